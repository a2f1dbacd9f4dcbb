package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads what a project was at a time, in words, from its table or the twin that keeps what was replaced. */
final class ProjectStates {
    private static final Texts TEXTS = new Texts("ui");

    private static final List<Field<?>> COLUMNS = List.of(
            PROJECT.NAME,
            PROJECT.SECTOR,
            PROJECT.CLUSTER,
            PROJECT.CHAIN,
            PROJECT.SEGMENT,
            PROJECT.DIVISION,
            PROJECT.ORIGIN,
            PROJECT.INVESTOR,
            PROJECT.AMOUNT,
            PROJECT.CURRENCY,
            PROJECT.SIGNED_ON,
            PROJECT.STAGE,
            PROJECT.FAIR,
            PROJECT.BATCH_ID);

    private ProjectStates() {}

    /** Followed by the batch that replaced the row and the standing of the one that brought it. */
    static List<Field<?>> columns(Table<?> table) {
        return COLUMNS.stream().<Field<?>>map(field -> Columns.of(table, field)).toList();
    }

    static ProjectVersions.State read(Record row, RegionCodes codes) {
        var values = new EnumMap<ProjectColumn, Text>(ProjectColumn.class);
        put(values, ProjectColumn.NAME, same(row.get(PROJECT.NAME)));
        put(values, ProjectColumn.SECTOR, name(codes, Parameter.SECTOR, row.get(PROJECT.SECTOR)));
        put(values, ProjectColumn.CLUSTER, name(codes, Parameter.CLUSTER, row.get(PROJECT.CLUSTER)));
        put(values, ProjectColumn.CHAIN, name(codes, Parameter.CHAIN, row.get(PROJECT.CHAIN)));
        var segment = row.get(PROJECT.SEGMENT);
        put(values, ProjectColumn.SEGMENT, segment == null ? null : TEXTS.get("segment." + segment));
        put(values, ProjectColumn.DIVISION, name(codes, Parameter.DIVISION, row.get(PROJECT.DIVISION)));
        var origin = row.get(PROJECT.ORIGIN);
        put(values, ProjectColumn.ORIGIN, origin == null ? null : codes.places().name(origin));
        put(values, ProjectColumn.INVESTOR, same(row.get(PROJECT.INVESTOR)));
        var amount = row.get(PROJECT.AMOUNT);
        put(
                values,
                ProjectColumn.AMOUNT,
                amount == null ? null : ProjectAmounts.exact(amount, row.get(PROJECT.CURRENCY)));
        put(values, ProjectColumn.SIGNED_ON, same(row.get(PROJECT.SIGNED_ON)));
        put(values, ProjectColumn.STAGE, TEXTS.get("stage." + row.get(PROJECT.STAGE)));
        put(values, ProjectColumn.FAIR, name(codes, Parameter.FAIR, row.get(PROJECT.FAIR)));
        var sample = row.get(COLUMNS.size() + 1, String.class).equals(Status.SAMPLE.code());
        put(values, ProjectColumn.STATUS, TEXTS.get("status." + (sample ? Status.SAMPLE : Status.LOADED).code()));
        return new ProjectVersions.State(row.get(PROJECT.BATCH_ID), row.get(COLUMNS.size(), Long.class), values);
    }

    private static void put(Map<ProjectColumn, Text> values, ProjectColumn column, @Nullable Text value) {
        Stream.ofNullable(value).forEach(there -> values.put(column, there));
    }

    private static @Nullable Text name(RegionCodes codes, Parameter list, @Nullable String code) {
        return code == null ? null : codes.name(list, code);
    }

    private static @Nullable Text same(@Nullable Object value) {
        return value == null ? null : Text.same(value.toString());
    }
}
