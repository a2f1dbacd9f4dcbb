package io.bridgehead.ingest;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileBytes;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.DiskGuard;
import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
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
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** PostgreSQL's code for a disk without room. */
    private static final String DISK_FULL = "53100";

    private final RegionDatabase regions;
    private final Clock clock;
    private final Limits limits;
    private final FileStore files;
    private final DiskGuard disk;
    private final LoadMeter meter;

    /** Loads that nobody counts, onto a disk that nobody looks after. */
    public Imports(RegionDatabase regions, Clock clock, Limits limits, FileStore files) {
        this(regions, clock, limits, files, DiskGuard.NONE, LoadMeter.NONE);
    }

    /** @param disk below whose least room nothing is loaded */
    public Imports(
            RegionDatabase regions, Clock clock, Limits limits, FileStore files, DiskGuard disk, LoadMeter meter) {
        this.regions = regions;
        this.clock = clock;
        this.limits = limits;
        this.files = files;
        this.disk = disk;
        this.meter = meter;
    }

    /** What a file may hold. */
    public Limits limits() {
        return limits;
    }

    /**
     * Loads a file, or answers why it can't be loaded.
     *
     * @throws UnknownRegionException if the region isn't in the list
     * @throws ImportFailedException if the file can't be read to its end, the database breaks off or the disk has too
     *     little room; nothing is changed
     * @throws ImportCancelledException if the request's follower ended it; nothing is changed
     */
    public ImportReport load(ImportRequest request) {
        var report = metered(request);
        report.batch()
                .ifPresent(batch -> LOG.info(
                        "batch {}: {} of {} into {} ({} rows in {} ms)",
                        batch,
                        request.profile().name(),
                        request.fileName(),
                        request.region(),
                        report.rowsRead(),
                        report.millis()));
        return report;
    }

    private ImportReport metered(ImportRequest request) {
        var begun = System.nanoTime();
        var outcome = LoadMeter.Outcome.FAILED;
        var rows = 0L;
        try {
            var report = run(request, new Problems(), ImportRun::load);
            outcome = report.loaded() ? LoadMeter.Outcome.LOADED : LoadMeter.Outcome.REFUSED;
            rows = report.loaded() ? report.rowsRead() : 0;
            return report;
        } catch (ImportCancelledException e) {
            outcome = LoadMeter.Outcome.CANCELLED;
            throw e;
        } finally {
            meter.load(request.profile().target(), outcome, rows, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /**
     * Does all that {@link #load} does short of storing, and takes it back: what is wrong with the file, and what it
     * would change. Throws what {@link #load} throws.
     */
    public ImportReport check(ImportRequest request) {
        return check(request, Problems.MOST);
    }

    /** @param most how many problems are told one by one */
    ImportReport check(ImportRequest request, int most) {
        return run(request, new Problems(most), ImportRun::check);
    }

    /**
     * The first rows of a file, as they stand in it and as they would be stored; the database isn't asked.
     *
     * @throws ImportFailedException if the file can't be read
     */
    public Preview preview(ImportRequest request, int rows) {
        try (var file = SpooledFile.of(request.content(), limits.bytes())) {
            return Previews.of(request, file, limits, rows);
        } catch (FileBytes.TooLargeException e) {
            return Previews.tooLarge(request, limits);
        } catch (IOException e) {
            throw failed("failed.read", request, e);
        }
    }

    private ImportReport run(ImportRequest request, Problems problems, Function<ImportRun, ImportReport> work) {
        new RegionList(regions).require(request.region());
        var room = new RoomWatch(request.progress(), disk);
        if (room.ranShort()) {
            throw tooLittleRoom(request);
        }
        try (var file = SpooledFile.of(request.content(), limits.bytes())) {
            return run(request.with(room), room, file, problems, work);
        } catch (FileBytes.TooLargeException e) {
            problems.add(0, "", "", Phrase.of("expected.size", limits.bytes()));
            return unread(request, problems);
        } catch (IOException e) {
            throw failed("failed.read", request, e);
        }
    }

    private ImportReport run(
            ImportRequest request,
            RoomWatch room,
            SpooledFile file,
            Problems problems,
            Function<ImportRun, ImportReport> work) {
        try {
            return regions.write(request.region(), dsl -> {
                var report = work.apply(new ImportRun(request, file, dsl, clock, limits, files, problems));
                if (!report.loaded()) {
                    throw new NothingStoredException(report);
                }
                AuditTrail.record(dsl, event(request, report));
                return report;
            });
        } catch (NothingStoredException e) {
            return e.report;
        } catch (ImportCancelledException e) {
            throw room.ranShort() ? tooLittleRoom(request) : e;
        } catch (DataAccessException e) {
            if (room.ranShort()) {
                throw tooLittleRoom(request);
            }
            if (request.progress().isCancelled()) {
                throw new ImportCancelledException();
            }
            // The driver wraps what breaks its own connection in an SQLException: what is left is the file's.
            var broken = e.getCause(IOException.class);
            if (broken != null && e.getCause(SQLException.class) == null) {
                throw failed("failed.read", request, broken);
            }
            throw failed(DISK_FULL.equals(e.sqlState()) ? "failed.disk-full" : "failed.database", request, e);
        }
    }

    private ImportFailedException tooLittleRoom(ImportRequest request) {
        LOG.warn("{} isn't loaded: less than {} MB are free", request.fileName(), disk.leastMegabytes());
        return new ImportFailedException(Phrase.of("failed.disk", disk.leastMegabytes()));
    }

    private static AuditEvent event(ImportRequest request, ImportReport report) {
        var subject = AuditSubject.LOAD.of(
                report.batch().orElseThrow(),
                request.fileName(),
                request.profile().name());
        return new AuditEvent(request.user(), AuditEvent.Action.LOAD, request.region(), subject);
    }

    private static ImportFailedException failed(String key, ImportRequest request, Throwable cause) {
        LOG.error("{} into {} broke off", request.fileName(), request.region(), cause);
        return new ImportFailedException(Phrase.of(key), cause);
    }

    /** The report of a file nobody looked into. */
    private static ImportReport unread(ImportRequest request, Problems problems) {
        return new ImportReport(
                OptionalLong.empty(),
                request.profile(),
                request.region(),
                request.fileName(),
                "",
                request.status(),
                null,
                0,
                0,
                0,
                0,
                0,
                Change.NONE,
                0,
                problems.first(),
                problems.more(),
                problems.kinds(),
                List.of(),
                0,
                List.of());
    }

    /** Takes the transaction back; the report is the answer all the same. */
    private static final class NothingStoredException extends RuntimeException {
        private final transient ImportReport report;

        NothingStoredException(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }
}
