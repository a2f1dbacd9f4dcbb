package io.bridgehead.ingest;

import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads files: all rows of one or none, in one transaction. Rows are streamed into a staging table while each is read
 * for itself, and then checked and stored as sets, so memory doesn't grow with the file.
 *
 * <p>Thread-safe; loads of one region that touch the same years wait for one another.
 */
public final class Imports {
    /** What a file may hold where nothing else is configured: 2 GB. */
    public static final long DEFAULT_MAX_BYTES = 2_147_483_648L;

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final RegionDatabase regions;
    private final Clock clock;
    private final long maxBytes;

    public Imports(RegionDatabase regions, Clock clock, long maxBytes) {
        this.regions = regions;
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    /**
     * Loads a file, or answers why it can't be loaded.
     *
     * @throws UnknownRegionException if the region isn't in the list
     * @throws ImportFailedException if the file can't be read to its end or the database breaks off; nothing is changed
     */
    public ImportReport load(ImportRequest request) {
        new RegionList(regions).require(request.region());
        try {
            var report = regions.write(request.region(), dsl -> {
                var loaded = new Load(request, dsl).run();
                if (!loaded.loaded()) {
                    throw new RefusedException(loaded);
                }
                return loaded;
            });
            LOG.info(
                    "batch {}: {} of {} into {} ({} rows in {} ms)",
                    report.batch().getAsLong(),
                    request.profile().code(),
                    request.fileName(),
                    request.region(),
                    report.rowsRead(),
                    report.millis());
            return report;
        } catch (RefusedException e) {
            return e.report;
        } catch (DataAccessException e) {
            // The driver wraps what breaks its own connection in an SQLException: what is left is the file's.
            var broken = e.getCause(IOException.class);
            if (broken != null && e.getCause(SQLException.class) == null) {
                throw failed("failed.read", request, broken);
            }
            throw failed("failed.database", request, e);
        }
    }

    private static ImportFailedException failed(String key, ImportRequest request, Throwable cause) {
        LOG.error("{} into {} broke off", request.fileName(), request.region(), cause);
        return new ImportFailedException(Phrase.of(key), cause);
    }

    private Loading loading(Profile profile) {
        return switch (profile) {
            case TRADE -> new TradeLoading(Dates.around(clock));
            case PROJECTS -> new ProjectLoading();
            case MILESTONES -> new MilestoneLoading();
            case PARTNERS -> new PartnerLoading();
        };
    }

    /** Takes the transaction back; the report is the answer all the same. */
    private static final class RefusedException extends RuntimeException {
        private final transient ImportReport report;

        RefusedException(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    /** One load in its transaction. */
    private final class Load {
        private final ImportRequest request;
        private final DSLContext dsl;
        private final Loading loading;
        private final Problems problems = new Problems();
        private final long begun = System.nanoTime();

        Load(ImportRequest request, DSLContext dsl) {
            this.request = request;
            this.dsl = dsl;
            this.loading = loading(request.profile());
        }

        ImportReport run() {
            Staging.widen(dsl);
            Staging.create(dsl, loading.staging());
            Staging.create(dsl, "staging_name");
            var read = dsl.connectionResult(this::stageRows);
            Staging.analyze(dsl, loading.staging());
            var stage = new Stage(dsl, request.region(), request.status());
            loading.lock(stage);
            loading.check(stage, problems);
            if (!problems.isEmpty()) {
                return report(OptionalLong.empty(), read, new Counts(0, 0, 0));
            }
            var counts = loading.compare(stage);
            var batch = new Batches(clock)
                    .add(
                            dsl,
                            request.region(),
                            new Batches.Entry(
                                    request.profile().code(),
                                    request.status().code(),
                                    request.fileName(),
                                    read.sha256(),
                                    request.user(),
                                    read.rows(),
                                    counts));
            if (counts.loaded() > 0) {
                loading.store(stage, batch);
            }
            return report(OptionalLong.of(batch), read, counts);
        }

        private CsvFile.Read stageRows(Connection connection) throws SQLException {
            var file = new CsvFile(request.profile(), Dates.around(clock), maxBytes);
            try (var in = request.content().open();
                    var rows = new CopyRows(connection, loading.target())) {
                var read = file.read(in, loading.parser(), rows, problems);
                rows.finish();
                return read;
            } catch (IOException e) {
                throw new DataAccessException("the file broke off", e);
            }
        }

        private ImportReport report(OptionalLong batch, CsvFile.Read read, Counts counts) {
            return new ImportReport(
                    batch,
                    request.profile(),
                    request.region(),
                    request.fileName(),
                    read.sha256(),
                    request.status(),
                    read.rows(),
                    counts.loaded(),
                    counts.replaced(),
                    counts.unchanged(),
                    (System.nanoTime() - begun) / 1_000_000,
                    problems.first(),
                    problems.more());
        }
    }
}
