package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes readers of rules, once the header is known, and notes which columns are used, lacking, or there twice. */
final class FieldReaders {
    private final Rules rules;
    private final FileHeader header;
    private final Set<ColumnName> missing = new LinkedHashSet<>();
    private final Set<ColumnName> several = new LinkedHashSet<>();
    private final NavigableSet<Integer> used = new TreeSet<>();
    private final NavigableSet<Integer> amounts = new TreeSet<>();

    FieldReaders(Rules rules, FileHeader header) {
        this.rules = rules;
        this.header = header;
    }

    Set<ColumnName> missing() {
        return missing;
    }

    Set<ColumnName> several() {
        return several;
    }

    /** Places of the columns that are read. */
    NavigableSet<Integer> used() {
        return used;
    }

    /** Places of columns that hold amounts in the profile's unit. */
    NavigableSet<Integer> amounts() {
        return amounts;
    }

    /** The place of a column, or -1 where the file lacks it. */
    int place(ColumnName column, boolean optional) {
        var place = header.find(column);
        if (place >= 0) {
            used.add(place);
        } else if (place == FileHeader.SEVERAL) {
            several.add(column);
        } else if (!optional) {
            missing.add(column);
        }
        return Math.max(place, -1);
    }

    FieldReader field(String field, FieldRule rule) {
        var kind = FieldKind.of(field);
        var reader = reader(rule, absent(kind));
        if (rule.source() instanceof FieldRule.Constant) {
            return reader;
        }
        if (kind == FieldKind.AMOUNT && rule.unit() == null) {
            FieldRuleReader.columns(rule)
                    .map(column -> header.find(column.name()))
                    .filter(at -> at >= 0)
                    .forEach(amounts::add);
        }
        return converted(kind, reader, rule.unit());
    }

    DaysInOrder inOrder(Rules.Order order) {
        return new DaysInOrder(
                day(order.first()), day(order.second()), order.first().said());
    }

    private FieldReader day(ColumnName column) {
        var place = place(column, false);
        return place < 0 ? (row, reading) -> "" : converted(FieldKind.DATE, new Place(place, header.name(place)), null);
    }

    /** The cell of a melted column. */
    FieldReader cell(String field, int place) {
        used.add(place);
        var kind = FieldKind.of(field);
        if (kind == FieldKind.AMOUNT) {
            amounts.add(place);
        }
        return converted(kind, new Place(place, header.name(place)), null);
    }

    /** A text of the header as the field takes it, or null where it can't. */
    @Nullable
    String fromHeader(String field, String text) {
        var kind = FieldKind.of(field);
        if ((kind != FieldKind.DATE && kind != FieldKind.PERIOD) || rules.dates() == null) {
            return text;
        }
        return new DateReader((row, reading) -> text, rules.dates(), kind).convert(text);
    }

    private FieldReader converted(FieldKind kind, FieldReader reader, @Nullable BigDecimal own) {
        return switch (kind) {
            case TEXT -> reader;
            case AMOUNT -> numbers(reader, own == null ? unit() : own, own == null ? unitFrom() : null);
            case NUMBER -> numbers(reader, own == null ? BigDecimal.ONE : own, null);
            case DATE, PERIOD -> rules.dates() == null ? reader : new DateReader(reader, rules.dates(), kind);
        };
    }

    private FieldReader numbers(FieldReader reader, BigDecimal unit, @Nullable UnitReader unitFrom) {
        var style = rules.numbers();
        if (style != null) {
            return new NumberReader(reader, style, unit, unitFrom);
        }
        return unit.compareTo(BigDecimal.ONE) == 0 ? reader : new NumberReader(reader, NumberReader.PLAIN, unit, null);
    }

    BigDecimal unit() {
        return rules.numbers() == null ? BigDecimal.ONE : rules.numbers().unit();
    }

    private @Nullable UnitReader unitFrom() {
        var from = rules.unitFrom();
        if (from == null) {
            return null;
        }
        var place = place(from.column(), false);
        return place < 0 ? null : new UnitReader(place, header.name(place), from.units());
    }

