package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COMMODITY;
import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.SOURCE;
import static io.bridgehead.db.Tables.STAGING_LIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Batch;
import io.bridgehead.platform.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The code lists that files can be loaded into: where an entry is kept, and what a file says of it. */
enum ListForm {
    SECTORS(Target.SECTORS, SECTOR, Lists.SECTORS, "code", "name_zh,name_en", "source_id", "", Place.LISTED),
    CLUSTERS(
            Target.CLUSTERS,
            CLUSTER,
            Lists.CLUSTERS,
            "code",
            "name_zh,name_en,valid_from,valid_to",
            "source_id,valid_source_id",
            "",
            Place.LISTED),
    CHAINS(
            Target.CHAINS,
            CHAIN,
            Lists.CHAINS,
            "code",
            "name_zh,name_en,cluster,sector,valid_from,valid_to,leader_zh,leader_en",
            "source_id,valid_source_id,cluster_source_id",
            "valid_note_zh,valid_note_en",
            Place.LISTED),
    DIVISIONS(
            Target.DIVISIONS,
            DIVISION,
            Lists.DIVISIONS,
            "code",
            "name_zh,name_en,short_zh,short_en",
            "source_id",
            "",
            Place.LISTED),
    FAIRS(Target.FAIRS, FAIR, Lists.FAIRS, "code", "name_zh,name_en,held_on", "source_id", "", Place.NONE),
    COUNTRY_GROUPS(
            Target.COUNTRY_GROUPS, COUNTRY_GROUP, Lists.GROUPS, "code", "name_zh,name_en", "source_id", "", Place.NONE),
    SOURCES(Target.SOURCES, SOURCE, null, "id", "publisher,title,published,url,note", "batch_id", "", Place.NONE),
    COMMODITIES(
            Target.COMMODITIES, COMMODITY, null, "revision,code", "name_zh,name_en,unit", "batch_id", "", Place.NONE);

    /** Whether the entries of a list stand in an order of their own. */
    private enum Place {
        LISTED,
        NONE
    }

    private final Target target;
    private final Table<?> table;
    private final @Nullable Lists names;
    private final List<String> key;
    private final List<String> said;
    private final List<String> origins;
    private final List<String> cleared;
    private final Place place;

    ListForm(
            Target target,
            Table<?> table,
            @Nullable Lists names,
            String key,
            String said,
            String origins,
            String cleared,
            Place place) {
        this.target = target;
        this.table = table;
        this.names = names;
        this.key = words(key);
        this.said = words(said);
        this.origins = words(origins);
        this.cleared = words(cleared);
        this.place = place;
    }

    private static List<String> words(String words) {
        return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    Target target() {
        return target;
    }

    Table<?> table() {
        return table;
    }

    /** The list its names are looked up in; empty where an entry has no name of its own. */
    Optional<Lists> names() {
        return Optional.ofNullable(names);
    }

    /** The region's column; empty of a list that all regions share. */
    Optional<Field<String>> region() {
        return Optional.ofNullable(table.field("region_id", String.class));
    }

    Condition ofRegion(String id) {
        return region().map(field -> field.eq(id)).orElse(noCondition());
    }

    boolean hasOrder() {
        return place == Place.LISTED;
    }

    /** What an entry is known by. */
    List<Field<?>> key() {
        return fields(key);
    }

    /** What a file says of an entry. */
    List<Field<?>> said() {
        return fields(said);
    }

    /** Columns that name the batch an entry was said by. */
    List<Field<?>> origins() {
        return fields(origins);
    }

    /** Columns about what was said before, which a file can't say: they end with it. */
    List<Field<?>> cleared() {
        return fields(cleared);
    }

    boolean has(Field<?> staged) {
        return target.columns().contains(staged.getName());
    }

    /** What a file needn't have a column for. */
    List<Field<String>> unsaid() {
        return target.fields().stream()
                .filter(field -> !target.columns().contains(field))
                .map(field -> Columns.of(table, field, String.class))
                .toList();
    }

    List<Field<?>> stagedKey() {
        return key.stream().<Field<?>>map(ListForm::staged).toList();
    }

    List<Field<?>> stagedSaid() {
        return said.stream().<Field<?>>map(ListForm::staged).toList();
    }

    /** A short name that isn't given is the name. */
    private static Field<?> staged(String column) {
        var s = STAGING_LIST;
        return switch (column) {
            case "short_zh" -> coalesce(s.SHORT_ZH, s.NAME_ZH);
            case "short_en" -> coalesce(s.SHORT_EN, s.NAME_EN);
            default -> column(s, column);
        };
    }

    static Field<?> origin(Field<?> column, long batch) {
        var source = val(Batch.sourceId(batch));
        return switch (column.getName()) {
            case "batch_id" -> val(batch);
            case "cluster_source_id" -> when(STAGING_LIST.CLUSTER.isNotNull(), source);
            default -> source;
        };
    }

    static Field<?> nothing(Field<?> column) {
        return inline(null, column.getDataType());
    }

    /** Its key equals the staged one's, in the region. */
    Condition same(String regionId) {
        var condition = ofRegion(regionId);
        for (var name : key) {
            condition = condition.and(
                    Columns.of(table, name, String.class).eq(Columns.of(STAGING_LIST, name, String.class)));
        }
        return condition;
    }

    private List<Field<?>> fields(List<String> columns) {
        return columns.stream().<Field<?>>map(name -> column(table, name)).toList();
    }

    private static Field<?> column(Table<?> table, String column) {
        var field = table.field(column);
        if (field == null) {
            throw new IllegalArgumentException("no column " + column + " in " + table.getName());
        }
        return field;
    }

    /** Where an entry that is new comes in its list: after all that are there, in the order of the file. */
    Field<Integer> position(String regionId) {
        var position = Columns.of(table, "position", Integer.class);
        return coalesce(DSL.field(select(max(position)).from(table).where(ofRegion(regionId))), inline(0))
                .plus(rowNumber().over(orderBy(STAGING_LIST.LINE)));
    }
}
