package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.STAGING_LIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingList;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Who belongs to a group of countries, and from when to when: of a group in the file, just those that the file names. */
final class GroupMembers {
    private static final StagingList ROWS = STAGING_LIST.as("member_rows");

    private GroupMembers() {}

    /** Whether a staged row's membership is there, and its group has no member that the file doesn't name. */
    static Condition same(String region) {
        var m = COUNTRY_GROUP_MEMBER;
        return exists(selectOne().from(m).where(m.REGION_ID.eq(region)).and(is(STAGING_LIST)))
                .and(notExists(selectOne()
                        .from(m)
                        .where(m.REGION_ID.eq(region))
                        .and(m.CODE.eq(STAGING_LIST.CODE))
                        .and(notExists(selectOne().from(ROWS).where(is(ROWS))))));
    }

    /** The members that the groups of the file lose, or have for another time. */
    static Table<?> going(String region) {
        var m = COUNTRY_GROUP_MEMBER;
        return select(m.CODE, m.PARTNER, m.VALID_FROM)
                .from(m)
                .where(m.REGION_ID.eq(region))
                .and(m.CODE.in(select(ROWS.CODE).from(ROWS)))
                .and(notExists(selectOne().from(ROWS).where(is(ROWS))))
                .asTable("members");
    }

    /** Those that come, or come for another time. */
    static Table<?> coming(String region) {
        var m = COUNTRY_GROUP_MEMBER;
        return select(ROWS.CODE, ROWS.COUNTRY.as(m.PARTNER), from(ROWS).as(m.VALID_FROM))
                .from(ROWS)
                .where(notExists(
                        selectOne().from(m).where(m.REGION_ID.eq(region)).and(is(ROWS))))
                .asTable("members");
    }

    static void store(Stage stage) {
        var m = COUNTRY_GROUP_MEMBER;
        stage.dsl()
                .deleteFrom(m)
                .where(m.REGION_ID.eq(stage.region()))
                .and(m.CODE.in(select(ROWS.CODE).from(ROWS)))
                .and(notExists(selectOne().from(ROWS).where(is(ROWS))))
                .execute();
        stage.dsl()
                .insertInto(m, m.REGION_ID, m.CODE, m.PARTNER, m.VALID_FROM, m.VALID_TO)
                .select(select(val(stage.region()), ROWS.CODE, ROWS.COUNTRY, from(ROWS), to(ROWS))
                        .from(ROWS))
                .onConflictDoNothing()
                .execute();
    }

    private static Condition is(StagingList rows) {
        var m = COUNTRY_GROUP_MEMBER;
        return m.CODE.eq(rows.CODE)
                .and(m.PARTNER.eq(rows.COUNTRY))
                .and(m.VALID_FROM.eq(from(rows)))
                .and(m.VALID_TO.eq(to(rows)));
    }

    private static Field<LocalDate> from(StagingList rows) {
        return coalesce(rows.VALID_FROM, inline("-infinity").cast(SQLDataType.LOCALDATE));
    }

    private static Field<LocalDate> to(StagingList rows) {
        return coalesce(rows.VALID_TO, inline("infinity").cast(SQLDataType.LOCALDATE));
    }
}
