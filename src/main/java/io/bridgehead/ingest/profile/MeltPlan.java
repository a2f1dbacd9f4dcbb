package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which cells of a wide row become rows of their own, and what each says by its place. */
final class MeltPlan {
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> columns;
    private final FileHeader header;
    private final FieldReaders readers;

    private MeltPlan(List<String> columns, FileHeader header, FieldReaders readers) {
        this.columns = columns;
        this.header = header;
        this.readers = readers;
    }

    /**
     * A cell of the wide row.
     *
     * @param value the target's column it goes into
     * @param set what else is known of it, by the target's column
     */
    record Cell(int value, FieldReader reader, List<Field> set) {}

    /** A column of the target and what is read into it. */
    record Field(int column, FieldReader reader) {}

    static MeltPlan of(List<Rules.Melt> melts, List<String> columns, FileHeader header, FieldReaders readers) {
        var plan = new MeltPlan(columns, header, readers);
        melts.forEach(plan::add);
        return plan;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Reports headers that don't say what their field takes, such as a month that is none. */
    void report(Problems problems) {
        unread.forEach(name -> problems.add(header.line(), name, name, Phrase.of("expected.profile-header")));
    }

    boolean sound() {
        return unread.isEmpty();
    }

    private void add(Rules.Melt melt) {
        if (melt.matches() != null) {
            addMatching(melt, melt.matches());
            return;
        }
        melt.headers().forEach((name, text) -> {
            var place = readers.place(ColumnName.of(name), false);
            if (place >= 0) {
                add(melt, place, melt.into().isEmpty() ? Map.of() : Map.of(melt.into(), text));
            }
        });
    }

    private void addMatching(Rules.Melt melt, com.google.re2j.Pattern pattern) {
        var some = false;
        for (var place = 0; place < header.width(); place++) {
            var name = header.name(place);
            var matcher = pattern.matcher(name);
            if (melt.except().contains(Fold.fold(name)) || !matcher.find()) {
                continue;
            }
            var texts = new LinkedHashMap<String, String>();
            pattern.namedGroups().forEach((group, number) -> {
                var text = matcher.group(number);
                texts.put(group, text == null ? "" : text);
            });
            if (!melt.into().isEmpty()) {
                texts.put(melt.into(), matcher.groupCount() == 1 ? String.valueOf(matcher.group(1)) : name);
            }
            add(melt, place, texts);
            some = true;
        }
        if (!some) {
            readers.missing().add(ColumnName.of(pattern.pattern()));
        }
    }

    private void add(Rules.Melt melt, int place, Map<String, String> texts) {
        var set = new ArrayList<Field>();
        var name = header.name(place);
        melt.set().forEach((field, rule) -> addField(set, field, readers.field(field, rule)));
        texts.forEach((field, text) -> addField(set, field, fromHeader(melt, field, text, name)));
        var value = columns.indexOf(melt.value());
        if (value >= 0) {
            cells.add(new Cell(value, readers.cell(melt.value(), place), List.copyOf(set)));
        }
    }

    private void addField(List<Field> set, String field, FieldReader reader) {
        var column = columns.indexOf(field);
        if (column >= 0) {
            set.add(new Field(column, reader));
        }
    }

    private FieldReader fromHeader(Rules.Melt melt, String field, String text, String name) {
        var year = melt.year();
        if (melt.months() && year != null) {
            return new Month(readers.reader(year, java.util.Set.of()), text);
        }
        var read = readers.fromHeader(field, text);
        if (read == null) {
            unread.add(name);
            return (row, reading) -> "";
        }
        return (row, reading) -> {
            reading.from(name, name);
            return read;
        };
    }

    /** The month of a column in the year of the row. */
    private record Month(FieldReader year, String month) implements FieldReader {
        @Override
        public String read(FileRow row, Reading reading) {
            var text = year.read(row, reading);
            return text.isEmpty() ? "" : text + "-" + month;
        }
    }
}
