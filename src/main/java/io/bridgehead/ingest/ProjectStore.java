package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.bridgehead.db.tables.ProjectStage;
import io.bridgehead.db.tables.StagingProject;
import io.bridgehead.figure.Status;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Projects by id: what a file says of one replaces what was said of it, and the stages it reached are added to those
 * known. A sample project gives way as a whole, so that no real project has an invented stage. Rows that say the same
 * again stay as they are; those that are written over are kept.
 */
final class ProjectStore {
    private static final StagingProject ROWS = STAGING_PROJECT;
    private static final String SIGNED = io.bridgehead.scope.Stage.SIGNED.code();
    private static final String CANCELLED = io.bridgehead.scope.Stage.CANCELLED.code();

    private ProjectStore() {}

    /**
     * Of a file that doesn't name segments: a project keeps its own as long as it stays in its chain. That of a sample
     * was invented, and is no real project's.
     */
    static void keepUnsaidSegments(Stage stage) {
        var known = select(PROJECT.SEGMENT)
                .from(PROJECT)
                .where(PROJECT.REGION_ID.eq(stage.region()))
                .and(PROJECT.ID.eq(ROWS.ID))
                .and(PROJECT.CHAIN.eq(ROWS.CHAIN))
                .and(
                        stage.status() == Status.SAMPLE
                                ? DSL.noCondition()
                                : ofSample().not());
        stage.dsl()
                .update(ROWS)
                .set(ROWS.SEGMENT, DSL.field(known))
                .where(ROWS.SEGMENT.eq(Cells.UNSAID))
                .execute();
    }

