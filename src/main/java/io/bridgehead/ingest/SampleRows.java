package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.year;

import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** Finds and removes the rows that sample batches left in a region. */
final class SampleRows {
    private static final String SAMPLE = Status.SAMPLE.code();

    private SampleRows() {}

    static boolean present(DSLContext dsl, String region) {
        return dsl.fetchExists(TRADE_SLICE, slices(region))
                || dsl.fetchExists(PROJECT, projects(region))
                || dsl.fetchExists(MILESTONE, milestones(region));
    }

    /** Takes every lock that removing needs, in the order in which loads take theirs. */
    static void lock(DSLContext dsl, String region) {
        Locks.exclusive(dsl, region, Target.PROJECTS.code());
        Locks.exclusive(dsl, region, Target.MILESTONES.code());
        var t = TRADE_SLICE;
        Locks.years(
                dsl,
                region,
                selectDistinct(Locks.bucket(year(t.PERIOD), t.FLOW, t.CURRENCY))
                        .from(t)
                        .where(slices(region))
                        .orderBy(inline(1)));
    }

    static long countTrade(DSLContext dsl, String region) {
        return dsl.select(coalesce(sum(TRADE_SLICE.ROW_COUNT), inline(BigDecimal.ZERO)))
                .from(TRADE_SLICE)
                .where(slices(region))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    static void removeTrade(DSLContext dsl, String region, long batch) {
        var t = TRADE_SLICE;
        Staging.create(dsl, "staging_slice");
        dsl.insertInto(STAGING_SLICE)
                .select(select(
                                t.PERIOD,
                                t.BASIS,
                                t.FLOW,
                                t.CURRENCY,
                                inline(0L),
                                inline((Long) null, SQLDataType.BIGINT),
                                inline((Long) null, SQLDataType.BIGINT),
                                inline(0L),
                                t.ROW_COUNT,
                                inline(true),
                                inline(true),
                                castNull(SQLDataType.CLOB),
                                inline(0))
                        .from(t)
                        .where(slices(region)))
                .execute();
        var stage = new Stage(dsl, region, Status.SAMPLE);
        TradeSlices.retire(stage, batch);
        TradeRollups.remove(stage, batch);
    }

    static long countProjects(DSLContext dsl, String region) {
        return dsl.fetchCount(PROJECT_STAGE, stages(region));
    }

    static void removeProjects(DSLContext dsl, String region, long batch) {
        Versioned.STAGES.retire(dsl, stages(region), batch);
        Versioned.PROJECTS.retire(dsl, projects(region), batch);
        ProjectRollup.make(dsl, region, batch);
    }

    static long countMilestones(DSLContext dsl, String region) {
        return (long) dsl.fetchCount(MILESTONE_REPORT, reports(region)) + dsl.fetchCount(MILESTONE, milestones(region));
    }

    static void removeMilestones(DSLContext dsl, String region, long batch) {
        Versioned.REPORTS.retire(dsl, reports(region), batch);
        Versioned.MILESTONES.retire(dsl, milestones(region), batch);
    }

    private static Condition stages(String region) {
        var s = PROJECT_STAGE;
        return s.REGION_ID
                .eq(region)
                .and(s.PROJECT_ID.in(select(PROJECT.ID).from(PROJECT).where(projects(region))));
    }

    private static Condition reports(String region) {
        var r = MILESTONE_REPORT;
        var m = MILESTONE;
        return r.REGION_ID
                .eq(region)
                .and(row(r.CHAIN, r.SEGMENT, r.MILESTONE)
                        .in(select(m.CHAIN, m.SEGMENT, m.NAME).from(m).where(milestones(region))));
    }

    private static Condition slices(String region) {
        return TRADE_SLICE.REGION_ID.eq(region).and(TRADE_SLICE.STATUS.eq(SAMPLE));
    }

    private static Condition projects(String region) {
        return PROJECT.REGION_ID.eq(region).and(PROJECT.BATCH_ID.in(batches(region)));
    }

    private static Condition milestones(String region) {
        return MILESTONE.REGION_ID.eq(region).and(MILESTONE.BATCH_ID.in(batches(region)));
    }

    private static Select<Record1<Long>> batches(String region) {
        return select(BATCH.ID).from(BATCH).where(BATCH.REGION_ID.eq(region)).and(BATCH.STATUS.eq(SAMPLE));
    }
}
