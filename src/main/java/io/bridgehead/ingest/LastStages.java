package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.bridgehead.db.tables.StagingProject;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The stage a project is in, and the furthest it reached, as the project's own row repeats them. */
final class LastStages {
    private static final StagingProject ROWS = STAGING_PROJECT;
    private static final String SIGNED = io.bridgehead.scope.Stage.SIGNED.code();
    private static final String CANCELLED = io.bridgehead.scope.Stage.CANCELLED.code();

    private LastStages() {}

    /**
     * A project repeats its last stage: the latest, and of two on one day the one further on. Where a stage has no day,
     * the days can't put the stages in order, and the one furthest on is the last. So it does with the furthest it reached
     * and the last day of all.
     */
    static void repeat(Stage stage) {
        var s = PROJECT_STAGE;
        var last = select(
                        s.PROJECT_ID.as("project_id"),
                        s.STAGE.as("stage"),
                        s.STAGE_ON.as("stage_on"),
                        reached(s.STAGE, s.PROJECT_ID).as("reached"),
                        max(s.STAGE_ON).over(partitionBy(s.PROJECT_ID)).as("last_step"))
                .distinctOn(s.PROJECT_ID)
                .from(s)
                .where(s.REGION_ID.eq(stage.region()))
                .and(s.PROJECT_ID.in(select(ROWS.ID).from(ROWS)))
                .orderBy(
                        s.PROJECT_ID,
                        when(
                                        count().over(partitionBy(s.PROJECT_ID))
                                                .eq(count(s.STAGE_ON).over(partitionBy(s.PROJECT_ID))),
                                        s.STAGE_ON)
                                .desc()
                                .nullsLast(),
                        order(s.STAGE).desc())
                .asTable("last");
        var lastStage = DSL.field(DSL.name("last", "stage"), SQLDataType.CLOB);
        var lastOn = DSL.field(DSL.name("last", "stage_on"), SQLDataType.LOCALDATE);
        var reached = DSL.field(DSL.name("last", "reached"), SQLDataType.CLOB);
        var lastStep = greatest(DSL.field(DSL.name("last", "last_step"), SQLDataType.LOCALDATE), PROJECT.SIGNED_ON);
        stage.dsl()
                .update(PROJECT)
                .set(PROJECT.STAGE, lastStage)
                .set(PROJECT.STAGE_ON, lastOn)
                .set(PROJECT.REACHED, reached)
                .set(PROJECT.LAST_STEP, lastStep)
                .from(last)
                .where(PROJECT.REGION_ID.eq(stage.region()))
                .and(PROJECT.ID.eq(DSL.field(DSL.name("last", "project_id"), SQLDataType.CLOB)))
                .and(PROJECT.STAGE
                        .ne(lastStage)
                        .or(PROJECT.STAGE_ON.isDistinctFrom(lastOn))
                        .or(PROJECT.REACHED.ne(reached))
                        .or(PROJECT.LAST_STEP.isDistinctFrom(lastStep)))
                .execute();
    }

    /** The furthest stage of those of a project: one that reached it passed all before it, if it was cancelled later too. */
    static Field<String> reached(Field<String> stage, Field<String> project) {
        var furthest = max(order(nullif(stage, inline(CANCELLED)))).over(partitionBy(project));
        return coalesce(DSL.field("({0})[{1}]", SQLDataType.CLOB, stages(), furthest), inline(SIGNED));
    }

    static Field<Integer> order(Field<String> stage) {
        return DSL.function("array_position", SQLDataType.INTEGER, stages(), stage);
    }

    private static Field<String[]> stages() {
        return val(Words.STAGE_CODES.toArray(String[]::new));
    }
}
