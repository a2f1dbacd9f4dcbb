package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.STAGING_MILESTONE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/** What changes in milestones, by chain: which there are, and what progress each has, in percent. */
final class MilestoneChange {
    private static final List<String> KEY = List.of("chain", "segment", "milestone");

    private final DSLContext dsl;
    private final String region;
    private final StagedChange change;

    private MilestoneChange(DSLContext dsl, String region) {
        this.dsl = dsl;
        this.region = region;
        this.change = new StagedChange(dsl);
    }

    /** What a load changes that is compared and not stored yet. */
    static Change of(Stage stage) {
        var m = MILESTONE;
        var r = MILESTONE_REPORT;
        var rows = STAGING_MILESTONE;
        var touched = selectDistinct(rows.CHAIN, rows.SEGMENT, rows.MILESTONE)
                .from(rows)
                .where(MilestoneComparison.changing(stage));
        var milestones =
                select(m.CHAIN, m.SEGMENT, m.NAME.as("milestone")).from(m).where(m.REGION_ID.eq(stage.region()));
        var reports = select(
                        r.CHAIN,
                        r.SEGMENT,
                        r.MILESTONE,
                        r.REPORTED_ON,
                        r.PROGRESS,
                        inline(0).as("place"))
                .from(r)
                .where(r.REGION_ID.eq(stage.region()));
        var reported = select(
                        rows.CHAIN,
                        rows.SEGMENT,
                        rows.MILESTONE,
                        rows.REPORTED_ON,
                        rows.PROGRESS,
                        inline(1).as("place"))
                .from(rows)
                .where(rows.REPORTED_ON.isNotNull());
        var after = reported.unionAll(select(r.CHAIN, r.SEGMENT, r.MILESTONE, r.REPORTED_ON, r.PROGRESS, inline(0))
                .from(r)
                .where(r.REGION_ID.eq(stage.region()))
                .and(MilestoneComparison.dropped(stage).not()));
        return new MilestoneChange(stage.dsl(), stage.region())
                .add(false, milestones, reports, touched)
                .add(
                        true,
                        selectDistinct(rows.CHAIN, rows.SEGMENT, rows.MILESTONE).from(rows),
                        after,
                        touched)
                .read();
    }

    /** What a batch changed. */
    static Change of(DSLContext dsl, String region, long batch) {
        var milestones = Versioned.MILESTONES.touched(region, batch).asTable("m", "chain", "segment", "milestone");
        var reports =
                Versioned.REPORTS.touched(region, batch).asTable("r", "chain", "segment", "milestone", "reported_on");
        var touched = select(fields(milestones))
                .from(milestones)
                .union(select(fields(reports)).from(reports));
        return new MilestoneChange(dsl, region)
                .add(false, milestones(region, batch - 1), reports(region, batch - 1), touched)
                .add(true, milestones(region, batch), reports(region, batch), touched)
                .read();
    }

    private static Select<?> milestones(String region, long batch) {
        var rows = Versioned.MILESTONES.asOf(region, batch);
        return select(
                        Columns.of(rows, MILESTONE.CHAIN),
                        Columns.of(rows, MILESTONE.SEGMENT),
                        Columns.of(rows, MILESTONE.NAME).as("milestone"))
                .from(rows);
    }

    private static Select<?> reports(String region, long batch) {
        var rows = Versioned.REPORTS.asOf(region, batch);
        return select(fields(rows))
                .select(
                        Columns.of(rows, MILESTONE_REPORT.REPORTED_ON),
                        Columns.of(rows, MILESTONE_REPORT.PROGRESS),
                        inline(0).as("place"))
                .from(rows);
    }

    private Change read() {
        var names = dsl.select(CHAIN.CODE, CHAIN.NAME_ZH, CHAIN.NAME_EN)
                .from(CHAIN)
                .where(CHAIN.REGION_ID.eq(region))
                .fetchMap(CHAIN.CODE, row -> new Text(row.value2(), row.value3()));
        return change.read(chain -> names.getOrDefault(chain, Text.same(chain)), false);
    }

    /**
     * @param milestones chain, segment, milestone
     * @param reports the same with reported_on, progress and a place: the later of two reports on one day
     * @param touched chain, segment, milestone of those that change
     */
    private MilestoneChange add(boolean after, Select<?> milestones, Select<?> reports, Select<?> touched) {
        var there = milestones.asTable("there");
        var report = reports.asTable("report");
        var last = select(fields(report))
                .select(Columns.of(report, "progress", BigDecimal.class))
                .distinctOn(fields(report))
                .from(report)
                .orderBy(List.of(
                        fields(report).get(0),
                        fields(report).get(1),
                        fields(report).get(2),
                        Columns.of(report, "reported_on", LocalDate.class).desc(),
                        Columns.of(report, "place", Integer.class).desc()))
                .asTable("last");
        var chain = Columns.of(there, "chain", String.class);
        var segment = Columns.of(there, "segment", String.class);
        var name = Columns.of(there, "milestone", String.class);
        change.add(select(
                        inline(after),
                        chain,
                        inline("%"),
                        concat(chain, inline("|"), segment, inline("|"), name),
                        name,
                        name,
                        inline(1L),
                        Columns.of(last, "progress", BigDecimal.class).times(100))
                .from(there)
                .leftJoin(last)
                .on(chain.eq(Columns.of(last, "chain", String.class)))
                .and(segment.eq(Columns.of(last, "segment", String.class)))
                .and(name.eq(Columns.of(last, "milestone", String.class)))
                .where(Versioned.in(fields(there), touched)));
        return this;
    }

    private static List<Field<?>> fields(Table<?> table) {
        return KEY.stream()
                .<Field<?>>map(column -> Columns.of(table, column, String.class))
                .toList();
    }
}
