package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_SLICE_PAST;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.year;

import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Undoes a batch of trade: whole slices go and return. */
final class UndoTrade implements UndoPart {
    private static final Versioned<?> SLICES = Versioned.SLICES;

    private final DSLContext dsl;
    private final String region;
    private final long batch;

    UndoTrade(DSLContext dsl, String region, long batch) {
        this.dsl = dsl;
        this.region = region;
        this.batch = batch;
    }

    @Override
    public boolean touched() {
        return dsl.fetchExists(SLICES.touched(region, batch));
    }

    @Override
    public boolean kept() {
        return dsl.fetchExists(TRADE_SLICE_PAST, SLICES.replacedBy(region, batch));
    }

    @Override
    public void lock() {
        var touched = SLICES.touched(region, batch).asTable("touched", "period", "basis", "flow", "currency");
        var key = SliceKey.of(touched);
        Locks.years(
                dsl,
                region,
                selectDistinct(Locks.bucket(year(key.period()), key.flow(), key.currency()))
                        .from(touched)
                        .orderBy(inline(1)));
    }

    @Override
    public Optional<Phrase> obstacle() {
        var later = new LaterBatches(dsl, region, batch);
        return later.over(SLICES).or(() -> countedTwice().map(later::sentence));
    }

    /** A year that would return beside its months, or months beside their year. */
    private Optional<Long> countedTwice() {
        var there = TRADE_SLICE;
        var past = TRADE_SLICE_PAST;
        return Optional.ofNullable(dsl.select(max(there.BATCH_ID))
                .from(there)
                .join(past)
                .on(SliceKey.ROLLUP.counters(SliceKey.of(past)))
                .where(there.REGION_ID.eq(region))
                .and(SLICES.replacedBy(region, batch))
                .and(not(going()))
                .fetchSingle()
                .value1());
    }

    @Override
    public long undo(UndoRecord undone) {
        var counts = new Counts(
                rows(TRADE_SLICE_PAST, TRADE_SLICE_PAST.ROW_COUNT, SLICES.replacedBy(region, batch)),
                rows(TRADE_SLICE, TRADE_SLICE.ROW_COUNT, going()),
                0);
        var id = undone.add(List.of(new UndoRecord.Returning(SLICES, DSL.noCondition())), statusOfSlices(), counts);
        var stage = new Stage(dsl, region, undone.batch().status());
        listSlices();
        TradeSlices.retire(stage, id);
        Versioned.FACTS.restore(dsl, region, batch, id);
        TradeRollups.restore(stage, batch, id);
        return id;
    }

    private Condition going() {
        return SLICES.here(region).and(Versioned.in(SLICES.key(), SLICES.touched(region, batch)));
    }

    /** A slice says itself what its values are. Null where those that return don't agree. */
    private @Nullable String statusOfSlices() {
        var statuses = dsl.selectDistinct(TRADE_SLICE_PAST.STATUS)
                .from(TRADE_SLICE_PAST)
                .where(SLICES.replacedBy(region, batch))
                .fetch(TRADE_SLICE_PAST.STATUS);
        return statuses.size() == 1 ? statuses.getFirst() : null;
    }

    private void listSlices() {
        var touched = SLICES.touched(region, batch).asTable("touched", "period", "basis", "flow", "currency");
        var key = SliceKey.of(touched);
        var none = castNull(SQLDataType.BIGINT);
        Staging.create(dsl, "staging_slice");
        dsl.insertInto(STAGING_SLICE)
                .select(selectDistinct(
                                key.period(),
                                key.basis(),
                                key.flow(),
                                key.currency(),
                                inline(0L),
                                none,
                                none,
                                inline(0L),
                                coalesce(TRADE_SLICE.ROW_COUNT, inline(0L)),
                                inline(false),
                                inline(true),
                                castNull(SQLDataType.CLOB),
                                inline(0))
                        .from(touched)
                        .leftJoin(TRADE_SLICE)
                        .on(TRADE_SLICE.REGION_ID.eq(region))
                        .and(SliceKey.ROLLUP.same(key)))
                .execute();
        Staging.analyze(dsl, "staging_slice");
    }

    private long rows(Table<?> table, Field<Long> rows, Condition which) {
        return dsl.select(coalesce(sum(rows), inline(BigDecimal.ZERO)))
                .from(table)
                .where(which)
                .fetchSingle()
                .value1()
                .longValueExact();
    }
}
