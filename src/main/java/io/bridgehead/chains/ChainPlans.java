package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Orders;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a scope with all that was planned and reported.
 *
 * @param at the day asked for, else the last report; null where no day is asked for and nothing was ever reported
 * @param lastReport the last report of the region up to any day
 * @param chains those valid that day, in the order of their list
 */
record ChainPlans(@Nullable LocalDate at, @Nullable LocalDate lastReport, List<ChainPlan> chains) {
    /** One statement. */
    static ChainPlans read(DSLContext transaction, Scope scope) {
        var asked = AskedDays.asked(scope);
        var day = Columns.of(asked, "day", LocalDate.class);
        var lastReport = Columns.of(asked, "last_report", LocalDate.class);
        var m = MILESTONE;
        var reports = reports(scope);
        var on = Columns.of(reports, "days", LocalDate[].class);
        var progress = Columns.of(reports, "progress", BigDecimal[].class);
        var batches = Columns.of(reports, "batches", Long[].class);
        var sample = Columns.of(reports, "sample", Boolean.class);
        var rows = transaction
                .with(asked)
                .select(day, lastReport, CHAIN.CODE, CHAIN.NAME_ZH, CHAIN.NAME_EN, CHAIN.CLUSTER)
                .select(CLUSTER.NAME_ZH, CLUSTER.NAME_EN, CHAIN.CLUSTER_SOURCE_ID, CHAIN.SOURCE_ID)
                .select(m.SEGMENT, m.NAME, m.WEIGHT, m.PLANNED_START, m.PLANNED_FINISH, m.ACTUAL_START)
                .select(m.ACTUAL_FINISH, m.BATCH_ID, BATCH.STATUS, on, progress, batches, sample)
                .from(CHAIN)
                .crossJoin(asked)
                .leftJoin(CLUSTER)
                .on(CLUSTER.REGION_ID.eq(CHAIN.REGION_ID), CLUSTER.CODE.eq(CHAIN.CLUSTER))
                .leftJoin(m)
                .on(m.REGION_ID.eq(CHAIN.REGION_ID), m.CHAIN.eq(CHAIN.CODE))
                .leftJoin(BATCH)
                .on(BATCH.REGION_ID.eq(m.REGION_ID), BATCH.ID.eq(m.BATCH_ID))
                .leftJoin(reports)
                .on(Columns.of(reports, MILESTONE_REPORT.CHAIN).eq(m.CHAIN))
                .and(Columns.of(reports, MILESTONE_REPORT.SEGMENT).eq(m.SEGMENT))
                .and(Columns.of(reports, MILESTONE_REPORT.MILESTONE).eq(m.NAME))
                .where(ChainQuery.valid(scope, day))
                .orderBy(CHAIN.POSITION, CHAIN.CODE, Orders.segment(m.SEGMENT), m.PLANNED_FINISH, m.NAME)
                .fetch();
        var chains = new LinkedHashMap<String, ChainPlan>();
        for (var row : rows) {
            var chain = chains.computeIfAbsent(row.get(CHAIN.CODE), code -> chain(row));
            if (row.get(m.NAME) != null) {
                chain.milestones()
                        .add(milestone(row, row.get(on), row.get(progress), row.get(batches), row.get(sample)));
            }
        }
        return rows.isEmpty()
                ? new ChainPlans(null, null, List.of())
                : new ChainPlans(
                        rows.getFirst().get(day), rows.getFirst().get(lastReport), List.copyOf(chains.values()));
    }

    /** The day to look at milestones from; before all of them where nothing is known and no day is asked for. */
    LocalDate day() {
        return at == null ? LocalDate.MIN : at;
    }

    Stream<PlannedMilestone> milestones() {
        return chains.stream().flatMap(chain -> chain.milestones().stream());
    }

    Status status() {
        return chains.stream().anyMatch(chain -> chain.status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED;
    }

    /** The newest batch any milestone or report is of; empty where there is none. */
    String source() {
        return milestones()
                .max(Comparator.comparing(milestone -> Collections.max(milestone.batches())))
                .map(PlannedMilestone::source)
                .orElse("");
    }

    /** Of each milestone with any all its reports in order of time; grouped once, not asked for milestone by milestone. */
    private static Table<?> reports(Scope scope) {
        var r = MILESTONE_REPORT;
        var batch = BATCH.as("report_batch");
        return select(
                        r.CHAIN,
                        r.SEGMENT,
                        r.MILESTONE,
                        arrayAgg(r.REPORTED_ON).orderBy(r.REPORTED_ON).as("days"),
                        arrayAgg(r.PROGRESS).orderBy(r.REPORTED_ON).as("progress"),
                        arrayAgg(r.BATCH_ID).orderBy(r.REPORTED_ON).as("batches"),
                        boolOr(batch.STATUS.eq(Status.SAMPLE.code())).as("sample"))
                .from(r)
                .leftJoin(batch)
                .on(batch.REGION_ID.eq(r.REGION_ID), batch.ID.eq(r.BATCH_ID))
                .where(r.REGION_ID.eq(scope.region()))
                .and(scope.chains().isEmpty() ? noCondition() : r.CHAIN.in(scope.chains()))
                .groupBy(r.CHAIN, r.SEGMENT, r.MILESTONE)
                .asTable("reports");
    }

    private static ChainPlan chain(Record row) {
        return new ChainPlan(
                row.get(CHAIN.CODE),
                new Text(row.get(CHAIN.NAME_ZH), row.get(CHAIN.NAME_EN)),
                row.get(CHAIN.CLUSTER),
                row.get(CLUSTER.NAME_ZH) == null ? null : new Text(row.get(CLUSTER.NAME_ZH), row.get(CLUSTER.NAME_EN)),
                row.get(CHAIN.CLUSTER_SOURCE_ID),
                row.get(CHAIN.SOURCE_ID),
                new ArrayList<>());
    }

    private static PlannedMilestone milestone(
            Record row,
            LocalDate @Nullable [] days,
            BigDecimal @Nullable [] progress,
            Long @Nullable [] reportBatches,
            @Nullable Boolean sample) {
        var m = MILESTONE;
        var reports = new ArrayList<PlannedMilestone.Report>();
        var batches = new TreeSet<Long>(List.of(row.get(m.BATCH_ID)));
        if (days != null && progress != null && reportBatches != null) {
            for (var i = 0; i < days.length; i++) {
                reports.add(new PlannedMilestone.Report(days[i], progress[i]));
                batches.add(reportBatches[i]);
            }
        }
        var isSample = Status.SAMPLE.code().equals(row.get(BATCH.STATUS)) || Boolean.TRUE.equals(sample);
        return new PlannedMilestone(
                row.get(m.SEGMENT),
                row.get(m.NAME),
                row.get(m.WEIGHT),
                row.get(m.PLANNED_START),
                row.get(m.PLANNED_FINISH),
                row.get(m.ACTUAL_START),
                row.get(m.ACTUAL_FINISH),
                List.copyOf(reports),
                isSample ? Status.SAMPLE : Status.LOADED,
                List.copyOf(batches));
    }
}
