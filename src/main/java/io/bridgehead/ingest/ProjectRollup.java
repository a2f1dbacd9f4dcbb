package io.bridgehead.ingest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The sums of projects: made again from the projects that a batch brought or replaced, with those beside them. */
final class ProjectRollup {
    private ProjectRollup() {}

    /** Once the batch is written. How it is done the migrations say, which fill the rollup in the same way. */
    static void make(DSLContext dsl, String region, long batch) {
        dsl.execute("SELECT roll_up_projects({0}, {1})", DSL.val(region), DSL.val(batch));
    }
}
