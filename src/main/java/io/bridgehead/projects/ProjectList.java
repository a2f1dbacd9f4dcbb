package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.SECTOR;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.val;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The projects under a figure, a page at a time. */
@Component
public class ProjectList {
    /** Pinyin is ICU's order for simplified Chinese. */
    private static final String PINYIN = "zh-Hans-x-icu";

    private static final List<Stage> STAGES = List.of(Stage.values());

    private final RegionDatabase database;
    private final CodeLists codes;

    public ProjectList(RegionDatabase database, CodeLists codes) {
        this.database = database;
        this.codes = codes;
    }

    /**
     * Some of the projects of a scope in order; what has no value for it comes last either way.
     *
     * @param offset how many to skip
     * @param limit how many at most
     */
    public List<ProjectRow> page(Scope scope, ProjectSort sort, boolean ascending, int offset, int limit) {
        codes.check(scope);
        var order = order(sort);
        return database.read(
                scope.region(),
                codes.asOf(scope),
                transaction -> selectProjects(transaction)
                        .where(ProjectConditions.of(scope))
                        .orderBy((ascending ? order.asc() : order.desc()).nullsLast(), PROJECT.ID)
                        .offset(offset)
                        .limit(limit)
                        .fetch(ProjectList::row));
    }

    /** How many projects a scope holds. */
    public long count(Scope scope) {
        codes.check(scope);
        return database.read(scope.region(), codes.asOf(scope), transaction ->
                (long) transaction.fetchCount(PROJECT, ProjectConditions.of(scope)));
    }

    private static SelectOnConditionStep<Record> selectProjects(DSLContext transaction) {
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

    private static ProjectRow row(Record row) {
        return new ProjectRow(
                row.get(PROJECT.ID),
                row.get(PROJECT.NAME),
                text(row, FAIR.NAME_ZH, FAIR.NAME_EN),
                new Text(row.get(SECTOR.NAME_ZH), row.get(SECTOR.NAME_EN)),
                text(row, CLUSTER.NAME_ZH, CLUSTER.NAME_EN),
                text(row, CHAIN.NAME_ZH, CHAIN.NAME_EN),
                text(row, DIVISION.SHORT_ZH, DIVISION.SHORT_EN),
                row.get(PROJECT.ORIGIN),
                row.get(PROJECT.INVESTOR),
                row.get(PROJECT.AMOUNT),
                row.get(PROJECT.CURRENCY),
                row.get(PROJECT.SIGNED_ON),
                stage(row.get(PROJECT.STAGE)),
                row.get(PROJECT.STAGE_ON),
                row.get(BATCH.STATUS).equals(Status.SAMPLE.code()) ? Status.SAMPLE : Status.LOADED);
    }

    private static @Nullable Text text(Record row, Field<String> zh, Field<String> en) {
        return row.get(zh) == null ? null : new Text(row.get(zh), row.get(en));
    }

    private static Stage stage(String code) {
        return STAGES.stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Lists are put in the order they are shown in, names in that of pinyin, stages in that of a project's life. */
    private static Field<?> order(ProjectSort sort) {
        return switch (sort) {
            case ID -> PROJECT.ID;
            case NAME -> PROJECT.NAME.collate(PINYIN);
            case FAIR -> FAIR.HELD_ON;
            case SECTOR -> SECTOR.POSITION;
            case CLUSTER -> CLUSTER.POSITION;
            case CHAIN -> CHAIN.POSITION;
            case DIVISION -> DIVISION.POSITION;
            case ORIGIN -> PROJECT.ORIGIN.collate(PINYIN);
            case INVESTOR -> PROJECT.INVESTOR.collate(PINYIN);
            case AMOUNT -> PROJECT.AMOUNT;
            case CURRENCY -> PROJECT.CURRENCY;
            case SIGNED_ON -> PROJECT.SIGNED_ON;
            case STAGE ->
                choose(PROJECT.STAGE)
                        .mapFields(STAGES.stream()
                                .collect(Collectors.toMap(
                                        stage -> val(stage.code()), stage -> val(STAGES.indexOf(stage)))));
            case STAGE_ON -> PROJECT.STAGE_ON;
            case STATUS -> BATCH.STATUS;
        };
    }
}
