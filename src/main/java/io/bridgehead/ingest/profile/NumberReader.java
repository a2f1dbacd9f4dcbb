package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers as an office writes them. */
final class NumberReader implements FieldReader {
    static final NumberStyle PLAIN = new NumberStyle(BigDecimal.ONE, null, '.', false, Set.of(""), -1);

    private final FieldReader source;
    private final NumberStyle style;
    private final BigDecimal unit;
    private final @Nullable UnitReader unitFrom;
    private final boolean whole;

    /** @param unitFrom where each row says its unit, or null */
    NumberReader(FieldReader source, NumberStyle style, BigDecimal unit, @Nullable UnitReader unitFrom) {
        this.source = source;
        this.style = style;
        this.unit = unit;
        this.unitFrom = unitFrom;
        this.whole = unitFrom == null && unit.compareTo(BigDecimal.ONE) == 0 && style.decimal() == '.';
    }

    @Override
    public String read(FileRow row, Reading reading) {
        var text = source.read(row, reading);
        if (style.isMissing(text)) {
            return "";
        }
        if (whole && digits(text)) {
            return text;
        }
        var number = style.read(text);
        if (number == null) {
            reading.wrong(
                    row,
                    HeaderUnit.inCell(text)
                            ? Phrase.of("expected.unit-not-in-cell")
                            : Phrase.of("expected.profile-number", example()));
            return "";
        }
        var factor = unitFrom == null ? unit : unitFrom.read(row, reading);
        if (factor == null) {
            return "";
        }
        var written = style.written(number, factor);
        if (written == null) {
            reading.wrong(row, Phrase.of("expected.profile-decimals"));
            return "";
        }
        return written;
    }

    private static boolean digits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number as the profile says they are written. */
    private String example() {
        var thousands = style.thousands() == null ? "" : String.valueOf(style.thousands());
        return "1" + thousands + "234" + style.decimal() + "5";
    }
}
