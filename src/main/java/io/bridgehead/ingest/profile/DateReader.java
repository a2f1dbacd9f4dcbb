package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years by the first style that fits, and remembers them. */
final class DateReader implements FieldReader {
    private static final int MOST_REMEMBERED = 10_000;
    private static final int MONTH = "2024-01".length();

    private final FieldReader source;
    private final Rules.DateRule rule;
    private final boolean period;
    private final Map<String, String> known = new HashMap<>();

    DateReader(FieldReader source, Rules.DateRule rule, FieldKind kind) {
        this.source = source;
        this.rule = rule;
        this.period = kind == FieldKind.PERIOD;
    }

    @Override
    public String read(FileRow row, Reading reading) {
        var text = source.read(row, reading);
        if (rule.missing().contains(text)) {
            return "";
        }
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var date = convert(text);
        if (date == null) {
            reading.wrong(row, Phrase.of("expected.profile-date", styles()));
            return "";
        }
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, date);
        }
        return date;
    }

    /** A day stands for its month where a period is wanted; a month is no day. */
    @Nullable
    String convert(String text) {
        for (var style : rule.styles()) {
            var date = style.hasDay() || period ? style.read(text) : null;
            if (date != null) {
                return period && date.length() > MONTH ? date.substring(0, MONTH) : date;
            }
        }
        return null;
    }

    private String styles() {
        return rule.styles().stream()
                .filter(style -> style.hasDay() || period)
                .map(DateStyle::name)
                .collect(Collectors.joining(", "));
    }
}
