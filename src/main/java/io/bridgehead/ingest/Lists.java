package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.STAGING_NAME;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.bridgehead.db.Routines;
import io.bridgehead.figure.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The code lists a file refers to: an entry by its code or by its name in either language. */
enum Lists {
    SECTORS("sector", SECTOR, SECTOR.CODE, SECTOR.NAME_ZH, SECTOR.NAME_EN, List.of(), null),
    CLUSTERS("cluster", CLUSTER, CLUSTER.CODE, CLUSTER.NAME_ZH, CLUSTER.NAME_EN, List.of(), CLUSTER.REGION_ID),
    CHAINS("chain", CHAIN, CHAIN.CODE, CHAIN.NAME_ZH, CHAIN.NAME_EN, List.of(), CHAIN.REGION_ID),
    DIVISIONS(
            "division",
            DIVISION,
            DIVISION.CODE,
            DIVISION.NAME_ZH,
            DIVISION.NAME_EN,
            List.of(DIVISION.SHORT_ZH, DIVISION.SHORT_EN),
            DIVISION.REGION_ID),
    FAIRS("fair", FAIR, FAIR.CODE, FAIR.NAME_ZH, FAIR.NAME_EN, List.of(), FAIR.REGION_ID);

    private final String code;
    private final Table<?> table;
    private final Field<String> entryCode;
    private final Field<String> nameZh;
    private final Field<String> nameEn;
    private final List<Field<String>> shortNames;
    private final @Nullable Field<String> region;

    Lists(
            String code,
            Table<?> table,
            Field<String> entryCode,
            Field<String> nameZh,
            Field<String> nameEn,
            List<? extends Field<String>> shortNames,
            @Nullable Field<String> region) {
        this.code = code;
        this.table = table;
        this.entryCode = entryCode;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.shortNames = List.copyOf(shortNames);
        this.region = region;
    }

    /** Puts codes in the place of names in a staged column, and reports those that stand for nothing. */
    <R extends Record> void resolve(
            Stage stage, Table<R> staging, TableField<R, String> column, Field<Long> line, Problems problems) {
        Names.resolve(stage.dsl(), staging, column, dictionary(stage.region()));
        var known = stage.dsl()
                .select(entryCode, nameZh, nameEn)
                .from(table)
                .where(ofRegion(stage.region()))
                .orderBy(entryCode)
                .fetch(entry -> new Text(entry.value1() + " " + entry.value2(), entry.value1() + " " + entry.value3()));
        var expected = known.isEmpty()
                ? Phrase.of("expected.list-empty")
                : Phrase.of(
                        "expected.one-of",
                        Text.of(lang ->
                                known.stream().map(entry -> entry.in(lang)).collect(Collectors.joining("; "))));
        Findings.report(
                stage.dsl()
                        .select(line, column, Findings.ALL)
                        .from(staging)
                        .join(STAGING_NAME)
                        .on(Names.unresolved(code, column)),
                line,
                problems,
                found -> problems.add(found.value1(), column.getName(), found.value2(), expected));
    }

    private Dictionary dictionary(String region) {
        var entries =
                named(1, entryCode, region).unionAll(named(2, nameZh, region)).unionAll(named(2, nameEn, region));
        for (var name : shortNames) {
            entries = entries.unionAll(named(3, name, region));
        }
        return new Dictionary(code, entries);
    }

    private Select<Record5<String, Integer, String, String, String>> named(
            int rank, Field<String> name, String region) {
        return select(Routines.fold(name), inline(rank), inline(code), entryCode, name)
                .from(table)
                .where(ofRegion(region));
    }

    private Condition ofRegion(String id) {
        return region == null ? noCondition() : region.eq(id);
    }
}
