package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;

/** Makes canonical rows of the rows of one file. For one thread. */
final class RowMaker {
    private final Plan plan;
    private final FieldReader[] fields;
    private final boolean mayBeShort;
    private final boolean moveShifted;
    private final RowSink sink;
    private final Problems problems;
    private final Reading reading;
    private final Reading ofCell;
    private final CanonicalRow row;
    private final CanonicalRow melted;
    private final int width;
    private final int needed;

    /** @param mayBeShort whether blank cells at the end of a row may be left away, as in a workbook */
    RowMaker(Plan plan, boolean mayBeShort, boolean moveShifted, RowSink sink, Problems problems) {
        this.plan = plan;
        this.fields = plan.fields();
        this.mayBeShort = mayBeShort;
        this.moveShifted = moveShifted;
        this.sink = sink;
        this.problems = problems;
        this.reading = new Reading(problems);
        this.ofCell = new Reading(problems);
        this.row = new CanonicalRow(fields.length);
        this.melted = new CanonicalRow(fields.length);
        this.width = plan.header().width();
        this.needed = plan.needed();
    }

    void make(FileRow read) {
        var why = plan.leftOut(read);
        if (why != null) {
            sink.leftOut(read, why);
            return;
        }
        var source = moveShifted ? moved(read) : read;
        if (source != read) {
            var whyMoved = plan.leftOut(source);
            if (whyMoved != null) {
                sink.leftOut(source, whyMoved);
                return;
            }
        }
        if ((source.size() < needed && !mayBeShort) || tooLong(source)) {
            problems.add(
                    source.line(),
                    "",
                    source.toString(),
                    Phrase.of(
                            "expected.fields",
                            Integer.toString(Math.max(width, needed)),
                            Integer.toString(source.size())));
            return;
        }
        for (var days : plan.inOrder()) {
            days.check(source, problems);
        }
        if (plan.melts()) {
            melt(source);
        } else if (fill(source)) {
            sink.row(row);
        }
    }

    /** Reads the fields that are the same for all rows made of this one; false where the row is left out. */
    private boolean fill(FileRow source) {
        row.begin(source);
        for (var column = 0; column < fields.length; column++) {
            read(row, column, fields[column], source);
        }
        if (plan.cases().isEmpty()) {
            return true;
        }
        for (var one : plan.cases()) {
            if (one.when().holds(source)) {
                one.set().forEach(field -> read(row, field.column(), field.reader(), source));
                return true;
            }
        }
        sink.leftOut(source, Phrase.of("left-out.case"));
        return false;
    }

    private void read(CanonicalRow into, int column, FieldReader reader, FileRow source) {
        reading.begin();
        var value = reader.read(source, reading);
        into.set(column, value, reading);
    }

    private void melt(FileRow source) {
        var filled = false;
        for (var cell : plan.cells()) {
            ofCell.begin();
            var value = cell.reader().read(source, ofCell);
            if (value.isEmpty() && !ofCell.failed()) {
                continue;
            }
            // Only where the row says anything, and once: its problems are told once.
            if (!filled && !fill(source)) {
                return;
            }
            filled = true;
            melted.copy(row);
            melted.set(cell.value(), value, ofCell);
            for (var field : cell.set()) {
                read(melted, field.column(), field.reader(), source);
            }
            sink.row(melted);
        }
    }

    private boolean tooLong(FileRow source) {
        if (width == 0) {
            return false;
        }
        for (var place = width; place < source.size(); place++) {
            if (!source.cell(place).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The row without the blank cells at its left, where these are as many as it has too many. */
    private FileRow moved(FileRow source) {
        var shift = source.size() - width;
        if (width == 0 || shift <= 0 || !tooLong(source)) {
            return source;
        }
        for (var place = 0; place < shift; place++) {
            if (!source.cell(place).isEmpty()) {
                return source;
            }
        }
        return source.from(shift);
    }
}
