package io.bridgehead.ingest;

import java.util.regex.Pattern;

/** The name under which a loaded file is handed back: the one it came with, but for what leads somewhere or does something. */
public final class PlainName {
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}:*?\"<>|%&'`$;\u2215\uFF0F\uFF3C]|\\.{2,})+");
    private static final Pattern BEGIN = Pattern.compile("^[\\s._~-]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private PlainName() {}

    public static String of(String name) {
        var last = FOLDERS.matcher(name).replaceFirst("");
        var plain = BEGIN.matcher(FORBIDDEN.matcher(last).replaceAll("_"))
                .replaceFirst("")
                .strip();
        return plain.isEmpty() || DEVICE.matcher(plain).matches() ? "file_" + plain : plain;
    }
}
