package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.STAGING_LIST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.bridgehead.db.Routines;
import io.bridgehead.db.tables.StagingList;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** What is wrong with the rows of a code list beside one another, or beside the list as it is. */
final class ListChecks {
    private static final StagingList ROWS = STAGING_LIST;

    private final ListForm form;
    private final Stage stage;
    private final Problems problems;

    ListChecks(ListForm form, Stage stage, Problems problems) {
        this.form = form;
        this.stage = stage;
        this.problems = problems;
    }

    void all() {
        if (form.has(ROWS.CLUSTER)) {
            Lists.CLUSTERS.resolve(stage, ROWS, ROWS.CLUSTER, ROWS.LINE, problems);
            Lists.SECTORS.resolve(stage, ROWS, ROWS.SECTOR, ROWS.LINE, problems);
        }
        var key = new ArrayList<>(form.stagedKey());
        if (form == ListForm.COUNTRY_GROUPS) {
            Names.resolve(stage.dsl(), ROWS, ROWS.COUNTRY, new PartnerNames(stage.region()).dictionary());
            PartnerNames.report(stage, ROWS, ROWS.COUNTRY, ROWS.LINE, problems);
            key.addAll(List.of(ROWS.COUNTRY, ROWS.VALID_FROM));
            groupsOfOneName();
        }
        Duplicates.report(stage, ROWS, ROWS.LINE, key, key.getFirst().getName(), problems);
        form.names().ifPresent(this::namesOfOthers);
    }

    /** Every row of a group repeats its names. */
    private void groupsOfOneName() {
        var first = STAGING_LIST.as("first");
        var lines = select(ROWS.CODE.as("code"), min(ROWS.LINE).as("first_line"))
                .from(ROWS)
                .groupBy(ROWS.CODE)
                .asTable("lines");
        Findings.report(
                stage.dsl()
                        .select(
                                ROWS.LINE,
                                ROWS.NAME_ZH,
                                ROWS.NAME_EN,
                                first.LINE,
                                first.NAME_ZH,
                                first.NAME_EN,
                                Findings.ALL)
                        .from(ROWS)
                        .join(lines)
                        .on(field(name("lines", "code"), SQLDataType.CLOB).eq(ROWS.CODE))
                        .join(first)
                        .on(first.LINE.eq(field(name("lines", "first_line"), SQLDataType.BIGINT)))
                        .where(row(ROWS.NAME_ZH, ROWS.NAME_EN).ne(row(first.NAME_ZH, first.NAME_EN))),
                ROWS.LINE,
                problems,
                found -> {
                    var zh = !found.value2().equals(found.value5());
                    problems.add(
                            found.value1(),
                            zh ? "name_zh" : "name_en",
                            zh ? found.value2() : found.value3(),
                            Phrase.of(
                                    "expected.same-group",
                                    zh ? found.value5() : found.value6(),
                                    Long.toString(found.value4())));
                });
    }

    private void namesOfOthers(Lists list) {
        var mine = stagedNames().asTable("mine", "line", "column", "code", "name");
        var line = field(name("mine", "line"), SQLDataType.BIGINT);
        var column = field(name("mine", "column"), SQLDataType.CLOB);
        var code = field(name("mine", "code"), SQLDataType.CLOB);
        var label = field(name("mine", "name"), SQLDataType.CLOB);
        var staged = stagedNames().asTable("mine", "line", "column", "code", "name");
        var entries = list.dictionary(stage.region()).table();
        var entryCode = Dictionary.column(entries, "code", String.class);
        var theirs = select(Routines.fold(label).as("folded"), code.as("code"))
                .from(staged)
                // What the file says of an entry takes the place of what was said of it, but for what people mapped.
                .union(select(Dictionary.column(entries, "folded", String.class), entryCode)
                        .from(entries)
                        .where(entryCode.notIn(select(STAGING_LIST.CODE).from(STAGING_LIST))))
                .union(select(NAME_ALIAS.FOLDED, NAME_ALIAS.CODE)
                        .from(NAME_ALIAS)
                        .where(Aliases.live(list.code(), stage.region()))
                        .and(NAME_ALIAS.BATCH_ID.isNull()))
                .asTable("theirs");
        var other = field(name("theirs", "code"), SQLDataType.CLOB);
        Findings.report(
                stage.dsl()
                        .select(line, column, label, min(other), Findings.ALL)
                        .from(mine)
                        .join(theirs)
                        .on(field(name("theirs", "folded"), SQLDataType.CLOB).eq(Routines.fold(label)))
                        .and(other.ne(code))
                        .where(Routines.fold(label).ne(""))
                        .groupBy(line, column, label),
                line,
                problems,
                found -> problems.add(
                        found.value1(),
                        found.value2(),
                        found.value3(),
                        Phrase.of("expected.name-of-one-entry", found.value4())));
    }

    /** Every name in the file: line, column, code, name. */
    private static Select<Record4<Long, String, String, String>> stagedNames() {
        return named(ROWS.CODE)
                .unionAll(named(ROWS.NAME_ZH))
                .unionAll(named(ROWS.NAME_EN))
                .unionAll(named(ROWS.SHORT_ZH))
                .unionAll(named(ROWS.SHORT_EN))
                .unionAll(select(ROWS.LINE, inline("aliases"), ROWS.CODE, ListAliases.alias())
                        .from(ROWS)
                        .crossJoin(ListAliases.split(ROWS.ALIASES)));
    }

    private static Select<Record4<Long, String, String, String>> named(Field<String> name) {
        return select(ROWS.LINE, inline(name.getName()), ROWS.CODE, name)
                .from(ROWS)
                .where(name.isNotNull());
    }
}
