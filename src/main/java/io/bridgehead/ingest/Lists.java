package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.INDICATOR;
import static io.bridgehead.db.Tables.PORT;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.SOURCE;
import static io.bridgehead.db.Tables.STAGING_NAME;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.bridgehead.db.Routines;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * The code lists a file refers to: an entry by its code, by a name the region's office gave it, or by its name in
 * either language, in this order.
 */
enum Lists {
    SECTORS("sector", SECTOR, SECTOR.CODE, SECTOR.NAME_ZH, SECTOR.NAME_EN, SECTOR.POSITION, null, List.of()),
    CLUSTERS(
            "cluster",
            CLUSTER,
            CLUSTER.CODE,
            CLUSTER.NAME_ZH,
            CLUSTER.NAME_EN,
            CLUSTER.POSITION,
            CLUSTER.REGION_ID,
            List.of()),
    CHAINS("chain", CHAIN, CHAIN.CODE, CHAIN.NAME_ZH, CHAIN.NAME_EN, CHAIN.POSITION, CHAIN.REGION_ID, List.of()),
    DIVISIONS(
            "division",
            DIVISION,
            DIVISION.CODE,
            DIVISION.NAME_ZH,
            DIVISION.NAME_EN,
            DIVISION.POSITION,
            DIVISION.REGION_ID,
            List.of(DIVISION.SHORT_ZH, DIVISION.SHORT_EN)),
    FAIRS("fair", FAIR, FAIR.CODE, FAIR.NAME_ZH, FAIR.NAME_EN, FAIR.HELD_ON, FAIR.REGION_ID, List.of()),
    PORTS("port", PORT, PORT.CODE, PORT.NAME_ZH, PORT.NAME_EN, PORT.CODE, PORT.REGION_ID, List.of()),
    GROUPS(
            "country-group",
            COUNTRY_GROUP,
            COUNTRY_GROUP.CODE,
            COUNTRY_GROUP.NAME_ZH,
            COUNTRY_GROUP.NAME_EN,
            COUNTRY_GROUP.CODE,
            COUNTRY_GROUP.REGION_ID,
            List.of()),
    INDICATORS(
            "indicator",
            INDICATOR,
            INDICATOR.CODE,
            INDICATOR.NAME_ZH,
            INDICATOR.NAME_EN,
            INDICATOR.CODE,
            null,
            List.of()),
    SOURCES("source", SOURCE, SOURCE.ID, SOURCE.TITLE, SOURCE.TITLE, SOURCE.ID, null, List.of());

    /** A problem lists so many entries at most. */
    private static final int MOST_LISTED = 50;

    private static final int CODES = 1;
    private static final int ALIASES = 2;
    private static final int NAMES = 3;
    private static final int SHORT_NAMES = 4;

    private final String code;
    private final Table<?> table;
    private final Field<String> entryCode;
    private final Field<String> nameZh;
    private final Field<String> nameEn;
    private final Field<?> order;
    private final @Nullable Field<String> region;
    private final List<Field<String>> shortNames;

    Lists(
            String code,
            Table<?> table,
            Field<String> entryCode,
            Field<String> nameZh,
            Field<String> nameEn,
            Field<?> order,
            @Nullable Field<String> region,
            List<? extends Field<String>> shortNames) {
        this.code = code;
        this.table = table;
        this.entryCode = entryCode;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.order = order;
        this.region = region;
        this.shortNames = List.copyOf(shortNames);
    }

    static Optional<Lists> of(String code) {
        return Arrays.stream(values()).filter(list -> list.code.equals(code)).findFirst();
    }

    /** The word it is known by: sector, cluster … */
    String code() {
        return code;
    }

    /** Its entries in order, each with its names in both languages. */
    List<UnknownName.Candidate> entries(DSLContext dsl, String id) {
        return dsl.select(entryCode, nameZh, nameEn)
                .from(table)
                .where(ofRegion(id))
                .orderBy(order, entryCode)
                .fetch(entry -> UnknownName.Candidate.of(entry.value1(), entry.value2(), entry.value3()));
    }

    /** Puts codes in the place of names in a staged column, and reports those that stand for nothing. */
    <R extends Record> void resolve(
            Stage stage, Table<R> staging, TableField<R, String> column, Field<Long> line, Problems problems) {
        Names.resolve(stage.dsl(), staging, column, dictionary(stage.region()));
        var expected = expected(stage);
        Findings.report(
                stage.dsl()
                        .select(line, column, STAGING_NAME.MATCHES, Findings.ALL)
                        .from(staging)
                        .join(STAGING_NAME)
                        .on(Names.unresolved(code))
                        .and(STAGING_NAME.NAME.eq(column)),
                line,
                problems,
                found -> problems.add(
                        found.value1(),
                        column.getName(),
                        found.value2(),
                        found.value3() > 1 ? Phrase.of("expected.code-of-several") : expected));
    }

    private Phrase expected(Stage stage) {
        var known = stage.dsl()
                .select(entryCode, nameZh, nameEn)
                .from(table)
                .where(ofRegion(stage.region()))
                .orderBy(entryCode)
                .fetch(entry -> new Text(entry.value1() + " " + entry.value2(), entry.value1() + " " + entry.value3()));
        if (known.isEmpty()) {
            return Phrase.of("expected.list-empty");
        }
        var listed = Text.of(lang ->
                known.stream().limit(MOST_LISTED).map(entry -> entry.in(lang)).collect(Collectors.joining("; ")));
        var more = known.size() - MOST_LISTED;
        return more > 0
                ? Phrase.of("expected.one-of-many", listed, Integer.toString(more))
                : Phrase.of("expected.one-of", listed);
    }

    /** Whether a field holds a code of the list. */
    Condition has(Field<String> value, String id) {
        return DSL.exists(DSL.selectOne().from(table).where(entryCode.eq(value)).and(ofRegion(id)));
    }

    Dictionary dictionary(String id) {
        var entries = named(CODES, entryCode, id)
                .unionAll(Aliases.live(ALIASES, code, id))
                .unionAll(named(NAMES, nameZh, id))
                .unionAll(named(NAMES, nameEn, id));
        for (var name : shortNames) {
            entries = entries.unionAll(named(SHORT_NAMES, name, id));
        }
        return new Dictionary(code, entries, List.of(ALIASES, NAMES, SHORT_NAMES));
    }

    private Select<Record5<String, Integer, String, String, String>> named(int rank, Field<String> name, String id) {
        return select(Routines.fold(name), inline(rank), inline(code), entryCode, name)
                .from(table)
                .where(ofRegion(id));
    }

    private Condition ofRegion(String id) {
        return region == null ? noCondition() : region.eq(id);
    }
}
