package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * How far projects got: the furthest stage in their history or their own last one. A project that reached a stage
 * passed all before it; one that was cancelled keeps what it had reached.
 */
final class Reach {
    private static final String PROJECT_ID = "project_id";
    private static final String FURTHEST = "furthest";
    private static final String LAST = "last_step";

    private final Table<?> history;

    /** @param region whose projects; the history is joined by {@link #history} on {@link #ofProject} */
    Reach(String region) {
        var s = PROJECT_STAGE;
        this.history = select(
                        s.PROJECT_ID.as(PROJECT_ID),
                        max(order(s.STAGE)).as(FURTHEST),
                        max(s.STAGE_ON).as(LAST))
                .from(s)
                .where(s.REGION_ID.eq(region))
                .groupBy(s.PROJECT_ID)
                .asTable("history");
    }

    /** A row for each project with a history. */
    Table<?> history() {
        return history;
    }

    Condition ofProject() {
        return Columns.of(history, PROJECT_ID, String.class).eq(PROJECT.ID);
    }

    /** Whether a project got to a stage or beyond. */
    Condition to(Stage stage) {
        return greatest(coalesce(Columns.of(history, FURTHEST, Integer.class), inline(0)), order(PROJECT.STAGE))
                .ge(inline(order(stage)));
    }

    /** The last day a project is known to have taken a step; null where no day is known. */
    Field<LocalDate> lastStep() {
        return greatest(Columns.of(history, LAST, LocalDate.class), PROJECT.STAGE_ON, PROJECT.SIGNED_ON);
    }

    /** The code of the furthest stage a project got to: read for each project, without {@link #history}. */
    static Field<String> furthest() {
        var s = PROJECT_STAGE;
        var inHistory = field(select(max(order(s.STAGE)))
                .from(s)
                .where(s.REGION_ID.eq(PROJECT.REGION_ID))
                .and(s.PROJECT_ID.eq(PROJECT.ID)));
        return case_(greatest(coalesce(inHistory, inline(0)), order(PROJECT.STAGE)))
                .mapValues(Stage.SIGNED.onwards().stream().collect(Collectors.toMap(Reach::order, Stage::code)));
    }

    private static Field<Integer> order(Field<String> stage) {
        return case_(stage)
                .mapValues(Arrays.stream(Stage.values()).collect(Collectors.toMap(Stage::code, Reach::order)))
                .otherwise(order(Stage.SIGNED));
    }

    /** A cancelled project was signed; how far it got its history tells. */
    private static int order(Stage stage) {
        return switch (stage) {
            case SIGNED, CANCELLED -> 0;
            case FULFILLED -> 1;
            case STARTED -> 2;
            case IN_PRODUCTION -> 3;
        };
    }
}
