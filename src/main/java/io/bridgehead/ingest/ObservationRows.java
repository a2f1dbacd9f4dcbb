package io.bridgehead.ingest;

import io.bridgehead.figure.Basis;
import io.bridgehead.ingest.problem.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of published values: {@code indicator,subject,counterpart,period_start,period_end,basis,source,value,unit,status,
 * published_yoy,note_zh,note_en}. A value may be missing where only its growth was published, in percent.
 */
final class ObservationRows implements RowParser {
    static final String TARGET = "staging_observation (line, indicator, subject, counterpart, period_start, period_end,"
            + " basis, source, value, unit, status, published_yoy, note_zh, note_en)";

    private static final int INDICATOR = 0;
    private static final int SUBJECT = 1;
    private static final int COUNTERPART = 2;
    private static final int PERIOD_START = 3;
    private static final int PERIOD_END = 4;
    private static final int BASIS = 5;
    private static final int SOURCE = 6;
    private static final int VALUE = 7;
    private static final int UNIT = 8;
    private static final int STATUS = 9;
    private static final int PUBLISHED_YOY = 10;
    private static final int NOTE_ZH = 11;
    private static final int NOTE_EN = 12;
    private static final int LAST_MONTH = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    /** Nothing for the region itself, a word, or an entry of a list such as port:ceke. */
    private static final Pattern SUBJECT_FORM = Pattern.compile("([a-z-]+:)?[A-Za-z0-9][A-Za-z0-9._-]*");

    @Override
    public void parse(Cells cells, CopyRows out) {
        var indicator = cells.required(INDICATOR);
        var subject = cells.raw(SUBJECT);
        if (!subject.isEmpty() && !SUBJECT_FORM.matcher(subject).matches()) {
            cells.wrong(SUBJECT, Phrase.of("expected.subject"));
        }
        var start = cells.date(PERIOD_START);
        var end = cells.date(PERIOD_END);
        var basis = cells.word(BASIS, Words.BASES, Phrase.of("expected.basis"));
        if (start != null && end != null && basis != null && !fits(start, end, Basis.of(basis))) {
            cells.wrong(PERIOD_END, Phrase.of("expected.period-of-" + basis));
        }
        var source = cells.required(SOURCE);
        var value = Signed.optional(cells, VALUE);
        var growth = Signed.optional(cells, PUBLISHED_YOY);
        if (cells.raw(VALUE).isEmpty() && cells.raw(PUBLISHED_YOY).isEmpty()) {
            cells.wrong(VALUE, Phrase.of("expected.value-or-growth"));
        }
        var unit = unit(cells);
        var status = cells.word(STATUS, Words.STATUSES, Phrase.of("expected.status"));
        if (cells.optional(NOTE_ZH) == null != (cells.optional(NOTE_EN) == null)) {
            cells.wrong(cells.optional(NOTE_ZH) == null ? NOTE_ZH : NOTE_EN, Phrase.of("expected.both-notes"));
        }
        if (cells.wrong() || start == null || end == null) {
            return;
        }
        out.number(cells.line())
                .text(indicator)
                .text(subject)
                .text(cells.optional(COUNTERPART))
                .text(start.toString())
                .text(end.toString())
                .text(basis)
                .text(source)
                .text(value)
                .text(unit)
                .text(status)
                .text(growth)
                .text(cells.optional(NOTE_ZH))
                .text(cells.optional(NOTE_EN))
                .endRow();
    }

    /** The unit's code; a word that isn't known is told beside the indicator's own unit later. */
    private static @Nullable String unit(Cells cells) {
        var text = cells.required(UNIT);
        return text == null ? null : Words.unit(text);
    }

    private static boolean fits(LocalDate start, LocalDate end, Basis basis) {
        var first = YearMonth.from(start);
        var last = YearMonth.from(end);
        var wholeMonths = start.getDayOfMonth() == 1 && end.equals(last.atEndOfMonth());
        return switch (basis) {
            case MONTH -> wholeMonths && first.equals(last);
            case QUARTER ->
                wholeMonths
                        && first.getMonthValue() % MONTHS_OF_A_QUARTER == 1
                        && last.equals(first.plusMonths(MONTHS_OF_A_QUARTER - 1));
            case YEAR -> wholeMonths && first.getMonthValue() == 1 && last.equals(first.plusMonths(LAST_MONTH - 1));
            case YEAR_TO_DATE ->
                wholeMonths
                        && first.getMonthValue() == 1
                        && last.getYear() == first.getYear()
                        && last.getMonthValue() < LAST_MONTH;
            case AS_OF -> !end.isBefore(start);
        };
    }
}
