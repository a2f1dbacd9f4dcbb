package io.bridgehead.scope;

/** How long the periods of a series are. */
public enum Every implements Word {
    YEAR("year"),
    QUARTER("quarter"),
    MONTH("month");

    private final String code;

    Every(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
