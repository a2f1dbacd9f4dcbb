package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.LIST_PAST;
import static io.bridgehead.db.Tables.PARTNER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What changes in a code list: the entries that differ, by code and name, and the members of groups. Other names of
 * entries aren't told.
 */
final class ListChange {
    private static final String MEMBERS = "members";

    private final String region;
    private final Target target;
    private final StagedChange change;

    private ListChange(DSLContext dsl, String region, Target target) {
        this.region = region;
        this.target = target;
        this.change = new StagedChange(dsl);
    }

    /** Of a load that is compared and not stored yet: its entries and members are to be added. */
    static ListChange of(Stage stage, Target target) {
        return new ListChange(stage.dsl(), stage.region(), target);
    }

    /** What a batch changed; nothing where it changed no list, or before that was kept. */
    static Change of(DSLContext dsl, String region, long batch) {
        return dsl
                .selectDistinct(LIST_PAST.TARGET)
                .from(LIST_PAST)
                .where(LIST_PAST.REGION_ID.eq(region))
                .and(LIST_PAST.BATCH_ID.eq(batch))
                .fetch(LIST_PAST.TARGET)
                .stream()
                .flatMap(code -> Target.of(code).stream())
                .findFirst()
                .map(target -> of(dsl, region, target, batch))
                .orElse(Change.NONE);
    }

    private static Change of(DSLContext dsl, String region, Target target, long batch) {
        var entries = ListTables.of(target).entries();
        var changed = new ListChange(dsl, region, target)
                .entries(false, kept(entries, region, batch, LIST_PAST.BEFORE))
                .entries(true, kept(entries, region, batch, LIST_PAST.AFTER));
        if (target == Target.COUNTRY_GROUPS) {
            changed.members(false, kept(COUNTRY_GROUP_MEMBER, region, batch, LIST_PAST.BEFORE))
                    .members(true, kept(COUNTRY_GROUP_MEMBER, region, batch, LIST_PAST.AFTER));
        }
        return changed.read();
    }

    /** The kept rows of a table, in its columns as texts. */
    private static Table<?> kept(Table<?> table, String region, long batch, Field<JSONB> row) {
        return select(table.fieldStream()
                        .map(column ->
                                jsonbGetAttributeAsText(row, column.getName()).as(column.getName()))
                        .toList())
                .from(LIST_PAST)
                .where(LIST_PAST.REGION_ID.eq(region))
                .and(LIST_PAST.BATCH_ID.eq(batch))
                .and(LIST_PAST.TABLE_NAME.eq(table.getName()))
                .and(row.isNotNull())
                .asTable("kept");
    }

    /** @param rows in the columns of the list, those that a file can say */
    ListChange entries(boolean after, Table<?> rows) {
        var code = code(rows);
        change.add(select(
                        inline(after),
                        inline(target.code()),
                        inline(""),
                        code,
                        concat(code, inline(" "), name(rows, "name_zh", "name_en")),
                        concat(code, inline(" "), name(rows, "name_en", "name_zh")),
                        inline(1L),
                        inline((BigDecimal) null, SQLDataType.NUMERIC))
                .from(rows));
        return this;
    }

    /** @param rows code, partner, valid_from */
    ListChange members(boolean after, Table<?> rows) {
        var group = text(rows, "code");
        var member = text(rows, "partner");
        change.add(select(
                        inline(after),
                        inline(MEMBERS),
                        inline(""),
                        KeyWords.join(group, member, text(rows, "valid_from")),
                        concat(group, inline(" · "), coalesce(PARTNER.NAME_ZH, COUNTRY.NAME_ZH, member)),
                        concat(group, inline(" · "), coalesce(PARTNER.NAME_EN, COUNTRY.NAME_EN, member)),
                        inline(1L),
                        inline((BigDecimal) null, SQLDataType.NUMERIC))
                .from(rows)
                .leftJoin(PARTNER)
                .on(PARTNER.REGION_ID.eq(region))
                .and(PARTNER.CODE.eq(member))
                .leftJoin(COUNTRY)
                .on(COUNTRY.CODE.eq(member)));
        return this;
    }

    Change read() {
        return change.read(
                slice -> slice.equals(MEMBERS)
                        ? Text.join(
                                " · ",
                                target.title(),
                                Phrase.of("change.members").text())
                        : target.title(),
                false);
    }

    /** Goods have their codes by revision. */
    private Field<String> code(Table<?> rows) {
        return switch (target) {
            case SOURCES -> text(rows, "id");
            case COMMODITIES -> concat(text(rows, "revision"), inline(" "), text(rows, "code"));
            default -> text(rows, "code");
        };
    }

    private Field<String> name(Table<?> rows, String name, String otherwise) {
        return target == Target.SOURCES ? text(rows, "title") : coalesce(text(rows, name), text(rows, otherwise));
    }

    private static Field<String> text(Table<?> rows, String column) {
        return DSL.cast(Columns.of(rows, column, Object.class), SQLDataType.CLOB);
    }
}
