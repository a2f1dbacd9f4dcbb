package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Rows that are stored together, under one lock: things, and what is reported of each.
 *
 * @param parentOf the columns in which a child names its parent, in the order of the parent's key
 * @param lock of the list
 * @param rollup what adds them up
 */
record Family(Versioned<?> parents, Versioned<?> children, List<Field<?>> parentOf, String lock, Rollup rollup) {
    static final Family PROJECTS = new Family(
            Versioned.PROJECTS,
            Versioned.STAGES,
            List.of(PROJECT_STAGE.PROJECT_ID),
            Target.PROJECTS.code(),
            ProjectRollup::make);
    static final Family MILESTONES = new Family(
            Versioned.MILESTONES,
            Versioned.REPORTS,
            List.of(MILESTONE_REPORT.CHAIN, MILESTONE_REPORT.SEGMENT, MILESTONE_REPORT.MILESTONE),
            Target.MILESTONES.code(),
            (dsl, region, batch) -> {});

    /** Makes the sums again that a batch changed. */
    interface Rollup {
        void make(DSLContext dsl, String region, long batch);
    }
}
