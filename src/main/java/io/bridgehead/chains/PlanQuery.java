package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Orders;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads all chains of a region with their milestones and reports, once. */
final class PlanQuery {
    private final DSLContext transaction;
    private final String region;
    private final Table<?> reports;
    private final Set<Long> samples;
    /** The same few numbers are reported again and again. */
    private final Map<BigDecimal, BigDecimal> numbers = new HashMap<>();

    private @Nullable LocalDate lastReport;
    private @Nullable LocalDate lastAct;

    PlanQuery(DSLContext transaction, String region) {
        this.transaction = transaction;
        this.region = region;
        this.reports = reports(region);
        this.samples = Set.copyOf(transaction
                .select(BATCH.ID)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region), BATCH.STATUS.eq(Status.SAMPLE.code()))
                .fetch(BATCH.ID));
    }

    PlannedChains all() {
        var chains = new LinkedHashMap<String, List<Record>>();
        rows().forEach(row -> chains.computeIfAbsent(row.get(CHAIN.CODE), code -> new ArrayList<>())
                .add(row));
        var listed = chains.values().stream().map(this::chain).toList();
        return new PlannedChains(lastReport, lastAct, listed, samples);
    }

    private List<Record> rows() {
        var m = MILESTONE;
        return List.copyOf(transaction
                .select(CHAIN.CODE, CHAIN.NAME_ZH, CHAIN.NAME_EN, CHAIN.CLUSTER, CHAIN.CLUSTER_SOURCE_ID)
                .select(CHAIN.SOURCE_ID, CHAIN.SECTOR, CHAIN.VALID_FROM, CHAIN.VALID_TO)
                .select(CLUSTER.NAME_ZH, CLUSTER.NAME_EN)
                .select(m.SEGMENT, m.NAME, m.WEIGHT, m.PLANNED_START, m.PLANNED_FINISH, m.ACTUAL_START)
                .select(m.ACTUAL_FINISH, m.BATCH_ID)
                .select(days(), progress(), batches())
                .from(CHAIN)
                .leftJoin(CLUSTER)
                .on(CLUSTER.REGION_ID.eq(CHAIN.REGION_ID), CLUSTER.CODE.eq(CHAIN.CLUSTER))
                .leftJoin(m)
                .on(m.REGION_ID.eq(CHAIN.REGION_ID), m.CHAIN.eq(CHAIN.CODE))
                .leftJoin(reports)
                .on(Columns.of(reports, MILESTONE_REPORT.CHAIN).eq(m.CHAIN))
                .and(Columns.of(reports, MILESTONE_REPORT.SEGMENT).eq(m.SEGMENT))
                .and(Columns.of(reports, MILESTONE_REPORT.MILESTONE).eq(m.NAME))
                .where(CHAIN.REGION_ID.eq(region))
                .orderBy(CHAIN.POSITION, CHAIN.CODE, Orders.segment(m.SEGMENT), m.PLANNED_FINISH, m.NAME)
                .fetch());
    }

    /** Of each milestone all its reports in order of time, as the primary key has them: nothing is sorted. */
    private static Table<?> reports(String region) {
        var r = MILESTONE_REPORT;
        return select(
                        r.CHAIN,
                        r.SEGMENT,
                        r.MILESTONE,
                        arrayAgg(r.REPORTED_ON).orderBy(r.REPORTED_ON).as("days"),
                        arrayAgg(r.PROGRESS).orderBy(r.REPORTED_ON).as("progress"),
                        arrayAgg(r.BATCH_ID).orderBy(r.REPORTED_ON).as("batches"))
                .from(r)
                .where(r.REGION_ID.eq(region))
                .groupBy(r.CHAIN, r.SEGMENT, r.MILESTONE)
                .asTable("reports");
    }

    private Field<LocalDate[]> days() {
        return Columns.of(reports, "days", LocalDate[].class);
    }

    private Field<BigDecimal[]> progress() {
        return Columns.of(reports, "progress", BigDecimal[].class);
    }

    private Field<Long[]> batches() {
        return Columns.of(reports, "batches", Long[].class);
    }

    /** @param rows of one chain, one of each milestone; one without any where there is none */
    private PlannedChains.Listed chain(List<Record> rows) {
        var row = rows.getFirst();
        return new PlannedChains.Listed(
                new ChainPlan(
                        row.get(CHAIN.CODE),
                        new Text(row.get(CHAIN.NAME_ZH), row.get(CHAIN.NAME_EN)),
                        row.get(CHAIN.CLUSTER),
                        row.get(CLUSTER.NAME_ZH) == null
                                ? null
                                : new Text(row.get(CLUSTER.NAME_ZH), row.get(CLUSTER.NAME_EN)),
                        row.get(CHAIN.CLUSTER_SOURCE_ID),
                        row.get(CHAIN.SOURCE_ID),
                        rows.stream()
                                .filter(each -> each.get(MILESTONE.NAME) != null)
                                .map(this::milestone)
                                .toList()),
                row.get(CHAIN.SECTOR),
                row.get(CHAIN.VALID_FROM),
                row.get(CHAIN.VALID_TO));
    }

    private PlannedMilestone milestone(Record row) {
        var m = MILESTONE;
        var said = reports(row);
        var batches = new TreeSet<Long>(List.of(row.get(m.BATCH_ID)));
        for (var place = 0; place < said.count(); place++) {
            batches.add(said.batch(place));
        }
        if (said.count() > 0) {
            lastReport = later(lastReport, said.day(said.count() - 1));
        }
        lastAct = later(later(lastAct, row.get(m.ACTUAL_START)), row.get(m.ACTUAL_FINISH));
        return new PlannedMilestone(
                row.get(m.SEGMENT),
                row.get(m.NAME),
                row.get(m.WEIGHT),
                row.get(m.PLANNED_START),
                row.get(m.PLANNED_FINISH),
                row.get(m.ACTUAL_START),
                row.get(m.ACTUAL_FINISH),
                said,
                batches.stream().anyMatch(samples::contains) ? Status.SAMPLE : Status.LOADED,
                row.get(m.BATCH_ID),
                List.copyOf(batches));
    }

    private Reports reports(Record row) {
        var days = row.get(days());
        var progress = row.get(progress());
        var batches = row.get(batches());
        if (days == null || progress == null || batches == null) {
            return Reports.NONE;
        }
        return new Reports(
                Stream.of(days)
                        .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
                        .toArray(),
                Stream.of(progress)
                        .map(number -> Objects.requireNonNullElse(numbers.putIfAbsent(number, number), number))
                        .toArray(BigDecimal[]::new),
                Stream.of(batches).mapToLong(Long::longValue).toArray());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
