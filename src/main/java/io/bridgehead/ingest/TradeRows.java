package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of trade: {@code period,partner,flow,hs,value,currency,revision}. */
final class TradeRows implements RowParser {
    static final String TARGET = "staging_trade (line, slice, name, hs, value, revision)";

    private static final int PERIOD = 0;
    private static final int PARTNER = 1;
    private static final int FLOW = 2;
    private static final int HS = 3;
    private static final int VALUE = 4;
    private static final int CURRENCY = 5;
    private static final int REVISION = 6;
    private static final int MOST_REMEMBERED = 4_000;

    private final Dates dates;
    private final TradeKeys keys;
    private final Map<String, TradePeriod> periods = new HashMap<>();
    private @Nullable String lastRevision;

    /** @param keys gathers what the rows share */
    TradeRows(Dates dates, TradeKeys keys) {
        this.dates = dates;
        this.keys = keys;
    }

    /** A month or a year, by its first day. */
    record TradePeriod(String firstDay, String basis) {}

    @Override
    public void parse(Cells cells, CopyRows out) {
        var period = period(cells);
        var partner = cells.required(PARTNER);
        var flow = cells.word(FLOW, Words.FLOWS, Phrase.of("expected.flow"));
        var hs = cells.raw(HS);
        if (!hs.isEmpty() && (hs.length() < 2 || hs.length() > 10 || !Cells.digits(hs, 0, hs.length()))) {
            cells.wrong(HS, Phrase.of("expected.hs"));
        }
        var value = cells.amount(VALUE);
        var currency = currency(cells, CURRENCY);
        var revision = revision(cells);
        if (cells.wrong() || period == null || partner == null || flow == null || currency == null) {
            return;
        }
        var name = keys.name(partner);
        if (name < 0) {
            cells.wrong(PARTNER, Phrase.of("expected.partner"));
            return;
        }
        out.number(cells.line())
                .number(keys.slice(period, flow, currency, cells.line(), hs, revision))
                .number(name)
                .text(hs)
                .text(value)
                .text(revision)
                .endRow();
    }

    /** The same in nearly every row: a form is only compared where it changes. */
    private @Nullable String revision(Cells cells) {
        var revision = cells.optional(REVISION);
        if (revision == null || revision.equals(lastRevision)) {
            return revision;
        }
        if (!ListRows.REVISION.matcher(revision).matches()) {
            cells.wrong(REVISION, Phrase.of("expected.revision"));
            return null;
        }
        lastRevision = revision;
        return revision;
    }

    static @Nullable String currency(Cells cells, int column) {
        var currency = cells.required(column);
        if (currency != null && !Words.isCurrency(currency)) {
            cells.wrong(column, Phrase.of("expected.currency"));
        }
        return currency;
    }

    private @Nullable TradePeriod period(Cells cells) {
        var text = cells.required(PERIOD);
        if (text == null) {
            return null;
        }
        var known = periods.get(text);
        if (known != null) {
            return known;
        }
        var period = read(text);
        if (period == null) {
            cells.wrong(
                    PERIOD,
                    Phrase.of(
                            "expected.period",
                            dates.first().getYear(),
                            dates.last().getYear()));
        } else if (periods.size() < MOST_REMEMBERED) {
            periods.put(text, period);
        }
        return period;
    }

    private @Nullable TradePeriod read(String text) {
        var year = text.length() == 4 && Cells.digits(text, 0, 4);
        var month = text.length() == 7 && text.charAt(4) == '-' && Cells.digits(text, 0, 4) && Cells.digits(text, 5, 7);
        if (!year && !month) {
            return null;
        }
        try {
            var first = LocalDate.parse(year ? text + "-01-01" : text + "-01");
            return dates.plausible(first) ? new TradePeriod(first.toString(), year ? "year" : "month") : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