    private Set<String> absent(FieldKind kind) {
        return switch (kind) {
            case TEXT -> Set.of();
            case AMOUNT, NUMBER ->
                rules.numbers() == null ? Set.of() : rules.numbers().missing();
            case DATE, PERIOD ->
                rules.dates() == null ? Set.of() : rules.dates().missing();
        };
    }

    FieldReader reader(FieldRule rule, Set<String> absent) {
        var reader = source(rule.source(), absent);
        var missingTexts = rule.missing().isEmpty() ? absent : rule.missing();
        if (!rule.steps().none() || !rule.missing().isEmpty()) {
            return new StepReader(reader, rule.steps(), missingTexts);
        }
        return reader;
    }

    private FieldReader source(FieldRule.Source source, Set<String> absent) {
        return switch (source) {
            case FieldRule.Column column -> {
                var place = place(column.name(), column.optional());
                yield place < 0 ? (row, reading) -> "" : new Place(place, header.name(place));
            }
            case FieldRule.Constant constant -> new Constant(constant.text());
            case FieldRule.Join join -> new Join(readers(join.parts(), absent), join.with(), absent);
            case FieldRule.FirstOf firstOf -> new FirstOf(readers(there(firstOf.parts()), absent), absent);
        };
    }

    /** Of several sources a file needs only one; where it has none, all are lacking. */
    private List<FieldRule> there(List<FieldRule> parts) {
        var there = parts.stream()
                .filter(part -> !(part.source() instanceof FieldRule.Column column)
                        || header.find(column.name()) != FileHeader.MISSING)
                .toList();
        if (there.isEmpty()) {
            missing.add(new ColumnName(
                    parts.stream()
                            .flatMap(FieldRuleReader::columns)
                            .map(column -> column.name().said())
                            .toList(),
                    0));
        }
        return there;
    }

    private List<FieldReader> readers(List<FieldRule> parts, Set<String> absent) {
        return parts.stream().map(part -> reader(part, absent)).toList();
    }

    /** A problem of the header's own: a column that isn't there, or is there twice. */
    void report(Problems problems, String columns) {
        for (var column : missing) {
            problems.add(
                    header.line(),
                    column.said(),
                    header.toString(),
                    Phrase.of("expected.column", column.said(), columns));
        }
        for (var column : several) {
            problems.add(header.line(), column.said(), column.said(), Phrase.of("expected.column-once"));
        }
    }

    /** One cell. */
    private record Place(int place, String name) implements FieldReader {
        @Override
        public String read(FileRow row, Reading reading) {
            var text = row.cell(place);
            reading.from(name, text);
            var wrong = row.wrong(place);
            if (wrong != null) {
                reading.wrong(row, wrong);
                return "";
            }
            return text;
        }
    }

    private record Constant(String text) implements FieldReader {
        @Override
        public String read(FileRow row, Reading reading) {
            reading.from("", text);
            return text;
        }
    }

    private record Join(List<FieldReader> parts, String with, Set<String> absent) implements FieldReader {
        @Override
        public String read(FileRow row, Reading reading) {
            var texts = new ArrayList<String>();
            var names = new ArrayList<String>();
            for (var part : parts) {
                reading.from("", "");
                var text = part.read(row, reading);
                if (!text.isEmpty() && !absent.contains(text)) {
                    texts.add(text);
                }
                if (!reading.column().isEmpty()) {
                    names.add(reading.column());
                }
            }
            var text = String.join(with, texts);
            reading.from(String.join(" + ", names), text);
            return text;
        }
    }

    private record FirstOf(List<FieldReader> parts, Set<String> absent) implements FieldReader {
        @Override
        public String read(FileRow row, Reading reading) {
            for (var part : parts) {
                var text = part.read(row, reading);
                if (!text.isEmpty() && !absent.contains(text)) {
                    return text;
                }
            }
            return "";
        }
    }
}
