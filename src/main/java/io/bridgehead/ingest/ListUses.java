package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.HS_CHAPTER;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_PAST;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.OBSERVATION_PAST;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_PAST;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_PARTNER_PAST;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.platform.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;

/**
 * Where rows name the entries of a list: facts as they are and as they were, since an earlier state can be asked for,
 * and can return. Goods and groups are in no facts: they are only names of what is there by code.
 */
final class ListUses {
    private ListUses() {}

    /** Whether any row of a region names an entry. */
    static Condition of(Target target, Field<String> entry, String region) {
        Condition used = falseCondition();
        for (var column : columns(target)) {
            used = used.or(exists(selectOne()
                    .from(column.getTable())
                    .where(here(column, region))
                    .and(column.eq(entry))));
        }
        return subjects(target, entry, region, used);
    }

    /** Published values are about a subject, such as division:150100. */
    private static Condition subjects(Target target, Field<String> entry, String region, Condition used) {
        var names = ListTables.of(target).names();
        if (names == null) {
            return used;
        }
        var with = used;
        for (var column : List.of(OBSERVATION.SUBJECT, OBSERVATION_PAST.SUBJECT)) {
            with = with.or(exists(selectOne()
                    .from(column.getTable())
                    .where(here(column, region))
                    .and(column.eq(concat(inline(names.code() + ":"), entry)))));
        }
        return with;
    }

    private static Condition here(TableField<?, String> column, String region) {
        var table = column.getTable();
        return table == null || table.field("region_id") == null
                ? noCondition()
                : Columns.of(table, "region_id", String.class).eq(region);
    }

    private static List<TableField<?, String>> columns(Target target) {
        return switch (target) {
            case PARTNERS ->
                List.of(
                        TRADE_PARTNER.PARTNER,
                        TRADE_PARTNER_PAST.PARTNER,
                        PROJECT.ORIGIN,
                        PROJECT_PAST.ORIGIN,
                        OBSERVATION.COUNTERPART,
                        OBSERVATION_PAST.COUNTERPART,
                        COUNTRY_GROUP_MEMBER.PARTNER);
            case SECTORS -> List.of(PROJECT.SECTOR, PROJECT_PAST.SECTOR, CHAIN.SECTOR, HS_CHAPTER.SECTOR);
            case CLUSTERS -> List.of(PROJECT.CLUSTER, PROJECT_PAST.CLUSTER, CHAIN.CLUSTER);
            case CHAINS -> List.of(PROJECT.CHAIN, PROJECT_PAST.CHAIN, MILESTONE.CHAIN, MILESTONE_PAST.CHAIN);
            case DIVISIONS -> List.of(PROJECT.DIVISION, PROJECT_PAST.DIVISION);
            case FAIRS -> List.of(PROJECT.FAIR, PROJECT_PAST.FAIR);
            case SOURCES -> List.of(OBSERVATION.SOURCE_ID, OBSERVATION_PAST.SOURCE_ID);
            case COUNTRY_GROUPS, COMMODITIES, TRADE, PROJECTS, MILESTONES, OBSERVATIONS, PORT_TRAFFIC ->
                new ArrayList<>();
        };
    }
}
