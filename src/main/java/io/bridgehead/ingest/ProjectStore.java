package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingProject;
import io.bridgehead.figure.Status;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Projects by id: what a file says of one replaces what was said of it, and the stages it reached are added to those
 * known. A sample project gives way as a whole, so that no real project has an invented stage. Rows that say the same
 * again stay as they are; those that are written over are kept.
 */
final class ProjectStore {
    private static final StagingProject ROWS = STAGING_PROJECT;

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

    static void store(Stage stage, long batch) {
        dropReplacedSample(stage, batch);
        keepProjects(stage, batch);
        upsertProjects(stage, batch);
        keepStages(stage, batch);
        upsertStages(stage, batch);
        LastStages.repeat(stage);
        ProjectRollup.make(stage.dsl(), stage.region(), batch);
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
                        .and(ProjectComparison.kept(stage, PROJECT_STAGE).not()),
                batch);
    }

    /** Keeps the projects that {@link #upsertProjects} is about to write over. */
    private static void keepProjects(Stage stage, long batch) {
        Versioned.PROJECTS.keep(stage.dsl(), ProjectComparison.overwritten(stage), batch);
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
                                LastStages.reached(ROWS.STAGE, ROWS.ID),
                                greatest(max(ROWS.STAGE_ON).over(partitionBy(ROWS.ID)), ROWS.SIGNED_ON),
                                val(batch))
                        .distinctOn(ROWS.ID)
                        .from(ROWS)
                        .orderBy(
                                ROWS.ID,
                                ROWS.STAGE_ON.desc().nullsLast(),
                                LastStages.order(ROWS.STAGE).desc()))
                .onConflict(p.REGION_ID, p.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(row(ProjectComparison.attributes())
                        .isDistinctFrom(row(ProjectComparison.attributes().stream()
                                .map(DSL::excluded)
                                .toList()))
                        .or(ProjectComparison.standing(stage).not())
                        .or(ProjectComparison.stagesDiffer(stage)))
                .execute();
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
}
