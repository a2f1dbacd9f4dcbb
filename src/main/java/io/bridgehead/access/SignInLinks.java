package io.bridgehead.access;

import static io.bridgehead.db.Tables.SIGN_IN_LINK;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One-time sign-in links: for whoever holds the console, each good for one sign-in within an hour; and for an account that
 * has no password yet, or whose owner forgot it, within three days.
 *
 * <p>Only a hash is kept, so that a copy of the database opens no door. The database's clock is the only one asked.
 * Thread-safe.
 */
@Component
public class SignInLinks {
    private static final DayToSecond VALID = new DayToSecond(0, 1);
    /** Who is invited may not sit at their desk. */
    static final DayToSecond INVITED = new DayToSecond(3);
    /** So long a link that no longer works is still known, and can be told why. */
    private static final DayToSecond REMEMBERED = new DayToSecond(7);

    private final AccessDatabase database;

    public SignInLinks(AccessDatabase database) {
        this.database = database;
    }

    /** What became of a link that someone opened. */
    public enum Redemption {
        REDEEMED,
        USED,
        EXPIRED,
        UNKNOWN
    }

    /**
     * What came of opening a link.
     *
     * @param account whom it signs in; null: whoever holds the console
     */
    public record Opened(Redemption redemption, @Nullable Long account) {}

    /** Makes a link for whoever holds the console. */
    public SignInLink create() {
        return create(null, VALID);
    }

    /** Makes a link for an account, to set its first password: the ones made for it before work no more. */
    SignInLink invite(Account account) {
        database.in(transaction -> transaction
                .deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.ACCOUNT_ID.eq(account.id()))
                .execute());
        return create(account.id(), INVITED);
    }

    /** And forgets those long past. */
    private SignInLink create(@Nullable Long account, DayToSecond valid) {
        var link = new SignInLink(Secrets.make());
        return database.in(transaction -> {
            transaction
                    .deleteFrom(SIGN_IN_LINK)
                    .where(SIGN_IN_LINK.EXPIRES_AT.lt(currentOffsetDateTime().sub(REMEMBERED)))
                    .execute();
            transaction
                    .insertInto(SIGN_IN_LINK)
                    .set(SIGN_IN_LINK.TOKEN_SHA256, hash(link.token()))
                    .set(SIGN_IN_LINK.CREATED_AT, currentOffsetDateTime())
                    .set(SIGN_IN_LINK.EXPIRES_AT, currentOffsetDateTime().add(valid))
                    .set(SIGN_IN_LINK.ACCOUNT_ID, account)
                    .execute();
            return link;
        });
    }

    /** Uses a link up. Of any number who try at once, one is answered {@link Redemption#REDEEMED}. */
    public Opened redeem(String token) {
        var hash = hash(token);
        return database.in(transaction -> transaction
                .update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, currentOffsetDateTime())
                .where(SIGN_IN_LINK.TOKEN_SHA256.eq(hash))
                .and(SIGN_IN_LINK.USED_AT.isNull())
                .and(SIGN_IN_LINK.EXPIRES_AT.gt(currentOffsetDateTime()))
                .returningResult(SIGN_IN_LINK.ACCOUNT_ID)
                .fetchOptional()
                .map(row -> new Opened(Redemption.REDEEMED, row.value1()))
                .orElseGet(() -> new Opened(reason(transaction, hash), null)));
    }

    private static Redemption reason(DSLContext transaction, String hash) {
        Field<Boolean> used = SIGN_IN_LINK.USED_AT.isNotNull().as("used");
        return transaction
                .select(used)
                .from(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.TOKEN_SHA256.eq(hash))
                .fetchOptional(used)
                .map(known -> known ? Redemption.USED : Redemption.EXPIRED)
                .orElse(Redemption.UNKNOWN);
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }
}
