package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.STAGING_MILESTONE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.db.tables.StagingMilestone;
import io.bridgehead.figure.Status;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What a file says of milestones beside what is there: which rows change something, and what gives way to them. */
final class MilestoneComparison {
    private static final StagingMilestone ROWS = STAGING_MILESTONE;
    /** The row of each milestone that was reported last. */
    private static final StagingMilestone LATER = STAGING_MILESTONE.as("later");

    private MilestoneComparison() {}

    /**
     * A row is unchanged where its report is known, and, if it is the one that says what the milestone is, the milestone
     * too.
     */
    static Counts compare(Stage stage) {
        var m = MILESTONE;
        var r = MILESTONE_REPORT;
        var known = ROWS.REPORTED_ON.isNull().and(m.NAME.isNotNull()).or(r.REPORTED_ON.isNotNull());
        var same = known.and(ROWS.REPORTED_ON.isNull().or(r.PROGRESS.eq(ROWS.PROGRESS)))
                .and(row(attributes(ROWS))
                        .isNotDistinctFrom(row(attributes()))
                        .or(says(stage).not()))
                .and(standing(stage));
        var changed = condition(coalesce(DSL.field(same), inline(false))).not();
        return stage.dsl()
                .select(
                        count().filterWhere(changed),
                        count().filterWhere(known.and(changed)),
                        count().filterWhere(same))
                .from(ROWS)
                .leftJoin(m)
                .on(m.REGION_ID.eq(stage.region()))
                .and(m.CHAIN.eq(ROWS.CHAIN))
                .and(m.SEGMENT.eq(ROWS.SEGMENT))
                .and(m.NAME.eq(ROWS.MILESTONE))
                .leftJoin(r)
                .on(r.REGION_ID.eq(stage.region()))
                .and(r.CHAIN.eq(ROWS.CHAIN))
                .and(r.SEGMENT.eq(ROWS.SEGMENT))
                .and(r.MILESTONE.eq(ROWS.MILESTONE))
                .and(r.REPORTED_ON.eq(ROWS.REPORTED_ON))
                .fetchSingle(record -> new Counts(record.value1(), record.value2(), record.value3()));
    }

    /** Whether a staged row changes its milestone or a report on it, or is new. */
    static Condition changing(Stage stage) {
        var m = MILESTONE;
        var r = MILESTONE_REPORT;
        return notExists(selectOne()
                        .from(m)
                        .where(ofRow(stage))
                        .and(row(attributes())
                                .isNotDistinctFrom(row(attributes(ROWS)))
                                .or(says(stage).not()))
                        .and(standing(stage)))
                .or(ROWS.REPORTED_ON
                        .isNotNull()
                        .and(notExists(selectOne()
                                .from(r)
                                .where(r.REGION_ID.eq(stage.region()))
                                .and(r.CHAIN.eq(ROWS.CHAIN))
                                .and(r.SEGMENT.eq(ROWS.SEGMENT))
                                .and(r.MILESTONE.eq(ROWS.MILESTONE))
                                .and(r.REPORTED_ON.eq(ROWS.REPORTED_ON))
                                .and(r.PROGRESS.eq(ROWS.PROGRESS)))));
    }

    /** Whether a report that is there goes with a sample milestone that gives way. */
    static Condition dropped(Stage stage) {
        if (stage.status() == Status.SAMPLE) {
            return DSL.falseCondition();
        }
        var r = MILESTONE_REPORT;
        return exists(selectOne()
                        .from(ROWS)
                        .where(ROWS.CHAIN.eq(r.CHAIN))
                        .and(ROWS.SEGMENT.eq(r.SEGMENT))
                        .and(ROWS.MILESTONE.eq(r.MILESTONE)))
                .and(exists(selectOne()
                        .from(MILESTONE)
                        .join(BATCH)
                        .on(BATCH.REGION_ID.eq(MILESTONE.REGION_ID))
                        .and(BATCH.ID.eq(MILESTONE.BATCH_ID))
                        .where(MILESTONE.REGION_ID.eq(r.REGION_ID))
                        .and(MILESTONE.CHAIN.eq(r.CHAIN))
                        .and(MILESTONE.SEGMENT.eq(r.SEGMENT))
                        .and(MILESTONE.NAME.eq(r.MILESTONE))
                        .and(BATCH.STATUS.eq(Status.SAMPLE.code()))));
    }

    /** Whether a staged row is the one that says what its milestone is. */
    static Condition says(Stage stage) {
        var r = MILESTONE_REPORT.as("known");
        var laterInFile = exists(selectOne()
                .from(LATER)
                .where(LATER.CHAIN.eq(ROWS.CHAIN))
                .and(LATER.SEGMENT.eq(ROWS.SEGMENT))
                .and(LATER.MILESTONE.eq(ROWS.MILESTONE))
                .and(LATER.REPORTED_ON
                        .gt(ROWS.REPORTED_ON)
                        .or(ROWS.REPORTED_ON.isNull().and(LATER.REPORTED_ON.isNotNull()))));
        var laterHere = exists(selectOne()
                .from(r)
                .where(r.REGION_ID.eq(stage.region()))
                .and(r.CHAIN.eq(ROWS.CHAIN))
                .and(r.SEGMENT.eq(ROWS.SEGMENT))
                .and(r.MILESTONE.eq(ROWS.MILESTONE))
                .and(r.REPORTED_ON.gt(ROWS.REPORTED_ON)));
        return laterInFile.or(laterHere).not();
    }

    static Condition standing(Stage stage) {
        return exists(selectOne()
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(MILESTONE.REGION_ID))
                .and(BATCH.ID.eq(MILESTONE.BATCH_ID))
                .and(BATCH.STATUS.eq(stage.status().code())));
    }

    private static Condition ofRow(Stage stage) {
        var m = MILESTONE;
        return m.REGION_ID
                .eq(stage.region())
                .and(m.CHAIN.eq(ROWS.CHAIN))
                .and(m.SEGMENT.eq(ROWS.SEGMENT))
                .and(m.NAME.eq(ROWS.MILESTONE));
    }

    static List<Field<?>> attributes(StagingMilestone rows) {
        return List.of(rows.WEIGHT, rows.PLANNED_START, rows.PLANNED_FINISH, rows.ACTUAL_START, rows.ACTUAL_FINISH);
    }

    static List<Field<?>> attributes() {
        var m = MILESTONE;
        return List.of(m.WEIGHT, m.PLANNED_START, m.PLANNED_FINISH, m.ACTUAL_START, m.ACTUAL_FINISH);
    }
}
