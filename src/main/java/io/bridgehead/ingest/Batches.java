package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.Sequences;
import io.bridgehead.platform.Announcements;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was loaded, and says so to whoever listens once it is committed. Within a region batches are
 * committed in the order of their numbers and of their times, so that what was there as of a batch is what could be seen
 * once it was committed.
 */
final class Batches {
    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is written down of a load.
     *
     * @param read rows of the file
     * @param leftOut rows among them that the profile leaves out
     * @param undoes the batch it takes back; null where it is a load of its own
     */
    record Entry(
            String profile,
            String status,
            String file,
            String sha256,
            String user,
            long read,
            long leftOut,
            Counts counts,
            @Nullable Long undoes) {
        Entry(String profile, String status, String file, String sha256, String user, long read, Counts counts) {
            this(profile, status, file, sha256, user, read, 0, counts, null);
        }

        Entry(
                String profile,
                String status,
                String file,
                String sha256,
                String user,
                long read,
                long leftOut,
                Counts counts) {
            this(profile, status, file, sha256, user, read, leftOut, counts, null);
        }
    }

    /** To be called with every other lock in hand: from here to the commit the region's other loads wait. */
    long add(DSLContext dsl, String region, Entry entry) {
        Locks.order(dsl, region);
        var b = BATCH;
        long id = dsl.select(Sequences.BATCH_ID_SEQ.nextval()).fetchSingle().value1();
        dsl.insertInto(b)
                .set(b.REGION_ID, region)
                .set(b.ID, id)
                .set(b.PROFILE, entry.profile())
                .set(b.STATUS, entry.status())
                .set(b.FILE_NAME, entry.file())
                .set(b.FILE_SHA256, entry.sha256())
                .set(b.LOADED_AT, now(dsl, region))
                .set(b.LOADED_BY, entry.user())
                .set(b.ROWS_READ, entry.read())
                .set(b.ROWS_LOADED, entry.counts().loaded())
                .set(b.ROWS_REPLACED, entry.counts().replaced())
                .set(b.ROWS_UNCHANGED, entry.counts().unchanged())
                .set(b.ROWS_LEFT_OUT, entry.leftOut())
                .set(b.UNDOES, entry.undoes())
                .execute();
        announce(dsl, region, id);
        return id;
    }

    /** The clock's time, or just after the last batch where the clock is behind it. */
    private OffsetDateTime now(DSLContext dsl, String region) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var last = dsl.select(max(BATCH.LOADED_AT))
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .fetchSingle()
                .value1();
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Tells the listeners once the transaction is committed; batch 0 where something else than a load changed. */
    static void announce(DSLContext dsl, String region, long batch) {
        dsl.select(DSL.function("pg_notify", SQLDataType.OTHER, val(Announcements.CHANNEL), val(region + ":" + batch)))
                .execute();
    }
}