    private static Condition ofSample() {
        return exists(selectOne()
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(PROJECT.REGION_ID))
                .and(BATCH.ID.eq(PROJECT.BATCH_ID))
                .and(BATCH.STATUS.eq(Status.SAMPLE.code())));
    }

    /** A row is unchanged where its stage is known with the same day, and its project with the same attributes. */
    static Counts compare(Stage stage) {
        var p = PROJECT;
        var s = PROJECT_STAGE;
        var there = s.STAGE.isNotNull();
        var same = there.and(s.STAGE_ON.isNotDistinctFrom(ROWS.STAGE_ON))
                .and(row(ProjectChecks.attributes(ROWS)).isNotDistinctFrom(row(attributes())))
                .and(standing(stage));
        return stage.dsl()
                .select(
                        count().filterWhere(condition(coalesce(DSL.field(same), inline(false)))
                                .not()),
                        count().filterWhere(there.and(condition(coalesce(DSL.field(same), inline(false)))
                                .not())),
                        count().filterWhere(same))
                .from(ROWS)
                .leftJoin(p)
                .on(p.REGION_ID.eq(stage.region()))
                .and(p.ID.eq(ROWS.ID))
                .leftJoin(s)
                .on(s.REGION_ID.eq(stage.region()))
                .and(s.PROJECT_ID.eq(ROWS.ID))
                .and(s.STAGE.eq(ROWS.STAGE))
                .fetchSingle(record -> new Counts(record.value1(), record.value2(), record.value3()));
    }

    static void store(Stage stage, long batch) {
        dropReplacedSample(stage, batch);
        keepProjects(stage, batch);
        upsertProjects(stage, batch);
        keepStages(stage, batch);
        upsertStages(stage, batch);
        repeatLastStage(stage);
        ProjectRollup.make(stage.dsl(), stage.region(), batch);
    }

    /** Whether a stage that is there will still be there, beside a file of this standing. */
    static Condition kept(Stage stage, ProjectStage there) {
        return stage.status() == Status.SAMPLE
                ? DSL.noCondition()
                : notExists(selectOne()
                        .from(PROJECT)
                        .join(BATCH)
                        .on(BATCH.REGION_ID.eq(PROJECT.REGION_ID))
                        .and(BATCH.ID.eq(PROJECT.BATCH_ID))
                        .where(PROJECT.REGION_ID.eq(there.REGION_ID))
                        .and(PROJECT.ID.eq(there.PROJECT_ID))
                        .and(BATCH.STATUS.eq(Status.SAMPLE.code())));
    }

    private static List<Field<?>> attributes() {
        var p = PROJECT;
        return List.of(
                p.NAME,
                p.FAIR,
                p.SECTOR,
                p.CLUSTER,
                p.CHAIN,
                p.SEGMENT,
                p.DIVISION,
                p.ORIGIN,
                p.INVESTOR,
                p.AMOUNT,
                p.CURRENCY,
                p.SIGNED_ON);
    }

    /** Whether a project that is there has the standing that the file gives it. */
    private static Condition standing(Stage stage) {
        return exists(selectOne()
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(PROJECT.REGION_ID))
                .and(BATCH.ID.eq(PROJECT.BATCH_ID))
                .and(BATCH.STATUS.eq(stage.status().code())));
    }

    private static void dropReplacedSample(Stage stage, long batch) {
        if (stage.status() == Status.SAMPLE) {
            return;
        }
        Versioned.STAGES.retire(
                stage.dsl(),
                PROJECT_STAGE
                        .REGION_ID
                        .eq(stage.region())
                        .and(PROJECT_STAGE.PROJECT_ID.in(select(ROWS.ID).from(ROWS)))
                        .and(kept(stage, PROJECT_STAGE).not()),
                batch);
    }

    /** Keeps the projects that {@link #upsertProjects} is about to write over. */
    private static void keepProjects(Stage stage, long batch) {
        Versioned.PROJECTS.keep(stage.dsl(), overwritten(stage), batch);
    }

    /** Whether the file says something else of a project that is there. */
    static Condition overwritten(Stage stage) {
        return PROJECT.REGION_ID.eq(stage.region()).and(exists(different(stage)));
    }

    /** Whether the file says the same of a project that is there. Of the others, which are many, nothing is looked up. */
    static Condition repeated(Stage stage) {
        return PROJECT.REGION_ID
                .eq(stage.region())
                .and(PROJECT.ID.in(select(ROWS.ID).from(ROWS)))
                .and(notExists(different(stage)));
    }

    private static Select<?> different(Stage stage) {
        return selectOne()
                .from(ROWS)
                .where(ROWS.ID.eq(PROJECT.ID))
                .and(row(attributes())
                        .isDistinctFrom(row(ProjectChecks.attributes(ROWS)))
                        .or(standing(stage).not())
                        .or(stagesDiffer(stage)));
    }

    /** Keeps the stages that {@link #upsertStages} is about to write over. */
    private static void keepStages(Stage stage, long batch) {
        var s = PROJECT_STAGE;
        Versioned.STAGES.keep(
                stage.dsl(),
                s.REGION_ID
                        .eq(stage.region())
                        .and(exists(selectOne()
                                .from(ROWS)
                                .where(ROWS.ID.eq(s.PROJECT_ID))
                                .and(ROWS.STAGE.eq(s.STAGE))
                                .and(ROWS.STAGE_ON.isDistinctFrom(s.STAGE_ON)))),
                batch);
    }

    private static void upsertProjects(Stage stage, long batch) {
        var p = PROJECT;
        stage.dsl()
                .insertInto(
                        p,
                        p.REGION_ID,
                        p.ID,
                        p.NAME,
                        p.FAIR,
                        p.SECTOR,
                        p.CLUSTER,
                        p.CHAIN,
                        p.SEGMENT,
                        p.DIVISION,
                        p.ORIGIN,
                        p.INVESTOR,
                        p.AMOUNT,
                        p.CURRENCY,
                        p.SIGNED_ON,
                        p.STAGE,
                        p.STAGE_ON,
                        p.REACHED,
                        p.LAST_STEP,
                        p.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                ROWS.ID,
                                ROWS.NAME,
                                ROWS.FAIR,
                                ROWS.SECTOR,
                                ROWS.CLUSTER,
                                ROWS.CHAIN,
                                ROWS.SEGMENT,
                                ROWS.DIVISION,
                                ROWS.ORIGIN,
                                ROWS.INVESTOR,
                                ROWS.AMOUNT,
                                ROWS.CURRENCY,
                                ROWS.SIGNED_ON,
                                ROWS.STAGE,
                                ROWS.STAGE_ON,
                                reached(ROWS.STAGE, ROWS.ID),
                                greatest(max(ROWS.STAGE_ON).over(partitionBy(ROWS.ID)), ROWS.SIGNED_ON),
                                val(batch))
                        .distinctOn(ROWS.ID)
                        .from(ROWS)
                        .orderBy(
                                ROWS.ID,
                                ROWS.STAGE_ON.desc().nullsLast(),
                                order(ROWS.STAGE).desc()))
                .onConflict(p.REGION_ID, p.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(row(attributes())
                        .isDistinctFrom(
                                row(attributes().stream().map(DSL::excluded).toList()))
                        .or(standing(stage).not())
                        .or(stagesDiffer(stage)))
                .execute();
    }

    /** Whether the file says of a project that is there that it reached a stage that isn't known, or on another day. */
    private static Condition stagesDiffer(Stage stage) {
        var again = STAGING_PROJECT.as("again");
        return exists(selectOne()
                .from(again)
                .where(again.ID.eq(PROJECT.ID))
                .and(notExists(selectOne()
                        .from(PROJECT_STAGE)
                        .where(PROJECT_STAGE.REGION_ID.eq(stage.region()))
                        .and(PROJECT_STAGE.PROJECT_ID.eq(again.ID))
                        .and(PROJECT_STAGE.STAGE.eq(again.STAGE))
                        .and(PROJECT_STAGE.STAGE_ON.isNotDistinctFrom(again.STAGE_ON)))));
    }

    private static void upsertStages(Stage stage, long batch) {
        var s = PROJECT_STAGE;
        stage.dsl()
                .insertInto(s, s.REGION_ID, s.PROJECT_ID, s.STAGE, s.STAGE_ON, s.BATCH_ID)
                .select(select(val(stage.region()), ROWS.ID, ROWS.STAGE, ROWS.STAGE_ON, val(batch))
                        .from(ROWS)
                        .orderBy(ROWS.ID, ROWS.STAGE))
                .onConflict(s.REGION_ID, s.PROJECT_ID, s.STAGE)
                .doUpdate()
                .setAllToExcluded()
                .where(s.STAGE_ON.isDistinctFrom(DSL.excluded(s.STAGE_ON)))
                .execute();
    }

    /**
     * A project repeats its last stage: the latest, and of two on one day the one further on. Where a stage has no day,
     * the days can't put the stages in order, and the one furthest on is the last. So it does with the furthest it reached
     * and the last day of all.
     */
    private static void repeatLastStage(Stage stage) {
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
    private static Field<String> reached(Field<String> stage, Field<String> project) {
        var furthest = max(order(nullif(stage, inline(CANCELLED)))).over(partitionBy(project));
        return coalesce(DSL.field("({0})[{1}]", SQLDataType.CLOB, stages(), furthest), inline(SIGNED));
    }

    private static Field<Integer> order(Field<String> stage) {
        return DSL.function("array_position", SQLDataType.INTEGER, stages(), stage);
    }

    private static Field<String[]> stages() {
        return val(Words.STAGE_CODES.toArray(String[]::new));
    }
}
