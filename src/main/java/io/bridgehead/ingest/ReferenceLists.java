package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.AGGREGATE_ALIAS;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_ALIAS;
import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.HS_CHAPTER;
import static io.bridgehead.db.Tables.HS_SECTION;
import static io.bridgehead.db.Tables.INDICATOR;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PORT;
import static io.bridgehead.db.Tables.PROVINCE;
import static io.bridgehead.db.Tables.REGION;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.bridgehead.db.Routines;
import io.bridgehead.figure.Batch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Brings shipped lines into their tables: by the names of their columns, over what is there under the same key. */
final class ReferenceLists {
    /** How an entry of a list names the batch that said what it is. */
    private static final String LOADED =
            Batch.sourceId(0).substring(0, Batch.sourceId(0).length() - 1);

    private final DSLContext dsl;

    ReferenceLists(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The lists every region shares. */
    void loadShared() {
        upsert(SOURCE, new ReferenceFile("sources").lines());
        upsert(COUNTRY, new ReferenceFile("countries").lines());
        aliases(
                COUNTRY_ALIAS,
                COUNTRY_ALIAS.FOLDED,
                COUNTRY_ALIAS.CODE,
                COUNTRY_ALIAS.ALIAS,
                new ReferenceFile("country-aliases").lines(),
                "alias");
        var aggregates = new ReferenceFile("aggregates").lines();
        upsert(AGGREGATE, aggregates);
        aliases(
                AGGREGATE_ALIAS,
                AGGREGATE_ALIAS.FOLDED,
                AGGREGATE_ALIAS.CODE,
                AGGREGATE_ALIAS.ALIAS,
                aggregates,
                "aliases");
        upsert(PROVINCE, new ReferenceFile("provinces").lines());
        upsert(SECTOR, new ReferenceFile("sectors").lines());
        upsert(HS_SECTION, new ReferenceFile("hs-sections").lines());
        upsert(HS_CHAPTER, new ReferenceFile("hs-chapters").lines());
        upsert(INDICATOR, new ReferenceFile("indicators").lines());
        upsert(REGION, new ReferenceFile("regions").lines());
    }

    /** The lists and the published values of a region. Its transaction must have entered it. */
    void loadRegion(String region) {
        upsert(CLUSTER, of(region, "clusters"));
        upsert(CHAIN, of(region, "chains"));
        upsert(DIVISION, of(region, "divisions"));
        upsert(PORT, of(region, "ports"));
        upsert(FAIR, of(region, "fairs"));
        loadGroups(region);
        upsert(OBSERVATION, of(region, "observations"));
    }

    /** A group that an office loaded under the same code keeps its members too. */
    private void loadGroups(String region) {
        var g = COUNTRY_GROUP;
        upsert(g, of(region, "country-groups"));
        var loaded = dsl.select(g.CODE)
                .from(g)
                .where(g.REGION_ID.eq(region))
                .and(g.SOURCE_ID.startsWith(LOADED))
                .fetchSet(g.CODE);
        upsert(
                COUNTRY_GROUP_MEMBER,
                of(region, "country-group-members").stream()
                        .filter(line -> !loaded.contains(line.get("code")))
                        .toList());
    }

    private static List<Map<String, String>> of(String region, String file) {
        return new ReferenceFile(file)
                .lines().stream()
                        .filter(line -> region.equals(line.get("region")))
                        .toList();
    }

    private void upsert(Table<?> table, List<Map<String, String>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var columns = cells(table, lines.getFirst()).keySet().stream()
                .map(name -> table.field(name))
                .filter(Objects::nonNull)
                .toList();
        var records = lines.stream()
                .map(line -> {
                    var record = dsl.newRecord(columns);
                    record.fromMap(cells(table, line));
                    return record;
                })
                .toArray(Record[]::new);
        dsl.insertInto(table, columns)
                .valuesOfRecords(records)
                .onConflict(
                        table.getPrimaryKey() == null
                                ? List.of()
                                : table.getPrimaryKey().getFields())
                .doUpdate()
                .setAllToExcluded()
                .where(shipped(table))
                .execute();
    }

    /** What an office loaded under the same key stays as it is. */
    private static Condition shipped(Table<?> table) {
        var batch = table.field("batch_id", Long.class);
        if (batch != null) {
            return batch.eq(0L);
        }
        var source = table.field("source_id", String.class);
        return source == null ? DSL.noCondition() : source.startsWith(LOADED).not();
    }

    /** The cells of a line that the table has columns for; an empty cell is null where the column may be. */
    private static Map<String, @Nullable String> cells(Table<?> table, Map<String, String> line) {
        var values = new HashMap<String, @Nullable String>();
        line.forEach((header, cell) -> {
            var column = switch (header) {
                case "region" -> "region_id";
                case "published_yoy_pct" -> "published_yoy";
                default -> header;
            };
            var field = table.field(column);
            if (field != null) {
                values.put(column, cell.isEmpty() && field.getDataType().nullable() ? null : cell);
            }
        });
        return values;
    }

    /** Each name once, as the database folds it; a name that is there already keeps what it stands for. */
    private <R extends Record> void aliases(
            Table<R> table,
            TableField<R, String> folded,
            TableField<R, String> code,
            TableField<R, String> alias,
            List<Map<String, String>> lines,
            String column) {
        var names = lines.stream()
                .<Row2<String, String>>flatMap(line -> Arrays.stream(
                                line.getOrDefault(column, "").split("\\|"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> row(line.getOrDefault("code", ""), name)))
                .toList();
        var listed = DSL.values(names.toArray(ReferenceLists::rows)).as("listed", "code", "alias");
        var listedCode = field(name("listed", "code"), SQLDataType.CLOB);
        var listedAlias = field(name("listed", "alias"), SQLDataType.CLOB);
        dsl.insertInto(table, folded, code, alias)
                .select(select(Routines.fold(listedAlias), listedCode, listedAlias)
                        .from(listed))
                .onConflictDoNothing()
                .execute();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Row2<String, String>[] rows(int size) {
        return new Row2[size];
    }
}
