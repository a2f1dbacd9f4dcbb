package io.bridgehead.access;

import static io.bridgehead.db.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in, of an account and of a network address, and lets none through for a quarter of an hour after
 * the tenth that failed. The counts are in the database: a restart forgets none.
 *
 * <p>An attempt counts before its password is looked at, and is taken back when it was right: so many at once are no more
 * than so many one after another. Thread-safe.
 */
@Component
class Attempts {
    static final int MOST = 10;
    static final DayToSecond PAUSE = new DayToSecond(0, 0, 15);
    private static final DayToSecond REMEMBERED = new DayToSecond(1);
    private static final int NETWORK_BYTES = 8;

    private final AccessDatabase database;

    Attempts(AccessDatabase database) {
        this.database = database;
    }

    /** Counts one more; whether it may go on. */
    boolean begin(String name, String address) {
        return database.in(transaction -> {
            transaction
                    .deleteFrom(SIGN_IN_ATTEMPT)
                    .where(SIGN_IN_ATTEMPT.LAST_AT.lt(currentOffsetDateTime().sub(REMEMBERED)))
                    .execute();
            return subjects(name, address)
                    .map(subject -> count(transaction, subject) <= MOST)
                    .reduce(true, Boolean::logicalAnd);
        });
    }

    /** It was right: the account's are forgotten, and the address has one fewer. */
    void succeeded(String name, String address) {
        var a = SIGN_IN_ATTEMPT;
        database.in(transaction -> {
            transaction.deleteFrom(a).where(a.SUBJECT.eq(account(name))).execute();
            return transaction
                    .update(a)
                    .set(a.ATTEMPTS, greatest(a.ATTEMPTS.minus(1), val(0)))
                    .where(a.SUBJECT.eq(address(address)))
                    .execute();
        });
    }

    private static int count(DSLContext transaction, String subject) {
        var a = SIGN_IN_ATTEMPT;
        var over = a.LAST_AT.lt(currentOffsetDateTime().sub(PAUSE));
        var refused = over.not().and(a.ATTEMPTS.ge(MOST));
        return transaction
                .insertInto(a)
                .set(a.SUBJECT, subject)
                .set(a.ATTEMPTS, 1)
                .set(a.LAST_AT, currentOffsetDateTime())
                .onConflict(a.SUBJECT)
                .doUpdate()
                .set(a.ATTEMPTS, when(over, 1).when(refused, MOST + 1).otherwise(a.ATTEMPTS.plus(1)))
                // What is refused doesn't make the pause longer: nobody is kept out for good by somebody else's trying.
                .set(a.LAST_AT, when(refused, a.LAST_AT).otherwise(currentOffsetDateTime()))
                .returningResult(a.ATTEMPTS)
                .fetchSingle()
                .value1();
    }

    /** In one order for everybody, so that no two wait for each other. */
    private static Stream<String> subjects(String name, String address) {
        return Stream.of(account(name), address(address)).sorted();
    }

    private static String account(String name) {
        return "account:" + HexFormat.of().formatHex(Sha256.of(name));
    }

    /** Whoever has one address of IPv6 has all of its network. */
    private static String address(String address) {
        if (address.contains(":")) {
            try {
                // With a colon in it, it is never taken for a name that would have to be looked up.
                var bytes = InetAddress.getByName(address).getAddress();
                return "network:" + HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
            } catch (UnknownHostException e) {
                return "address:" + address;
            }
        }
        return "address:" + address;
    }
}
