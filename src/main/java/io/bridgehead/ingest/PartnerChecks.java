package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.AGGREGATE_ALIAS;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static io.bridgehead.db.Tables.STAGING_PARTNER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.upper;

import io.bridgehead.db.Routines;
import io.bridgehead.db.tables.StagingPartner;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What is wrong with a list of partners: above all, one name for two of them. */
final class PartnerChecks {
    private static final StagingPartner ROWS = STAGING_PARTNER;

    private final Stage stage;
    private final Problems problems;

    PartnerChecks(Stage stage, Problems problems) {
        this.stage = stage;
        this.problems = problems;
    }

    void all() {
        iso();
        duplicates();
        codesOfOthers();
        namesOfOthers();
        namesOfAggregates();
    }

    /** The aliases in the file, one a row, without those that are the same but for case and blanks. */
    static Table<Record3<String, String, String>> stagedAliases() {
        var alias = field(name("one_alias", "alias"), SQLDataType.CLOB);
        return select(
                        Routines.fold(DSL.trim(alias)).as("folded"),
                        min(ROWS.CODE).as("code"),
                        min(DSL.trim(alias)).as("alias"))
                .from(ROWS)
                .crossJoin(DSL.lateral(split(ROWS.ALIASES)))
                .where(Routines.fold(DSL.trim(alias)).ne(""))
                .groupBy(Routines.fold(DSL.trim(alias)))
                .asTable("staged_aliases");
    }

    private static Table<?> split(Field<String> aliases) {
        return unnest(DSL.function("string_to_array", String[].class, aliases, inline("|")))
                .as("one_alias", "alias");
    }

    /** Every name in the file: line, column, code, name. */
    private static Select<Record4<Long, String, String, String>> stagedNames() {
        return select(ROWS.LINE, inline("code"), ROWS.CODE, ROWS.CODE)
                .from(ROWS)
                .unionAll(select(ROWS.LINE, inline("name_zh"), ROWS.CODE, ROWS.NAME_ZH)
                        .from(ROWS))
                .unionAll(select(ROWS.LINE, inline("name_en"), ROWS.CODE, ROWS.NAME_EN)
                        .from(ROWS))
                .unionAll(select(
                                ROWS.LINE,
                                inline("aliases"),
                                ROWS.CODE,
                                DSL.trim(field(name("one_alias", "alias"), SQLDataType.CLOB)))
                        .from(ROWS)
                        .crossJoin(DSL.lateral(split(ROWS.ALIASES))));
    }

