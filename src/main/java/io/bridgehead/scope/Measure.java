package io.bridgehead.scope;

/** What is added up of projects: how many they are, or their contracted amount. */
public enum Measure implements Word {
    COUNT("count"),
    AMOUNT("amount");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
