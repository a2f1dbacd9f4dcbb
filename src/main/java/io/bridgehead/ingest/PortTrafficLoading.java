package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static io.bridgehead.db.Tables.STAGING_PORT_TRAFFIC;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.PortTraffic;
import io.bridgehead.db.tables.StagingPortTraffic;
import io.bridgehead.ingest.problem.Problems;
import java.util.List;
import org.jooq.Condition;

/**
 * What crossed at the ports. A measure of a port in a period gives way as a whole, with all its directions, where
 * anything of it differs; what was replaced is kept.
 */
final class PortTrafficLoading implements Loading {
    private static final StagingPortTraffic ROWS = STAGING_PORT_TRAFFIC;
    private static final StagingPortTraffic STAGED = STAGING_PORT_TRAFFIC.as("staged");
    private static final PortTraffic THERE = PORT_TRAFFIC.as("there");

    private final Dates dates;

    PortTrafficLoading(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String staging() {
        return "staging_port_traffic";
    }

    @Override
    public String target() {
        return PortTrafficRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new PortTrafficRows(dates);
    }

    @Override
    public void lock(Stage stage) {
        Locks.exclusive(stage.dsl(), stage.region(), Target.PORT_TRAFFIC.code());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        Lists.PORTS.resolve(stage, ROWS, ROWS.PORT, ROWS.LINE, problems);
        Duplicates.report(
                stage,
                ROWS,
                ROWS.LINE,
                List.of(ROWS.PORT, ROWS.PERIOD, ROWS.BASIS, ROWS.DIRECTION, ROWS.MEASURE),
                "",
                problems);
    }

    @Override
    public Counts compare(Stage stage) {
        var counts = stage.dsl()
                .select(count().filterWhere(changed(stage)), count())
                .from(ROWS)
                .fetchSingle();
        long replaced = stage.dsl().fetchCount(PORT_TRAFFIC, replaced(stage));
        return new Counts(counts.value1(), replaced, counts.value2() - counts.value1());
    }

    @Override
    public Change change(Stage stage) {
        var before = select(PORT_TRAFFIC.fields()).from(PORT_TRAFFIC).where(replaced(stage));
        var after = select(ROWS.fields()).from(ROWS).where(changed(stage));
        return PortTrafficChange.of(stage, before.asTable("traffic"), after.asTable("traffic"));
    }

    @Override
    public void store(Stage stage, long batch) {
        var t = PORT_TRAFFIC;
        Versioned.TRAFFIC.retire(stage.dsl(), replaced(stage), batch);
        stage.dsl()
                .insertInto(
                        t, t.REGION_ID, t.PORT, t.PERIOD, t.BASIS, t.DIRECTION, t.MEASURE, t.VALUE, t.UNIT, t.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                ROWS.PORT,
                                ROWS.PERIOD,
                                ROWS.BASIS,
                                ROWS.DIRECTION,
                                ROWS.MEASURE,
                                ROWS.VALUE,
                                ROWS.UNIT,
                                val(batch))
                        .from(ROWS))
                // What is still there didn't differ.
                .onConflictDoNothing()
                .execute();
    }

    /** Rows that are there in a slice of the file that differs. */
    private static Condition replaced(Stage stage) {
        var t = PORT_TRAFFIC;
        return t.REGION_ID
                .eq(stage.region())
                .and(exists(selectOne()
                        .from(ROWS)
                        .where(ROWS.PORT.eq(t.PORT))
                        .and(ROWS.PERIOD.eq(t.PERIOD))
                        .and(ROWS.BASIS.eq(t.BASIS))
                        .and(ROWS.MEASURE.eq(t.MEASURE))
                        .and(changed(stage))));
    }

    /** Whether the slice of a staged row has a row that isn't there, or lacks one that is. */
    private static Condition changed(Stage stage) {
        var same = STAGED.DIRECTION
                .eq(THERE.DIRECTION)
                .and(STAGED.VALUE.eq(THERE.VALUE))
                .and(STAGED.UNIT.eq(THERE.UNIT));
        var here = THERE.REGION_ID
                .eq(stage.region())
                .and(THERE.PORT.eq(ROWS.PORT))
                .and(THERE.PERIOD.eq(ROWS.PERIOD))
                .and(THERE.BASIS.eq(ROWS.BASIS))
                .and(THERE.MEASURE.eq(ROWS.MEASURE));
        var given = STAGED.PORT
                .eq(ROWS.PORT)
                .and(STAGED.PERIOD.eq(ROWS.PERIOD))
                .and(STAGED.BASIS.eq(ROWS.BASIS))
                .and(STAGED.MEASURE.eq(ROWS.MEASURE));
        return exists(selectOne()
                        .from(STAGED)
                        .where(given)
                        .and(notExists(selectOne().from(THERE).where(here).and(same))))
                .or(exists(selectOne()
                        .from(THERE)
                        .where(here)
                        .and(notExists(selectOne().from(STAGED).where(given).and(same)))));
    }
}
