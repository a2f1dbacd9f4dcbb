package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.Sequences;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Writes down what was loaded, and says so to whoever listens once it is committed. */
final class Batches {
    /** Where loads are announced as {@code region:batch}. */
    static final String CHANNEL = "bridgehead";

    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /** What is written down of a load. */
    record Entry(String profile, String status, String file, String sha256, String user, long read, Counts counts) {}

    long add(DSLContext dsl, String region, Entry entry) {
        var b = BATCH;
        long id = dsl.select(Sequences.BATCH_ID_SEQ.nextval()).fetchSingle().value1();
        dsl.insertInto(b)
                .set(b.REGION_ID, region)
                .set(b.ID, id)
                .set(b.PROFILE, entry.profile())
                .set(b.STATUS, entry.status())
                .set(b.FILE_NAME, entry.file())
                .set(b.FILE_SHA256, entry.sha256())
                .set(b.LOADED_AT, OffsetDateTime.now(clock))
                .set(b.LOADED_BY, entry.user())
                .set(b.ROWS_READ, entry.read())
                .set(b.ROWS_LOADED, entry.counts().loaded())
                .set(b.ROWS_REPLACED, entry.counts().replaced())
                .set(b.ROWS_UNCHANGED, entry.counts().unchanged())
                .execute();
        announce(dsl, region, id);
        return id;
    }

    /** Tells the listeners once the transaction is committed; batch 0 where something else than a load changed. */
    static void announce(DSLContext dsl, String region, long batch) {
        dsl.select(DSL.function("pg_notify", SQLDataType.OTHER, val(CHANNEL), val(region + ":" + batch)))
                .execute();
    }
}
