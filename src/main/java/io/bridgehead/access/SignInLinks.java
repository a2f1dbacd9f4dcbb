package io.bridgehead.access;

import static io.bridgehead.db.Tables.SIGN_IN_LINK;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

/**
 * One-time sign-in links: made for whoever holds the console, each good for one sign-in within an hour.
 *
 * <p>Only a hash is kept, so that a copy of the database opens no door. The database's clock is the only one asked.
 * Thread-safe.
 */
@Component
public class SignInLinks {
    private static final DayToSecond VALID = new DayToSecond(0, 1);
    /** So long a link that no longer works is still known, and can be told why. */
    private static final DayToSecond REMEMBERED = new DayToSecond(7);

    private final DSLContext database;
    private final SecureRandom random = new SecureRandom();

    public SignInLinks(DSLContext database) {
        this.database = database;
    }

    /** What became of a link that someone opened. */
    public enum Redemption {
        REDEEMED,
        USED,
        EXPIRED,
        UNKNOWN
    }

    /** Makes a link, and forgets those long past. */
    public SignInLink create() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var link = new SignInLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        database.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.EXPIRES_AT.lt(currentOffsetDateTime().sub(REMEMBERED)))
                .execute();
        database.insertInto(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.TOKEN_SHA256, hash(link.token()))
                .set(SIGN_IN_LINK.CREATED_AT, currentOffsetDateTime())
                .set(SIGN_IN_LINK.EXPIRES_AT, currentOffsetDateTime().add(VALID))
                .execute();
        return link;
    }

    /** Uses a link up. Of any number who try at once, one is answered {@link Redemption#REDEEMED}. */
    public Redemption redeem(String token) {
        var hash = hash(token);
        var redeemed = database.update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, currentOffsetDateTime())
                .where(SIGN_IN_LINK.TOKEN_SHA256.eq(hash))
                .and(SIGN_IN_LINK.USED_AT.isNull())
                .and(SIGN_IN_LINK.EXPIRES_AT.gt(currentOffsetDateTime()))
                .execute();
        return redeemed == 1 ? Redemption.REDEEMED : reason(hash);
    }

    private Redemption reason(String hash) {
        Field<Boolean> used = SIGN_IN_LINK.USED_AT.isNotNull().as("used");
        return database.select(used)
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
