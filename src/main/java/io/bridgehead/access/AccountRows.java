package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;
import static io.bridgehead.db.Tables.ACCOUNT_REGION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Accounts as they are in their two tables, without what they sign in by. */
final class AccountRows {
    private AccountRows() {}

    /** By their names. */
    static List<Account> read(DSLContext transaction, Condition which) {
        Field<Set<String>> regions = multiset(select(ACCOUNT_REGION.REGION)
                        .from(ACCOUNT_REGION)
                        .where(ACCOUNT_REGION.ACCOUNT_ID.eq(ACCOUNT.ID)))
                .convertFrom(rows -> new HashSet<>(rows.getValues(ACCOUNT_REGION.REGION)));
        return transaction
                .select(
                        ACCOUNT.ID,
                        ACCOUNT.NAME,
                        ACCOUNT.ROLE,
                        ACCOUNT.EVERY_REGION,
                        regions,
                        ACCOUNT.KEY,
                        ACCOUNT.PASSWORD.isNotNull(),
                        ACCOUNT.BY_PROVIDER,
                        ACCOUNT.TOTP_SECRET.isNotNull(),
                        ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.NAME)
                .fetch(row -> new Account(
                        row.value1(),
                        row.value2(),
                        Role.of(row.value3()).orElseThrow(),
                        row.value4() ? Regions.EVERY : Regions.only(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    /** @param every whether it needs none of its own */
    static void giveRegions(DSLContext transaction, long id, Regions regions, boolean every) {
        transaction
                .deleteFrom(ACCOUNT_REGION)
                .where(ACCOUNT_REGION.ACCOUNT_ID.eq(id))
                .execute();
        if (!every) {
            regions.some()
                    .forEach(region -> transaction
                            .insertInto(ACCOUNT_REGION, ACCOUNT_REGION.ACCOUNT_ID, ACCOUNT_REGION.REGION)
                            .values(id, region)
                            .execute());
        }
    }
}
