package io.bridgehead.export.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lettering in the fonts that are shipped, Noto Sans SC, letter by letter without kerning or ligatures.
 *
 * <p>Lines that were cut or wrapped are as {@link #shown}: only what the fonts have.
 */
public final class FontLettering implements Lettering {
    /** Latin words stay whole, Chinese breaks anywhere but before its closing marks. As in {@code figure/fit.ts}. */
    private static final Pattern PIECES = Pattern.compile("[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef][，。、；：）》」％]*"
            + "|[^\\s\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]+\\s*"
            + "|\\s+");

    private static final String ELLIPSIS = "…";
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int WHITE_SQUARE = 0x25a1;

    private final FontFile regular;
    private final FontFile bold;
    private final int replacement;

    private FontLettering(FontFile regular, FontFile bold) {
        this.regular = regular;
        this.bold = bold;
        replacement = regular.has(WHITE_SQUARE) && bold.has(WHITE_SQUARE) ? WHITE_SQUARE : '?';
    }

    /**
     * The one that is shipped; its fonts are read when it is first wanted.
     *
     * @throws UnreadableFontException if they can't be
     */
    public static FontLettering shipped() {
        return Shipped.LETTERING;
    }

    /** Lets go of what was read of the fonts, some 80 MB, until a letter is wanted again. */
    void forget() {
        regular.forget();
        bold.forget();
    }

    FontFile font(boolean ofBold) {
        return ofBold ? bold : regular;
    }

    /**
     * What is drawn of a text: white space as spaces, without control characters and marks that have no width, and a
     * square for each character the fonts don't have, so that a missing one is seen.
     */
    public String shown(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> add(shown, codePoint));
        return shown.toString();
    }

    @Override
    public double width(String text, double size, boolean ofBold) {
        return widthOf(shown(text), size, ofBold);
    }

    @Override
    public String cut(String text, double width, double size, boolean ofBold) {
        return cutShown(shown(text), width, size, ofBold);
    }

    @Override
    public List<String> wrap(String text, double width, double size, boolean ofBold, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(shown(text), width, size, ofBold)) {
            if (!line.isEmpty() && widthOf((line + piece).stripTrailing(), size, ofBold) > width) {
                lines.add(line.stripTrailing());
                line = piece.stripLeading();
            } else {
                line += piece;
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        var rest = String.join(" ", lines.subList(most - 1, lines.size()));
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cutShown(rest, width, size, ofBold));
        return List.copyOf(kept);
    }

    /** A word wider than the line, such as an address, is broken where the line ends. */
    private List<String> pieces(String shown, double width, double size, boolean ofBold) {
        var pieces = new ArrayList<String>();
        var found = PIECES.matcher(shown);
        while (found.find()) {
            var piece = found.group();
            if (widthOf(piece.stripTrailing(), size, ofBold) <= width) {
                pieces.add(piece);
            } else {
                pieces.addAll(parts(piece, width, size, ofBold));
            }
        }
        return pieces;
    }

    private List<String> parts(String piece, double width, double size, boolean ofBold) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var filled = 0.0;
        for (var codePoint : piece.codePoints().toArray()) {
            var advance = font(ofBold).advance(codePoint) * size;
            if (!part.isEmpty() && filled + advance > width) {
                parts.add(part.toString());
                part.setLength(0);
                filled = 0;
            }
            part.appendCodePoint(codePoint);
            filled += advance;
        }
        parts.add(part.toString());
        return parts;
    }

    private String cutShown(String shown, double width, double size, boolean ofBold) {
        if (widthOf(shown, size, ofBold) <= width) {
            return shown;
        }
        var low = 0;
        var high = shown.codePointCount(0, shown.length());
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (widthOf(begun(shown, middle), size, ofBold) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return begun(shown, low);
    }

    private static String begun(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)).stripTrailing() + ELLIPSIS;
    }

    private double widthOf(String shown, double size, boolean ofBold) {
        var font = font(ofBold);
        return shown.codePoints().mapToDouble(font::advance).sum() * size;
    }

    private void add(StringBuilder shown, int codePoint) {
        if (codePoint != IDEOGRAPHIC_SPACE && (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint))) {
            shown.append(' ');
        } else if (drawn(codePoint)) {
            shown.appendCodePoint(regular.has(codePoint) && bold.has(codePoint) ? codePoint : replacement);
        }
    }

    /** Control characters, direction marks, joiners and variation selectors aren't. */
    private static boolean drawn(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isVariationSelector(codePoint);
            default -> true;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
    }

    private static final class Shipped {
        static final FontLettering LETTERING = new FontLettering(
                FontFile.read("/fonts/NotoSansSC_400Regular.ttf"), FontFile.read("/fonts/NotoSansSC_600SemiBold.ttf"));
    }
}