    private void iso() {
        stage.dsl()
                .update(ROWS)
                .set(ROWS.ISO, COUNTRY.CODE)
                .from(COUNTRY)
                .where(upper(ROWS.ISO).in(COUNTRY.CODE, COUNTRY.ALPHA2, COUNTRY.M49))
                .execute();
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.ISO, Findings.ALL)
                        .from(ROWS)
                        .where(ROWS.ISO.isNotNull())
                        .and(notExists(selectOne().from(COUNTRY).where(COUNTRY.CODE.eq(ROWS.ISO)))),
                ROWS.LINE,
                problems,
                found -> problems.add(found.value1(), "iso", found.value2(), Phrase.of("expected.iso")));
    }

    private void duplicates() {
        var first = select(ROWS.CODE.as("code"), min(ROWS.LINE).as("first_line"))
                .from(ROWS)
                .groupBy(ROWS.CODE)
                .having(count().gt(1))
                .asTable("first");
        var firstLine = field(name("first", "first_line"), SQLDataType.BIGINT);
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.CODE, firstLine, Findings.ALL)
                        .from(ROWS)
                        .join(first)
                        .on(field(name("first", "code"), SQLDataType.CLOB).eq(ROWS.CODE))
                        .where(ROWS.LINE.gt(firstLine)),
                ROWS.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "code",
                        found.value2(),
                        Phrase.of("expected.once", Long.toString(found.value3()))));
    }

    /** A country's code can't be the code of another partner. */
    private void codesOfOthers() {
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.CODE, COUNTRY.NAME_ZH, COUNTRY.NAME_EN, Findings.ALL)
                        .from(ROWS)
                        .join(COUNTRY)
                        .on(COUNTRY.CODE.eq(ROWS.CODE))
                        .where(ROWS.ISO.isDistinctFrom(ROWS.CODE)),
                ROWS.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "code",
                        found.value2(),
                        Phrase.of(
                                "expected.not-iso-of-other",
                                new io.bridgehead.figure.Text(found.value3(), found.value4()))));
    }

    private void namesOfOthers() {
        var mine = stagedNames().asTable("mine", "line", "column", "code", "name");
        var line = field(name("mine", "line"), SQLDataType.BIGINT);
        var column = field(name("mine", "column"), SQLDataType.CLOB);
        var code = field(name("mine", "code"), SQLDataType.CLOB);
        var label = field(name("mine", "name"), SQLDataType.CLOB);
        var others = stagedNames().asTable("mine", "line", "column", "code", "name");
        var theirs = select(Routines.fold(label).as("folded"), code.as("code"))
                .from(others)
                .union(select(Routines.fold(PARTNER.CODE), PARTNER.CODE)
                        .from(PARTNER)
                        .where(here()))
                .union(select(Routines.fold(PARTNER.NAME_ZH), PARTNER.CODE)
                        .from(PARTNER)
                        .where(here()))
                .union(select(Routines.fold(PARTNER.NAME_EN), PARTNER.CODE)
                        .from(PARTNER)
                        .where(here()))
                .union(select(PARTNER_ALIAS.FOLDED, PARTNER_ALIAS.CODE)
                        .from(PARTNER_ALIAS)
                        .join(PARTNER)
                        .on(PARTNER.REGION_ID.eq(PARTNER_ALIAS.REGION_ID))
                        .and(PARTNER.CODE.eq(PARTNER_ALIAS.CODE))
                        .where(here()))
                .union(select(NAME_ALIAS.FOLDED, NAME_ALIAS.CODE)
                        .from(NAME_ALIAS)
                        .where(Aliases.live(PartnerNames.LIST, stage.region())))
                .asTable("theirs");
        var other = field(name("theirs", "code"), SQLDataType.CLOB);
        Findings.report(
                stage.dsl()
                        .select(line, column, label, min(other), Findings.ALL)
                        .from(mine)
                        .join(theirs)
                        .on(field(name("theirs", "folded"), SQLDataType.CLOB).eq(Routines.fold(label)))
                        .and(other.ne(code))
                        .where(label.ne(""))
                        .groupBy(line, column, label),
                line,
                problems,
                found -> problems.add(
                        found.value1(),
                        found.value2(),
                        found.value3(),
                        Phrase.of("expected.name-of-one", found.value4())));
    }

    /** Partners of this region that the file doesn't speak of. */
    private org.jooq.Condition here() {
        var again = STAGING_PARTNER.as("again");
        return PARTNER.REGION_ID
                .eq(stage.region())
                .and(notExists(selectOne().from(again).where(again.CODE.eq(PARTNER.CODE))));
    }

    /** A partner called "World" would take the total in as one of its parts. */
    private void namesOfAggregates() {
        var mine = stagedNames().asTable("mine", "line", "column", "code", "name");
        var line = field(name("mine", "line"), SQLDataType.BIGINT);
        var label = field(name("mine", "name"), SQLDataType.CLOB);
        var folded = Routines.fold(label);
        var residual = inline("residual");
        Findings.report(
                stage.dsl()
                        .select(line, field(name("mine", "column"), SQLDataType.CLOB), label, Findings.ALL)
                        .from(mine)
                        .where(exists(selectOne()
                                .from(AGGREGATE)
                                .where(AGGREGATE.KIND.ne(residual))
                                .and(folded.in(
                                        Routines.fold(AGGREGATE.CODE),
                                        Routines.fold(AGGREGATE.NAME_ZH),
                                        Routines.fold(AGGREGATE.NAME_EN)))))
                        .or(exists(selectOne()
                                .from(AGGREGATE_ALIAS)
                                .join(AGGREGATE)
                                .on(AGGREGATE.CODE.eq(AGGREGATE_ALIAS.CODE))
                                .where(AGGREGATE.KIND.ne(residual))
                                .and(AGGREGATE_ALIAS.FOLDED.eq(folded)))),
                line,
                problems,
                found -> problems.add(
                        found.value1(), found.value2(), found.value3(), Phrase.of("expected.not-aggregate")));
    }
}
