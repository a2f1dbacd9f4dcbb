package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.db.tables.ProjectStage;
import io.bridgehead.db.tables.StagingProject;
import io.bridgehead.figure.Status;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What a file says of projects and their stages beside what is there. */
final class ProjectComparison {
    private static final StagingProject ROWS = STAGING_PROJECT;

    private ProjectComparison() {}

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

    /** Whether the file says of a project that is there that it reached a stage that isn't known, or on another day. */
    static Condition stagesDiffer(Stage stage) {
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

    /** Whether a project that is there has the standing that the file gives it. */
    static Condition standing(Stage stage) {
        return exists(selectOne()
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(PROJECT.REGION_ID))
                .and(BATCH.ID.eq(PROJECT.BATCH_ID))
                .and(BATCH.STATUS.eq(stage.status().code())));
    }

    static List<Field<?>> attributes() {
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
}
