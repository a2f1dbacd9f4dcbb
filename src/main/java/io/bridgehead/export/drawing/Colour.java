package io.bridgehead.export.drawing;

import java.util.Locale;

/** An opaque colour, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** @param hex such as {@code #0072b2} */
    public static Colour of(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return new Colour((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
    }

    /** As {@code #0072b2}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
