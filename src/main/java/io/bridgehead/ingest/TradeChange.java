package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.STAGING_CHANGE;
import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE_SUM;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What changes in trade: slices, and partners within them. */
final class TradeChange {
    private static final char BETWEEN = '|';

    private final DSLContext dsl;
    private final String region;
    private final StagedChange change;

    private TradeChange(DSLContext dsl, String region) {
        this.dsl = dsl;
        this.region = region;
        this.change = new StagedChange(dsl);
    }

    /** What a load changes whose slices are compared and not stored yet. */
    static Change of(Stage stage) {
        var s = STAGING_SLICE;
        var t = STAGING_TRADE_SUM;
        var p = TRADE_PARTNER;
        var slices = select(
                        s.PERIOD,
                        s.BASIS,
                        s.FLOW,
                        s.CURRENCY,
                        nullif(s.EXISTING_ROWS, inline(0L)).as("before"),
                        s.ROW_COUNT.as("after"))
                .from(s)
                .where(s.CHANGED)
                .asTable("slices");
        var before = select(p.PERIOD, p.BASIS, p.FLOW, p.CURRENCY, p.PARTNER, p.VALUE)
                .from(p)
                .join(s)
                .on(SliceKey.PARTNER_ROLLUP.same(SliceKey.SLICE))
                .where(p.REGION_ID.eq(stage.region()))
                .and(s.CHANGED)
                .asTable("partners");
        var after = select(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY, t.PARTNER, t.VALUE)
                .from(t)
                .join(s)
                .on(s.ID.eq(t.SLICE))
                .where(s.CHANGED)
                .and(t.PARTNER.isNotNull())
                .asTable("partners");
        var known =
                select(p.PARTNER).from(p).where(p.REGION_ID.eq(stage.region())).asTable("known");
        return new TradeChange(stage.dsl(), stage.region())
                .counts(false, slices, "before")
                .counts(true, slices, "after")
                .partners(false, before)
                .partners(true, after)
                .known(known)
                .read();
    }

    /** What a batch changed. */
    static Change of(DSLContext dsl, String region, long batch) {
        return new TradeChange(dsl, region)
                .counts(false, Versioned.SLICES.replaced(region, batch), "row_count")
                .counts(true, Versioned.SLICES.brought(region, batch), "row_count")
                .partners(false, Versioned.PARTNERS.replaced(region, batch))
                .partners(true, Versioned.PARTNERS.brought(region, batch))
                .known(Versioned.PARTNERS.asOf(region, batch - 1))
                .read();
    }

    private Change read() {
        return change.read(
                slice -> {
                    var at = slice.indexOf(BETWEEN);
                    return Text.join(
                            " · ",
                            Text.same(slice.substring(0, at)),
                            Phrase.of("flow." + slice.substring(at + 1)).text());
                },
                true);
    }

    private TradeChange counts(boolean after, Table<?> slices, String rows) {
        var key = SliceKey.of(slices);
        var count = Columns.of(slices, rows, Long.class);
        change.add(select(
                        inline(after),
                        slice(key),
                        key.currency(),
                        inline(""),
                        inline(""),
                        inline(""),
                        count,
                        inline((BigDecimal) null, SQLDataType.NUMERIC))
                .from(slices)
                .where(count.isNotNull()));
        return this;
    }

    private TradeChange partners(boolean after, Table<?> partners) {
        var key = SliceKey.of(partners);
        var code = Columns.of(partners, "partner", String.class);
        change.add(select(
                        inline(after),
                        slice(key),
                        key.currency(),
                        code,
                        coalesce(PARTNER.NAME_ZH, COUNTRY.NAME_ZH, code),
                        coalesce(PARTNER.NAME_EN, COUNTRY.NAME_EN, code),
                        inline(0L),
                        Columns.of(partners, "value", BigDecimal.class))
                .from(partners)
                .leftJoin(PARTNER)
                .on(PARTNER.REGION_ID.eq(region))
                .and(PARTNER.CODE.eq(code))
                .leftJoin(COUNTRY)
                .on(COUNTRY.CODE.eq(code)));
        return this;
    }

    /** A partner in none but new slices appears only where it was in no other either. */
    private TradeChange known(Table<?> known) {
        var c = STAGING_CHANGE;
        var here = c.as("here");
        var beside = c.as("beside");
        var code = Columns.of(known, "partner", String.class);
        Staging.analyze(dsl, c.getName());
        var distinct = selectDistinct(code).from(known).asTable("known_once", "partner");
        var once = Columns.of(distinct, "partner", String.class);
        change.add(select(
                        inline(false),
                        inline(""),
                        inline(""),
                        once,
                        inline(""),
                        inline(""),
                        inline(0L),
                        inline((BigDecimal) null, SQLDataType.NUMERIC))
                .from(distinct)
                .where(exists(selectOne().from(here).where(here.PART.eq(once)).and(here.AFTER)))
                .and(notExists(selectOne()
                        .from(here)
                        .join(beside)
                        .on(beside.SLICE.eq(here.SLICE))
                        .and(beside.UNIT.eq(here.UNIT))
                        .where(here.PART.eq(once))
                        .and(here.AFTER)
                        .and(beside.AFTER.isFalse())
                        .and(beside.PART.eq("")))));
        return this;
    }

    /** A month, or a year, and the flow. */
    private static Field<String> slice(SliceKey key) {
        var day = key.period().cast(SQLDataType.CLOB);
        return concat(
                when(key.basis().eq("year"), left(day, 4)).otherwise(left(day, 7)),
                val(String.valueOf(BETWEEN)),
                key.flow());
    }
}
