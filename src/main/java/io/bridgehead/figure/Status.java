package io.bridgehead.figure;

import java.util.Arrays;

/** How far a value can be relied on. */
public enum Status {
    PUBLISHED("published"),
    PRELIMINARY("preliminary"),
    REVISED("revised"),
    /** Loaded by an office from its own file. */
    LOADED("loaded"),
    /** Illustrative: never to be taken for a published value. */
    SAMPLE("sample");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Status of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status " + code));
    }
}
