package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the header of a file, and so what is to be done with its rows. */
final class HeaderSearch {
    /** Below it a file is no table with a title. */
    private static final int MOST_ROWS = 200;

    private final Rules rules;
    private final List<String> columns;

    HeaderSearch(Rules rules, List<String> columns) {
        this.rules = rules;
        this.columns = columns;
    }

    /** Where rows come from, one after the other; null behind the last. */
    @FunctionalInterface
    interface Rows {
        @Nullable
        FileRow next() throws UnreadableFileException, IOException;
    }

    /**
     * What was found.
     *
     * @param plan null where the file ends before a header; else the best there is, which may lack columns
     * @param titles rows above the header
     */
    record Found(@Nullable Plan plan, List<FileRow> titles) {}

    /** Reads up to the header and past it. */
    Found find(Rows rows) throws UnreadableFileException, IOException {
        return rules.skip() == Rules.UNTIL_HEADER ? search(rows) : skip(rows);
    }

    private Found skip(Rows rows) throws UnreadableFileException, IOException {
        var titles = new ArrayList<FileRow>();
        while (titles.size() < rules.skip()) {
            var row = rows.next();
            if (row == null) {
                return new Found(null, titles);
            }
            titles.add(row);
        }
        if (rules.headerRows() == 0) {
            return new Found(new Plan(rules, columns, FileHeader.none()), titles);
        }
        var upper = rows.next();
        while (upper != null && isEmptyLine(upper)) {
            upper = rows.next();
        }
        var lower = rules.headerRows() == 2 && upper != null ? rows.next() : null;
        if (upper == null || (rules.headerRows() == 2 && lower == null)) {
            return new Found(null, titles);
        }
        return new Found(new Plan(rules, columns, header(upper, lower)), titles);
    }

    private Found search(Rows rows) throws UnreadableFileException, IOException {
        var titles = new ArrayList<FileRow>();
        Plan best = null;
        var two = rules.headerRows() == 2;
        var upper = two ? rows.next() : null;
        var row = rows.next();
        for (var read = 0; row != null && read < MOST_ROWS; read++) {
            var plan = new Plan(rules, columns, header(two && upper != null ? upper : row, two ? row : null));
            if (plan.lacking() == 0) {
                return new Found(plan, titles);
            }
            if (best == null || plan.lacking() < best.lacking()) {
                best = plan;
            }
            titles.add(two && upper != null ? upper : row);
            upper = row;
            row = rows.next();
        }
        return new Found(best, titles);
    }

    private static FileHeader header(FileRow upper, @Nullable FileRow lower) {
        return lower == null ? FileHeader.of(upper) : FileHeader.of(upper, lower);
    }

    /** A line without anything, which a CSV file may have anywhere. */
    static boolean isEmptyLine(FileRow row) {
        return row.size() <= 1 && row.isBlank();
    }
}
