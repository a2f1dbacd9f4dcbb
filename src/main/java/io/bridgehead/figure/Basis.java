package io.bridgehead.figure;

import java.util.Arrays;

/** What kind of stretch a value stands for. Values of two bases are never joined. */
public enum Basis {
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year"),
    YEAR_TO_DATE("ytd"),
    AS_OF("as-of");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Basis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no period basis " + code));
    }
}
