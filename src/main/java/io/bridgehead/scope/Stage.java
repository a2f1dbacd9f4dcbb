package io.bridgehead.scope;

/** How far a project got, in order; a cancelled one left the order. */
public enum Stage implements Word {
    SIGNED("signed"),
    FULFILLED("fulfilled"),
    STARTED("started"),
    IN_PRODUCTION("in-production"),
    CANCELLED("cancelled");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
