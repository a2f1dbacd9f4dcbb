package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.profile.ProfileReader;
import io.bridgehead.ingest.table.Detected;
import io.bridgehead.ingest.table.FileTable;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** One load in its transaction. For one thread, once. */
final class ImportRun {
    private static final Counts NOTHING = new Counts(0, 0, 0);

    private final ImportRequest request;
    private final SpooledFile file;
    private final DSLContext dsl;
    private final Clock clock;
    private final Limits limits;
    private final FileStore files;
    private final Problems problems;
    private final Target target;
    private final Loading loading;
    private final Dates dates;
    private final long begun = System.nanoTime();
    private @Nullable Detected detected;

    ImportRun(
            ImportRequest request,
            SpooledFile file,
            DSLContext dsl,
            Clock clock,
            Limits limits,
            FileStore files,
            Problems problems) {
        this.request = request;
        this.file = file;
        this.dsl = dsl;
        this.clock = clock;
        this.limits = limits;
        this.files = files;
        this.problems = problems;
        this.dates = Dates.around(clock);
        this.target = Target.of(request.profile().target()).orElseThrow();
        this.loading = Loadings.of(target, dates);
    }

    /** How many rows of the file there are, and how many of them the profile leaves out. */
    private record Read(long rows, long leftOut) {}

    /** What was found out before anything is stored. */
    private record Checked(Stage stage, Read read, Counts counts, Change change, List<UnknownName> unknown) {}

    /** Finds everything out and stores nothing. */
    ImportReport check() {
        return Cancelling.whileWatched(dsl, request.progress(), () -> report(OptionalLong.empty(), examine()));
    }

    /** Stores the file where it has no problem. */
    ImportReport load() {
        return Cancelling.whileWatched(dsl, request.progress(), () -> {
            var checked = examine();
            return problems.isEmpty() ? store(checked) : report(OptionalLong.empty(), checked);
        });
    }

    private ImportReport store(Checked checked) {
        at(Progress.Step.STORING, checked.read().rows());
        var batch = new Batches(clock).add(dsl, request.region(), entry(checked));
        if (checked.counts().loaded() > 0 || checked.counts().replaced() > 0) {
            loading.store(checked.stage(), batch);
        }
        keepFile();
        return report(OptionalLong.of(batch), checked);
    }

    private void keepFile() {
        try {
            files.keep(dsl, request.region(), file.sha256(), file.path());
        } catch (IOException e) {
            throw new DataAccessException("the file broke off", e);
        }
    }

    private Checked examine() {
        Staging.widen(dsl);
        Staging.create(dsl, loading.staging());
        Staging.create(dsl, "staging_name");
        at(Progress.Step.READING, 0);
        var read = dsl.connectionResult(this::stageRows);
        at(Progress.Step.CHECKING, read.rows());
        Staging.analyze(dsl, loading.staging());
        var stage = new Stage(dsl, request.region(), request.status());
        loading.lock(stage);
        loading.check(stage, problems);
        if (!problems.isEmpty()) {
            return new Checked(stage, read, NOTHING, Change.NONE, UnknownNames.of(stage));
        }
        var counts = loading.compare(stage);
        return new Checked(stage, read, counts, loading.change(stage), List.of());
    }

    private Read stageRows(Connection connection) throws SQLException {
        try (var table = FileTables.open(
                        file.path(), request.fileName(), request.profile().format(), limits);
                var copy = new CopyRows(connection, loading.target())) {
            detected = table.detected();
            var cells = new Cells(target.fields(), request.profile(), dates, problems);
            var rows = new StagedRows(cells, loading.parser(), copy);
            var count = read(table, rows);
            copy.finish();
            return new Read(count, rows.leftOut());
        } catch (UnreadableFileException e) {
            unreadable(e);
            return new Read(0, 0);
        } catch (IOException e) {
            throw new DataAccessException("the file broke off", e);
        }
    }

    /** What was read before a file turns out to be unreadable is staged all the same: its problems are told too. */
    private long read(FileTable table, StagedRows rows) throws IOException {
        try {
            return new ProfileReader(request.profile(), target.fields())
                    .read(table, rows, problems, read -> at(Progress.Step.READING, read));
        } catch (UnreadableFileException e) {
            unreadable(e);
            return 0;
        }
    }

    private void unreadable(UnreadableFileException e) {
        problems.add(e.line(), "", e.found(), e.expected());
    }

    private void at(Progress.Step step, long rows) {
        request.progress().at(step, rows);
        if (request.progress().isCancelled()) {
            throw new ImportCancelledException();
        }
    }

    private Batches.Entry entry(Checked checked) {
        return new Batches.Entry(
                request.profile().name(),
                request.status().code(),
                request.fileName(),
                file.sha256(),
                request.user(),
                checked.read().rows(),
                checked.read().leftOut(),
                checked.counts(),
                null);
    }

    private ImportReport report(OptionalLong batch, Checked checked) {
        return new ImportReport(
                batch,
                request.profile(),
                request.region(),
                request.fileName(),
                file.sha256(),
                request.status(),
                detected,
                checked.read().rows(),
                checked.read().leftOut(),
                checked.counts().loaded(),
                checked.counts().replaced(),
                checked.counts().unchanged(),
                checked.change(),
                (System.nanoTime() - begun) / 1_000_000,
                problems.first(),
                problems.more(),
                problems.kinds(),
                problems.warnings(),
                problems.moreWarnings(),
                checked.unknown());
    }
}
