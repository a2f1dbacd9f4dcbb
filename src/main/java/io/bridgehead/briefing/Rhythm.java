package io.bridgehead.briefing;

import io.bridgehead.scope.Word;
import java.util.Arrays;

/** What makes a schedule due. */
public enum Rhythm implements Word {
    /** A day of every month. */
    MONTH("month"),
    /** A day of the first month of every quarter. */
    QUARTER("quarter"),
    /** A new batch of the region. */
    BATCH("batch");

    private final String code;

    Rhythm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Rhythm of(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rhythm " + code));
    }
}
