package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.AGGREGATE_ALIAS;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_ALIAS;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.ltrim;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.db.Routines;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;

/**
 * What a partner may be called in a region: first by the region's own list (code, names, aliases), then as a country
 * (alpha-3, alpha-2, M49 number, names, aliases), which is the own partner of that country where there is just one.
 * Aggregates stand last, so that they are told from names nobody knows.
 */
final class PartnerNames {
    static final String LIST = "partner";

    private final String region;

    PartnerNames(String region) {
        this.region = region;
    }

    Dictionary dictionary() {
        return new Dictionary(
                LIST,
                own(1, PARTNER.CODE)
                        .unionAll(own(2, PARTNER.NAME_ZH))
                        .unionAll(own(2, PARTNER.NAME_EN))
                        .unionAll(select(
                                        PARTNER_ALIAS.FOLDED,
                                        inline(3),
                                        inline(LIST),
                                        PARTNER_ALIAS.CODE,
                                        PARTNER_ALIAS.ALIAS)
                                .from(PARTNER_ALIAS)
                                .where(PARTNER_ALIAS.REGION_ID.eq(region)))
                        .unionAll(country(4, COUNTRY.CODE))
                        .unionAll(country(5, COUNTRY.ALPHA2))
                        .unionAll(country(6, COUNTRY.M49))
                        .unionAll(country(6, ltrim(COUNTRY.M49, inline("0"))))
                        .unionAll(country(7, COUNTRY.NAME_ZH))
                        .unionAll(country(7, COUNTRY.NAME_EN))
                        .unionAll(select(
                                        COUNTRY_ALIAS.FOLDED,
                                        inline(8),
                                        inline(LIST),
                                        coalesce(PARTNER.CODE, COUNTRY.CODE),
                                        COUNTRY_ALIAS.ALIAS)
                                .from(countries().join(COUNTRY_ALIAS).on(COUNTRY_ALIAS.CODE.eq(COUNTRY.CODE))))
                        .unionAll(aggregate(AGGREGATE.CODE))
                        .unionAll(aggregate(AGGREGATE.NAME_ZH))
                        .unionAll(aggregate(AGGREGATE.NAME_EN))
                        .unionAll(select(
                                        AGGREGATE_ALIAS.FOLDED,
                                        inline(9),
                                        AGGREGATE.KIND,
                                        AGGREGATE.CODE,
                                        AGGREGATE_ALIAS.ALIAS)
                                .from(AGGREGATE_ALIAS)
                                .join(AGGREGATE)
                                .on(AGGREGATE.CODE.eq(AGGREGATE_ALIAS.CODE))));
    }

    /** To suggest names with: of partners only, and no codes. */
    Nearest nearest(DSLContext dsl) {
        var entries = dictionary().entries().asTable("entries", "folded", "rank", "kind", "code", "label");
        var rank = entries.field("rank", Integer.class);
        List<Nearest.Named> names = dsl.select(
                        entries.field("label", String.class), entries.field("code", String.class))
                .from(entries)
                .where(rank == null ? org.jooq.impl.DSL.trueCondition() : rank.in(2, 3, 7, 8))
                .fetch(record -> new Nearest.Named(record.value1(), record.value2()));
        return new Nearest(names);
    }

    private Select<Record5<String, Integer, String, String, String>> own(int rank, Field<String> name) {
        return select(Routines.fold(name), inline(rank), inline(LIST), PARTNER.CODE, name)
                .from(PARTNER)
                .where(PARTNER.REGION_ID.eq(region));
    }

    private Select<Record5<String, Integer, String, String, String>> country(int rank, Field<String> name) {
        return select(Routines.fold(name), inline(rank), inline(LIST), coalesce(PARTNER.CODE, COUNTRY.CODE), name)
                .from(countries());
    }

    private static Select<Record5<String, Integer, String, String, String>> aggregate(Field<String> name) {
        return select(Routines.fold(name), inline(9), AGGREGATE.KIND, AGGREGATE.CODE, name)
                .from(AGGREGATE);
    }

    /** Countries beside the own partners of each: the one of the same code where there is one, else all of its ISO code. */
    private Table<?> countries() {
        var same = PARTNER.as("same");
        return COUNTRY.leftJoin(PARTNER)
                .on(PARTNER.REGION_ID.eq(region))
                .and(PARTNER.CODE
                        .eq(COUNTRY.CODE)
                        .or(PARTNER.ISO
                                .eq(COUNTRY.CODE)
                                .and(notExists(selectOne()
                                        .from(same)
                                        .where(same.REGION_ID.eq(region))
                                        .and(same.CODE.eq(COUNTRY.CODE))))));
    }
}
