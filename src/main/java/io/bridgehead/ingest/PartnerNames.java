package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.AGGREGATE_ALIAS;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_ALIAS;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static io.bridgehead.db.Tables.STAGING_NAME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.ltrim;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.db.Routines;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Collations;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may be called in a region: first by the region's own list (code, names its office mapped, names,
 * aliases), then as a country (alpha-3, alpha-2, M49 number, names, aliases), which is the own partner of that country where there is just one.
 * Aggregates stand last, so that they are told from names nobody knows.
 */
final class PartnerNames {
    static final String LIST = "partner";
    private static final String RESIDUAL = "residual";
    private static final int AGGREGATES = 10;

    private final String region;

    PartnerNames(String region) {
        this.region = region;
    }

    Dictionary dictionary() {
        return dictionary(AGGREGATE.KIND);
    }

    /** Of values published for trade with someone: a group of countries counts there like a partner. */
    Dictionary counterparts() {
        return dictionary(DSL.when(AGGREGATE.KIND.eq(RESIDUAL), AGGREGATE.KIND).otherwise(LIST));
    }

    /** @param aggregateKind what an aggregate counts as */
    private Dictionary dictionary(Field<String> aggregateKind) {
        var entries = own(1, PARTNER.CODE)
                .unionAll(Aliases.live(2, LIST, region))
                .unionAll(own(3, PARTNER.NAME_ZH))
                .unionAll(own(3, PARTNER.NAME_EN))
                .unionAll(select(PARTNER_ALIAS.FOLDED, inline(4), inline(LIST), PARTNER_ALIAS.CODE, PARTNER_ALIAS.ALIAS)
                        .from(PARTNER_ALIAS)
                        .where(PARTNER_ALIAS.REGION_ID.eq(region)))
                .unionAll(country(5, COUNTRY.CODE))
                .unionAll(country(6, COUNTRY.ALPHA2))
                .unionAll(country(7, COUNTRY.M49))
                .unionAll(country(7, ltrim(COUNTRY.M49, inline("0"))))
                .unionAll(country(8, COUNTRY.NAME_ZH))
                .unionAll(country(8, COUNTRY.NAME_EN))
                .unionAll(select(
                                COUNTRY_ALIAS.FOLDED,
                                inline(9),
                                inline(LIST),
                                coalesce(PARTNER.CODE, COUNTRY.CODE),
                                COUNTRY_ALIAS.ALIAS)
                        .from(countries().join(COUNTRY_ALIAS).on(COUNTRY_ALIAS.CODE.eq(COUNTRY.CODE))))
                .unionAll(aggregate(AGGREGATE.CODE, aggregateKind))
                .unionAll(aggregate(AGGREGATE.NAME_ZH, aggregateKind))
                .unionAll(aggregate(AGGREGATE.NAME_EN, aggregateKind))
                .unionAll(select(
                                AGGREGATE_ALIAS.FOLDED,
                                inline(AGGREGATES),
                                aggregateKind,
                                AGGREGATE_ALIAS.CODE,
                                AGGREGATE_ALIAS.ALIAS)
                        .from(AGGREGATE_ALIAS)
                        .join(AGGREGATE)
                        .on(AGGREGATE.CODE.eq(AGGREGATE_ALIAS.CODE)));
        return new Dictionary(LIST, entries, List.of(2, 3, 4, 8, 9, AGGREGATES));
    }

    /** Reports the names of a resolved column that stand for no partner, with the ones that were probably meant. */
    static <R extends Record> void report(
            Stage stage, Table<R> staging, TableField<R, String> column, Field<Long> line, Problems problems) {
        report(stage, staging, STAGING_NAME.NAME.eq(column), column.getName(), line, problems);
    }

    /**
     * @param named which name a row has
     * @param column to report it in
     */
    static void report(
            Stage stage, Table<?> staging, Condition named, String column, Field<Long> line, Problems problems) {
        var suggestions = new Suggestions(
                () -> new PartnerNames(stage.region()).dictionary().nearest(stage.dsl()));
        Findings.report(
                stage.dsl()
                        .select(line, STAGING_NAME.NAME, STAGING_NAME.MATCHES, STAGING_NAME.KIND, Findings.ALL)
                        .from(staging)
                        .join(STAGING_NAME)
                        .on(Names.unresolved(LIST))
                        .and(named),
                line,
                problems,
                found -> problems.add(
                        found.value1(),
                        column,
                        found.value2(),
                        phrase(found.value2(), found.value3(), found.value4(), suggestions)));
    }

    private static Phrase phrase(String name, long matches, @Nullable String kind, Suggestions suggestions) {
        if (matches > 1) {
            return Phrase.of("expected.partner-code-of-several");
        }
        if (matches == 1) {
            return Phrase.of(RESIDUAL.equals(kind) ? "expected.not-residual" : "expected.not-aggregate");
        }
        return suggestions.phrase("expected.partner", name);
    }

    /** Whom a name can stand for: the region's own partners, and the countries that none of them is. */
    List<UnknownName.Candidate> entries(DSLContext dsl) {
        var own = select(PARTNER.CODE, PARTNER.NAME_ZH, PARTNER.NAME_EN)
                .from(PARTNER)
                .where(PARTNER.REGION_ID.eq(region));
        var others = select(COUNTRY.CODE, COUNTRY.NAME_ZH, COUNTRY.NAME_EN)
                .from(COUNTRY)
                .where(notExists(selectOne()
                        .from(PARTNER)
                        .where(PARTNER.REGION_ID.eq(region))
                        .and(PARTNER.CODE.eq(COUNTRY.CODE).or(PARTNER.ISO.eq(COUNTRY.CODE)))));
        var all = own.unionAll(others).asTable("all_partners", "code", "zh", "en");
        var code = Columns.of(all, "code", String.class);
        var zh = Columns.of(all, "zh", String.class);
        return dsl.select(code, zh, Columns.of(all, "en", String.class))
                .from(all)
                .orderBy(zh.collate(Collations.PINYIN), code)
                .fetch(entry -> UnknownName.Candidate.of(entry.value1(), entry.value2(), entry.value3()));
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

    private static Select<Record5<String, Integer, String, String, String>> aggregate(
            Field<String> name, Field<String> kind) {
        return select(Routines.fold(name), inline(AGGREGATES), kind, AGGREGATE.CODE, name)
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
