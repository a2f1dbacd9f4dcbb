package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.STAGING_OBSERVATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingObservation;
import io.bridgehead.ingest.problem.Problems;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Published values, by what they are about, their period and their source: two sources of one value stand beside each
 * other, and what a file says of one replaces what was said of it. What was replaced is kept.
 */
final class ObservationLoading implements Loading {
    private static final StagingObservation ROWS = STAGING_OBSERVATION;

    @Override
    public String staging() {
        return "staging_observation";
    }

    @Override
    public String target() {
        return ObservationRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new ObservationRows();
    }

    @Override
    public void lock(Stage stage) {
        Locks.exclusive(stage.dsl(), stage.region(), Target.OBSERVATIONS.code());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        new ObservationChecks(stage, problems).all();
    }

    @Override
    public Counts compare(Stage stage) {
        return Comparison.of(
                stage.dsl(),
                ROWS,
                OBSERVATION,
                OBSERVATION.REGION_ID.eq(stage.region()).and(sameKey()),
                OBSERVATION.SOURCE_ID.isNotNull(),
                differ().not());
    }

    @Override
    public Change change(Stage stage) {
        var o = OBSERVATION;
        var here = o.REGION_ID.eq(stage.region());
        var before = select(o.fields())
                .from(o)
                .where(here)
                .and(exists(selectOne().from(ROWS).where(sameKey()).and(differ())))
                .asTable("observations");
        var after = select(
                        ROWS.INDICATOR,
                        ROWS.SUBJECT,
                        counterpart().as(o.COUNTERPART),
                        ROWS.PERIOD_START,
                        ROWS.PERIOD_END,
                        ROWS.BASIS,
                        ROWS.SOURCE.as(o.SOURCE_ID),
                        ROWS.UNIT,
                        ROWS.VALUE)
                .from(ROWS)
                .where(notExists(selectOne().from(o).where(here).and(sameKey()).and(differ().not())))
                .asTable("observations");
        return ObservationChange.of(stage, before, after);
    }

    @Override
    public void store(Stage stage, long batch) {
        var o = OBSERVATION;
        Versioned.OBSERVATIONS.keep(
                stage.dsl(),
                o.REGION_ID
                        .eq(stage.region())
                        .and(exists(selectOne().from(ROWS).where(sameKey()).and(differ()))),
                batch);
        stage.dsl()
                .insertInto(
                        o,
                        o.REGION_ID,
                        o.INDICATOR,
                        o.SUBJECT,
                        o.COUNTERPART,
                        o.PERIOD_START,
                        o.PERIOD_END,
                        o.BASIS,
                        o.SOURCE_ID,
                        o.VALUE,
                        o.UNIT,
                        o.STATUS,
                        o.PUBLISHED_YOY,
                        o.NOTE_ZH,
                        o.NOTE_EN,
                        o.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                ROWS.INDICATOR,
                                ROWS.SUBJECT,
                                counterpart(),
                                ROWS.PERIOD_START,
                                ROWS.PERIOD_END,
                                ROWS.BASIS,
                                ROWS.SOURCE,
                                ROWS.VALUE,
                                ROWS.UNIT,
                                ROWS.STATUS,
                                ROWS.PUBLISHED_YOY,
                                ROWS.NOTE_ZH,
                                ROWS.NOTE_EN,
                                val(batch))
                        .from(ROWS))
                .onConflict(
                        o.REGION_ID,
                        o.INDICATOR,
                        o.SUBJECT,
                        o.COUNTERPART,
                        o.PERIOD_START,
                        o.PERIOD_END,
                        o.BASIS,
                        o.SOURCE_ID)
                .doUpdate()
                .setAllToExcluded()
                .where(row(said())
                        .isDistinctFrom(row(said().stream().map(DSL::excluded).toList())))
                .execute();
    }

    private static Field<String> counterpart() {
        return coalesce(ROWS.COUNTERPART, inline(""));
    }

    private static Condition sameKey() {
        var o = OBSERVATION;
        return o.INDICATOR
                .eq(ROWS.INDICATOR)
                .and(o.SUBJECT.eq(ROWS.SUBJECT))
                .and(o.COUNTERPART.eq(counterpart()))
                .and(o.PERIOD_START.eq(ROWS.PERIOD_START))
                .and(o.PERIOD_END.eq(ROWS.PERIOD_END))
                .and(o.BASIS.eq(ROWS.BASIS))
                .and(o.SOURCE_ID.eq(ROWS.SOURCE));
    }

    private static Condition differ() {
        return row(said())
                .isDistinctFrom(row(List.<Field<?>>of(
                        ROWS.VALUE, ROWS.UNIT, ROWS.STATUS, ROWS.PUBLISHED_YOY, ROWS.NOTE_ZH, ROWS.NOTE_EN)));
    }

    private static List<Field<?>> said() {
        var o = OBSERVATION;
        return List.of(o.VALUE, o.UNIT, o.STATUS, o.PUBLISHED_YOY, o.NOTE_ZH, o.NOTE_EN);
    }
}
