package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.STAGING_MILESTONE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingMilestone;
import io.bridgehead.figure.Status;
import org.jooq.impl.DSL;

/**
 * Milestones by chain, segment and name; reports by day. The row reported last says what the milestone is; a row without
 * a report is a plan, and says so only where the file reports nothing on that milestone. A sample milestone gives way as
 * a whole. Rows that say the same again stay as they are; those that are written over are kept.
 */
final class MilestoneStore {
    private static final StagingMilestone ROWS = STAGING_MILESTONE;

    private MilestoneStore() {}

    static void store(Stage stage, long batch) {
        dropReplacedSample(stage, batch);
        keepMilestones(stage, batch);
        upsertMilestones(stage, batch);
        keepReports(stage, batch);
        upsertReports(stage, batch);
    }

    private static void dropReplacedSample(Stage stage, long batch) {
        if (stage.status() == Status.SAMPLE) {
            return;
        }
        Versioned.REPORTS.retire(
                stage.dsl(),
                MILESTONE_REPORT.REGION_ID.eq(stage.region()).and(MilestoneComparison.dropped(stage)),
                batch);
    }

    /** Keeps the milestones that {@link #upsertMilestones} is about to write over. */
    private static void keepMilestones(Stage stage, long batch) {
        var m = MILESTONE;
        Versioned.MILESTONES.keep(
                stage.dsl(),
                m.REGION_ID
                        .eq(stage.region())
                        .and(exists(selectOne()
                                .from(ROWS)
                                .where(ROWS.CHAIN.eq(m.CHAIN))
                                .and(ROWS.SEGMENT.eq(m.SEGMENT))
                                .and(ROWS.MILESTONE.eq(m.NAME))
                                .and(MilestoneComparison.says(stage))
                                .and(row(MilestoneComparison.attributes())
                                        .isDistinctFrom(row(MilestoneComparison.attributes(ROWS)))
                                        .or(MilestoneComparison.standing(stage).not())))),
                batch);
    }

    /** Keeps the reports that {@link #upsertReports} is about to write over. */
    private static void keepReports(Stage stage, long batch) {
        var r = MILESTONE_REPORT;
        Versioned.REPORTS.keep(
                stage.dsl(),
                r.REGION_ID
                        .eq(stage.region())
                        .and(exists(selectOne()
                                .from(ROWS)
                                .where(ROWS.CHAIN.eq(r.CHAIN))
                                .and(ROWS.SEGMENT.eq(r.SEGMENT))
                                .and(ROWS.MILESTONE.eq(r.MILESTONE))
                                .and(ROWS.REPORTED_ON.eq(r.REPORTED_ON))
                                .and(ROWS.PROGRESS.ne(r.PROGRESS)))),
                batch);
    }

    private static void upsertMilestones(Stage stage, long batch) {
        var m = MILESTONE;
        stage.dsl()
                .insertInto(
                        m,
                        m.REGION_ID,
                        m.CHAIN,
                        m.SEGMENT,
                        m.NAME,
                        m.WEIGHT,
                        m.PLANNED_START,
                        m.PLANNED_FINISH,
                        m.ACTUAL_START,
                        m.ACTUAL_FINISH,
                        m.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                ROWS.CHAIN,
                                ROWS.SEGMENT,
                                ROWS.MILESTONE,
                                ROWS.WEIGHT,
                                ROWS.PLANNED_START,
                                ROWS.PLANNED_FINISH,
                                ROWS.ACTUAL_START,
                                ROWS.ACTUAL_FINISH,
                                val(batch))
                        .from(ROWS)
                        .where(MilestoneComparison.says(stage))
                        .orderBy(ROWS.CHAIN, ROWS.SEGMENT, ROWS.MILESTONE))
                .onConflict(m.REGION_ID, m.CHAIN, m.SEGMENT, m.NAME)
                .doUpdate()
                .setAllToExcluded()
                .where(row(MilestoneComparison.attributes())
                        .isDistinctFrom(row(MilestoneComparison.attributes().stream()
                                .map(DSL::excluded)
                                .toList()))
                        .or(MilestoneComparison.standing(stage).not()))
                .execute();
    }

    private static void upsertReports(Stage stage, long batch) {
        var r = MILESTONE_REPORT;
        stage.dsl()
                .insertInto(r, r.REGION_ID, r.CHAIN, r.SEGMENT, r.MILESTONE, r.REPORTED_ON, r.PROGRESS, r.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                ROWS.CHAIN,
                                ROWS.SEGMENT,
                                ROWS.MILESTONE,
                                ROWS.REPORTED_ON,
                                ROWS.PROGRESS,
                                val(batch))
                        .from(ROWS)
                        .where(ROWS.REPORTED_ON.isNotNull())
                        .orderBy(ROWS.CHAIN, ROWS.SEGMENT, ROWS.MILESTONE, ROWS.REPORTED_ON))
                .onConflict(r.REGION_ID, r.CHAIN, r.SEGMENT, r.MILESTONE, r.REPORTED_ON)
                .doUpdate()
                .setAllToExcluded()
                .where(r.PROGRESS.ne(excluded(r.PROGRESS)))
                .execute();
    }
}
