package io.bridgehead.briefing;

import io.bridgehead.scope.Word;
import java.util.Arrays;

/** Where what a schedule makes goes, besides the archive, which has everything. */
public enum Delivery implements Word {
    ARCHIVE("archive"),
    /** The folder that the operator named. */
    FOLDER("folder"),
    MAIL("mail");

    private final String code;

    Delivery(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Delivery of(String code) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no delivery " + code));
    }
}
