package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads how the chains of a scope stand, in one statement. */
final class ChainQuery {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private ChainQuery() {}

    /** The chains valid at the end of {@code to}, or else at the last report, in the order of their list. */
    static List<ChainState> read(DSLContext transaction, Scope scope) {
        var asked = AskedDays.asked(scope);
        var days = AskedDays.days(asked);
        var day = Columns.of(days, "day", LocalDate.class);
        var lastReport = Columns.of(days, "last_report", LocalDate.class);
        var state = MilestoneStates.read(scope, days);
        var weight = Columns.of(state, "weight", BigDecimal.class);
        var done = Columns.of(state, "done", BigDecimal.class);
        var doneBefore = Columns.of(state, "done_before", BigDecimal.class);
        var planned = Columns.of(state, "planned", BigDecimal.class);
        var past = Columns.of(state, "past", Boolean.class);
        var batch = Columns.of(state, "batch", Long.class);
        var reportBatch = Columns.of(state, "report_batch", Long.class);
        var statusOf = BATCH.as("milestone_batch");
        var reportStatusOf = BATCH.as("report_batch");

        var actual = percent(sum(weight.mul(done)), sum(weight).filterWhere(done.isNotNull()));
        var previous = percent(sum(weight.mul(doneBefore)), sum(weight).filterWhere(doneBefore.isNotNull()));
        var plan = percent(sum(weight.mul(planned)), sum(weight));
        var overall = percent(
                sum(sum(weight.mul(done))).over(),
                sum(sum(weight).filterWhere(done.isNotNull())).over());
        var overallPrevious = percent(
                sum(sum(weight.mul(doneBefore))).over(),
                sum(sum(weight).filterWhere(doneBefore.isNotNull())).over());
        var milestones = count(weight);
        var unfinished = done.isNull().or(done.lt(BigDecimal.ONE));
        var late = count().filterWhere(condition(past).and(unfinished));
        var unknown =
                count().filterWhere(weight.isNotNull().and(day.isNotNull()).and(done.isNull()));
        var sample = coalesce(
                boolOr(statusOf.STATUS.eq(Status.SAMPLE.code()).or(reportStatusOf.STATUS.eq(Status.SAMPLE.code()))),
                inline(false));
        var batches = arrayAggDistinct(batch);
        var reportBatches = arrayAggDistinct(reportBatch);
        return transaction
                .with(asked)
                .with(days)
                .select(
                        day,
                        lastReport,
                        CHAIN.CODE,
                        CHAIN.NAME_ZH,
                        CHAIN.NAME_EN,
                        CHAIN.CLUSTER,
                        CLUSTER.NAME_ZH,
                        CLUSTER.NAME_EN,
                        CHAIN.CLUSTER_SOURCE_ID,
                        CHAIN.SOURCE_ID)
                .select(actual, plan, previous, overall, overallPrevious, milestones, late, unknown, sample)
                .select(batches, reportBatches)
                .from(CHAIN)
                .crossJoin(days)
                .leftJoin(CLUSTER)
                .on(CLUSTER.REGION_ID.eq(CHAIN.REGION_ID), CLUSTER.CODE.eq(CHAIN.CLUSTER))
                .leftJoin(state)
                .on(Columns.of(state, "chain", String.class).eq(CHAIN.CODE))
                .leftJoin(statusOf)
                .on(statusOf.REGION_ID.eq(CHAIN.REGION_ID), statusOf.ID.eq(batch))
                .leftJoin(reportStatusOf)
                .on(reportStatusOf.REGION_ID.eq(CHAIN.REGION_ID), reportStatusOf.ID.eq(reportBatch))
                .where(valid(scope, day))
                .groupBy(day, lastReport, CHAIN.REGION_ID, CHAIN.CODE, CLUSTER.NAME_ZH, CLUSTER.NAME_EN)
                .orderBy(CHAIN.POSITION, CHAIN.CODE)
                .fetch(row -> new ChainState(
                        row.get(day),
                        row.get(lastReport),
                        row.get(CHAIN.CODE),
                        new Text(row.get(CHAIN.NAME_ZH), row.get(CHAIN.NAME_EN)),
                        row.get(CHAIN.CLUSTER),
                        row.get(CLUSTER.NAME_ZH) == null
                                ? null
                                : new Text(row.get(CLUSTER.NAME_ZH), row.get(CLUSTER.NAME_EN)),
                        row.get(CHAIN.CLUSTER_SOURCE_ID),
                        row.get(CHAIN.SOURCE_ID),
                        plain(row, actual),
                        plain(row, plan),
                        plain(row, previous),
                        plain(row, overall),
                        plain(row, overallPrevious),
                        row.get(milestones),
                        row.get(late),
                        row.get(unknown),
                        row.get(sample) ? Status.SAMPLE : Status.LOADED,
                        known(row.get(batches), row.get(reportBatches))));
    }

    /** The chains of a scope that there are on a day. */
    static Condition valid(Scope scope, Field<LocalDate> day) {
        return CHAIN.REGION_ID
                .eq(scope.region())
                .and(any(CHAIN.CLUSTER, scope.clusters()))
                .and(any(CHAIN.CODE, scope.chains()))
                .and(any(CHAIN.SECTOR, scope.sectors()))
                .and(CHAIN.VALID_FROM.isNull().or(day.isNull()).or(CHAIN.VALID_FROM.le(day)))
                .and(CHAIN.VALID_TO.isNull().or(day.isNull()).or(CHAIN.VALID_TO.ge(day)));
    }

    private static Field<BigDecimal> percent(Field<BigDecimal> part, Field<BigDecimal> whole) {
        return round(part.mul(inline(HUNDRED)).div(nullif(whole, inline(BigDecimal.ZERO))), inline(DIGITS));
    }

    private static Condition any(Field<String> field, List<String> values) {
        return values.isEmpty() ? noCondition() : field.in(values);
    }

    private static @Nullable BigDecimal plain(Record row, Field<BigDecimal> field) {
        var value = row.get(field);
        return value == null ? null : Rate.plain(value);
    }

    private static List<Long> known(Long @Nullable [] batches, Long @Nullable [] reportBatches) {
        var known = new TreeSet<Long>();
        for (var some : new Long[][] {
            batches == null ? new Long[0] : batches, reportBatches == null ? new Long[0] : reportBatches
        }) {
            Arrays.stream(some).filter(Objects::nonNull).forEach(known::add);
        }
        return new ArrayList<>(known);
    }
}
