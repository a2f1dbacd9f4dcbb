package io.bridgehead.export.drawing;

import java.util.Arrays;
import java.util.Optional;

/** What a picture is drawn for. */
public enum Theme {
    LIGHT("light", false),
    DARK("dark", true),
    /** Light colours without a ground, to be laid on something light. */
    TRANSPARENT("transparent", false);

    private final String code;
    private final boolean dark;

    Theme(String code, boolean dark) {
        this.code = code;
        this.dark = dark;
    }

    public String code() {
        return code;
    }

    public boolean isDark() {
        return dark;
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
