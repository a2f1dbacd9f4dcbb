package io.bridgehead.export.drawing;

import java.util.Arrays;
import java.util.Optional;

/** What a PDF file is laid out for. */
public enum Paper {
    /** Pages to be printed, upright; a figure by itself lies on its side where it is wider than high. */
    A4("a4", new Sheet(595.28, 841.89, 0.72, 72)),
    /** Pages to be shown, 16 to 9. */
    WIDE("wide", new Sheet(960, 540, 0.9, 44));

    private static final Sheet A4_LYING = new Sheet(841.89, 595.28, 0.8, 56);

    private final String code;
    private final Sheet sheet;

    Paper(String code, Sheet sheet) {
        this.code = code;
        this.sheet = sheet;
    }

    public String code() {
        return code;
    }

    public static Optional<Paper> of(String code) {
        return Arrays.stream(values()).filter(paper -> paper.code.equals(code)).findFirst();
    }

    Sheet sheet() {
        return sheet;
    }

    /** For something wider than high. */
    Sheet lying() {
        return switch (this) {
            case A4 -> A4_LYING;
            case WIDE -> sheet;
        };
    }
}
