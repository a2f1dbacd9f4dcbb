package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.SECTOR;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.Collations;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.PlaceNames;
import io.bridgehead.scope.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Projects with the names of their codes, and the orders they can be in. */
final class ProjectQuery {
    private ProjectQuery() {}

    /** With the names of all codes and the standing of the batch. */
    static SelectOnConditionStep<Record> select(DSLContext transaction) {
        return transaction
                .select(PROJECT.fields())
                .select(
                        BATCH.STATUS,
                        SECTOR.NAME_ZH,
                        SECTOR.NAME_EN,
                        FAIR.NAME_ZH,
                        FAIR.NAME_EN,
                        CLUSTER.NAME_ZH,
                        CLUSTER.NAME_EN,
                        CHAIN.NAME_ZH,
                        CHAIN.NAME_EN,
                        DIVISION.SHORT_ZH,
                        DIVISION.SHORT_EN)
                .from(PROJECT)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(PROJECT.REGION_ID), BATCH.ID.eq(PROJECT.BATCH_ID))
                .join(SECTOR)
                .on(SECTOR.CODE.eq(PROJECT.SECTOR))
                .leftJoin(FAIR)
                .on(FAIR.REGION_ID.eq(PROJECT.REGION_ID), FAIR.CODE.eq(PROJECT.FAIR))
                .leftJoin(CLUSTER)
                .on(CLUSTER.REGION_ID.eq(PROJECT.REGION_ID), CLUSTER.CODE.eq(PROJECT.CLUSTER))
                .leftJoin(CHAIN)
                .on(CHAIN.REGION_ID.eq(PROJECT.REGION_ID), CHAIN.CODE.eq(PROJECT.CHAIN))
                .leftJoin(DIVISION)
                .on(DIVISION.REGION_ID.eq(PROJECT.REGION_ID), DIVISION.CODE.eq(PROJECT.DIVISION));
    }

    static ProjectRow row(Record row, PlaceNames places) {
        var origin = row.get(PROJECT.ORIGIN);
        return new ProjectRow(
                row.get(PROJECT.ID),
                row.get(PROJECT.NAME),
                text(row, FAIR.NAME_ZH, FAIR.NAME_EN),
                new Text(row.get(SECTOR.NAME_ZH), row.get(SECTOR.NAME_EN)),
                text(row, CLUSTER.NAME_ZH, CLUSTER.NAME_EN),
                text(row, CHAIN.NAME_ZH, CHAIN.NAME_EN),
                row.get(PROJECT.SEGMENT),
                text(row, DIVISION.SHORT_ZH, DIVISION.SHORT_EN),
                origin == null ? null : places.name(origin),
                row.get(PROJECT.INVESTOR),
                row.get(PROJECT.AMOUNT),
                row.get(PROJECT.CURRENCY),
                row.get(PROJECT.SIGNED_ON),
                stage(row.get(PROJECT.STAGE)),
                stage(row.get(PROJECT.REACHED)),
                row.get(PROJECT.STAGE_ON),
                row.get(BATCH.STATUS).equals(Status.SAMPLE.code()) ? Status.SAMPLE : Status.LOADED);
    }

    private static @Nullable Text text(Record row, Field<String> zh, Field<String> en) {
        return row.get(zh) == null ? null : new Text(row.get(zh), row.get(en));
    }

    static Stage stage(String code) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What has no value comes last either way, and ties go by id, so that pages never overlap. Amounts go by currency
     * first, the region's own before the others: they can't be compared.
     */
    static List<OrderField<?>> order(ProjectColumn column, boolean ascending, String currency) {
        var order = new ArrayList<OrderField<?>>();
        if (column == ProjectColumn.AMOUNT) {
            order.add(when(PROJECT.AMOUNT.isNull(), 2)
                    .when(PROJECT.CURRENCY.eq(currency), 0)
                    .otherwise(1));
            order.add(PROJECT.CURRENCY);
        }
        var field = field(column);
        order.add((ascending ? field.asc() : field.desc()).nullsLast());
        order.add(PROJECT.ID);
        return order;
    }

    /** Lists are put in the order they are shown in, names in that of pinyin, stages in that of a project's life. */
    private static Field<?> field(ProjectColumn column) {
        return switch (column) {
            case ID -> PROJECT.ID;
            case NAME -> PROJECT.NAME.collate(Collations.PINYIN);
            case FAIR -> FAIR.HELD_ON;
            case SECTOR -> SECTOR.POSITION;
            case CLUSTER -> CLUSTER.POSITION;
            case CHAIN -> CHAIN.POSITION;
            case SEGMENT -> Orders.segment(PROJECT.SEGMENT);
            case DIVISION -> DIVISION.POSITION;
            case ORIGIN -> PROJECT.ORIGIN.collate(Collations.PINYIN);
            case INVESTOR -> PROJECT.INVESTOR.collate(Collations.PINYIN);
            case AMOUNT -> PROJECT.AMOUNT;
            case CURRENCY -> PROJECT.CURRENCY;
            case SIGNED_ON -> PROJECT.SIGNED_ON;
            case STAGE -> Orders.stage(PROJECT.STAGE);
            case REACHED -> Orders.stage(PROJECT.REACHED);
            case STAGE_ON -> PROJECT.STAGE_ON;
            case STATUS -> BATCH.STATUS;
        };
    }
}
