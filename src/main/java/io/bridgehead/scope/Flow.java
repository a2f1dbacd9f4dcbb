package io.bridgehead.scope;

/** The direction of trade. */
public enum Flow implements Word {
    TOTAL("total"),
    EXPORT("export"),
    IMPORT("import");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
