package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileTable;
import io.bridgehead.ingest.table.TableFormat;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

/** Reads one file by one profile. */
public final class ProfileReader {
    private static final int ROWS_BETWEEN_TELLING = 1_000;

    private final Rules rules;
    private final List<String> columns;

    /** @param columns of the profile's target, in the order in which the rows shall have them */
    public ProfileReader(Profile profile, List<String> columns) {
        this.rules = profile.rules();
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads the file to its end, however many problems it has.
     *
     * @param rows is told the number of rows read so far, now and then; it may throw to stop
     * @return rows of the file below its header, those left out too; lines without anything don't count
     */
    public long read(FileTable table, RowSink sink, Problems problems, LongConsumer rows)
            throws UnreadableFileException, IOException {
        var found = new HeaderSearch(rules, columns).find(table::next);
        var plan = found.plan();
        if (plan == null) {
            problems.add(1, "", "", Phrase.of("expected.header", Plan.wanted(rules)));
            return 0;
        }
        if (plan.report(problems, found.titles())) {
            return 0;
        }
        for (var title : found.titles()) {
            if (!title.isBlank()) {
                sink.leftOut(title, Phrase.of("left-out.title"));
            }
        }
        if (rules.duplicates() == Rules.Duplicates.REFUSE) {
            return rows(table, plan, sink, problems, rows);
        }
        var once = new DuplicateRows(sink, rules, columns, problems);
        var count = rows(table, plan, once, problems, rows);
        once.finish();
        return count;
    }

    private long rows(FileTable table, Plan plan, RowSink sink, Problems problems, LongConsumer rows)
            throws UnreadableFileException, IOException {
        var mayBeShort = table.detected().kind() != TableFormat.Kind.CSV;
        var maker = new RowMaker(plan, mayBeShort, rules.moveShifted(), sink, problems);
        var count = 0L;
        for (var row = table.next(); row != null; row = table.next()) {
            if (HeaderSearch.isEmptyLine(row)) {
                continue;
            }
            count++;
            if (count % ROWS_BETWEEN_TELLING == 0) {
                rows.accept(count);
            }
            maker.make(row);
        }
        rows.accept(count);
        if (count == 0) {
            problems.add(Math.max(1, plan.header().line()), "", "", Phrase.of("expected.rows"));
        }
        return count;
    }
}
