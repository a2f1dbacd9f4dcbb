package io.bridgehead.scope;

/** Which number of a place a map tells. */
public enum Show implements Word {
    VALUE("value"),
    SHARE("share"),
    GROWTH("growth");

    private final String code;

    Show(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
