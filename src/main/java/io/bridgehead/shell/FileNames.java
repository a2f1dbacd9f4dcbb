package io.bridgehead.shell;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;

/** File names that say what is inside, in the reader's language, and that every system can keep. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** Without an ending. */
    static String of(Figure figure, Lang lang) {
        var name = (figure.subtitle().in(lang) + "_" + figure.title().in(lang))
                .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|·\\s]+", "_")
                .replaceAll("_+", "_");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
