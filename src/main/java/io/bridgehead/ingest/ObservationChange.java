package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.INDICATOR;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What changes in published values: each is told by itself, by what it is about, its period and its source. */
final class ObservationChange {
    private final DSLContext dsl;
    private final String region;
    private final StagedChange change;

    private ObservationChange(DSLContext dsl, String region) {
        this.dsl = dsl;
        this.region = region;
        this.change = new StagedChange(dsl);
    }

    /**
     * What a load changes that is compared and not stored yet.
     *
     * @param before the rows that give way, in the columns of the table
     * @param after those that take their places, or are new
     */
    static Change of(Stage stage, Table<?> before, Table<?> after) {
        return new ObservationChange(stage.dsl(), stage.region())
                .add(false, before)
                .add(true, after)
                .read();
    }

    /** What a batch changed. */
    static Change of(DSLContext dsl, String region, long batch) {
        return new ObservationChange(dsl, region)
                .add(false, Versioned.OBSERVATIONS.replaced(region, batch))
                .add(true, Versioned.OBSERVATIONS.brought(region, batch))
                .read();
    }

    private ObservationChange add(boolean after, Table<?> rows) {
        var o = OBSERVATION;
        var key = KeyWords.join(
                Columns.of(rows, o.INDICATOR),
                Columns.of(rows, o.SUBJECT),
                Columns.of(rows, o.COUNTERPART),
                Columns.of(rows, o.BASIS),
                Columns.of(rows, o.PERIOD_START),
                Columns.of(rows, o.PERIOD_END),
                Columns.of(rows, o.SOURCE_ID));
        change.add(select(
                        inline(after),
                        key,
                        Columns.of(rows, o.UNIT),
                        key,
                        key,
                        key,
                        inline(1L),
                        Columns.of(rows, o.VALUE))
                .from(rows));
        return this;
    }

    private Change read() {
        var indicators = dsl.select(INDICATOR.CODE, INDICATOR.NAME_ZH, INDICATOR.NAME_EN)
                .from(INDICATOR)
                .fetchMap(INDICATOR.CODE, row -> new Text(row.value2(), row.value3()));
        var sources =
                dsl.select(SOURCE.ID, SOURCE.TITLE).from(SOURCE).fetchMap(SOURCE.ID, row -> Text.same(row.value2()));
        var counterparts = new HashMap<>(dsl.select(COUNTRY.CODE, COUNTRY.NAME_ZH, COUNTRY.NAME_EN)
                .from(COUNTRY)
                .fetchMap(COUNTRY.CODE, row -> new Text(row.value2(), row.value3())));
        counterparts.putAll(dsl.select(PARTNER.CODE, PARTNER.NAME_ZH, PARTNER.NAME_EN)
                .from(PARTNER)
                .where(PARTNER.REGION_ID.eq(region))
                .fetchMap(PARTNER.CODE, row -> new Text(row.value2(), row.value3())));
        return change.readKeys(
                key -> words(key, indicators, counterparts, sources),
                key -> words(key, indicators, counterparts, sources),
                true);
    }

    private static Text words(
            String key, Map<String, Text> indicators, Map<String, Text> counterparts, Map<String, Text> sources) {
        var parts = KeyWords.split(key);
        var period = new Period(LocalDate.parse(parts.get(4)), LocalDate.parse(parts.get(5)), Basis.of(parts.get(3)));
        return Text.join(
                " · ",
                indicators.getOrDefault(parts.get(0), Text.same(parts.get(0))),
                Text.same(parts.get(1)),
                counterparts.getOrDefault(parts.get(2), Text.same(parts.get(2))),
                period.label(),
                sources.getOrDefault(parts.get(6), Text.same(parts.get(6))));
    }
}
