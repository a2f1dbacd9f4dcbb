package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditTrail;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may sign in by themselves. What is changed of somebody's rights is an entry of the record of what people did, in
 * the same transaction. Thread-safe.
 */
@Component
public class Accounts {
    private static final Pattern NAME = Pattern.compile("[\\p{IsAlphabetic}\\d][\\p{IsAlphabetic}\\d._@+-]{0,99}");
    private static final Set<String> TAKEN = Set.of(Person.CONSOLE, Person.PUBLIC, "bridgehead");

    private final AccessDatabase database;

    public Accounts(AccessDatabase database) {
        this.database = database;
    }

    /**
     * What an administrator decides of an account.
     *
     * @param byProvider the organisation's provider signs this person in
     */
    public record Rights(Role role, Regions regions, boolean byProvider) {}

    /** By their names; those closed as well. */
    public List<Account> all() {
        return database.in(transaction -> AccountRows.read(transaction, ACCOUNT.ID.isNotNull()));
    }

    /** @param typed as somebody typed it: it is compared as {@link #name(String)} says */
    public Optional<Account> find(String typed) {
        var name = name(typed);
        return database.in(transaction ->
                AccountRows.read(transaction, ACCOUNT.NAME.eq(name)).stream().findFirst());
    }

    Optional<Account> find(long id) {
        return database.in(transaction ->
                AccountRows.read(transaction, ACCOUNT.ID.eq(id)).stream().findFirst());
    }

    /** A name as it is kept: whoever types it in other cases or widths is the same. */
    public static String name(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * Makes an account that nobody can sign in by yet.
     *
     * @param by who makes it
     * @throws BadAccountException for a name that can't be one, or is taken, and for nobody's region
     */
    public Account create(String by, String typed, Rights rights) {
        var name = name(typed);
        if (!NAME.matcher(name).matches()) {
            throw new BadAccountException("bad-name");
        }
        check(rights);
        return database.in(transaction -> {
            var made = TAKEN.contains(name)
                    ? Optional.<Record1<Long>>empty()
                    : transaction
                            .insertInto(ACCOUNT)
                            .set(ACCOUNT.NAME, name)
                            .set(ACCOUNT.ROLE, rights.role().code())
                            .set(ACCOUNT.EVERY_REGION, every(rights))
                            .set(ACCOUNT.BY_PROVIDER, rights.byProvider())
                            .set(ACCOUNT.KEY, Secrets.make())
                            .onConflict(ACCOUNT.NAME)
                            .doNothing()
                            .returningResult(ACCOUNT.ID)
                            .fetchOptional();
            var id = made.orElseThrow(() -> new BadAccountException("taken", name))
                    .value1();
            AccountRows.giveRegions(transaction, id, rights.regions(), every(rights));
            return told(transaction, by, id, "made");
        });
    }

    /** Gives an account another role or other regions: whoever is signed in has them from their next request on. */
    public Account change(String by, long id, Rights rights) {
        check(rights);
        return database.in(transaction -> {
            transaction
                    .update(ACCOUNT)
                    .set(ACCOUNT.ROLE, rights.role().code())
                    .set(ACCOUNT.EVERY_REGION, every(rights))
                    .set(ACCOUNT.BY_PROVIDER, rights.byProvider())
                    .set(ACCOUNT.PASSWORD, rights.byProvider() ? castNull(ACCOUNT.PASSWORD) : ACCOUNT.PASSWORD)
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
            AccountRows.giveRegions(transaction, id, rights.regions(), every(rights));
            return told(transaction, by, id, "changed");
        });
    }

    /** Lets nobody in by an account any more: all it is signed in to ends. It can be opened again. */
    public Account close(String by, long id) {
        return ending(
                by,
                id,
                "closed",
                transaction -> transaction
                        .update(ACCOUNT)
                        .set(ACCOUNT.CLOSED_AT, currentOffsetDateTime())
                        .where(ACCOUNT.ID.eq(id))
                        .execute());
    }

    public Account open(String by, long id) {
        return database.in(transaction -> {
            transaction
                    .update(ACCOUNT)
                    .setNull(ACCOUNT.CLOSED_AT)
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
            return told(transaction, by, id, "opened");
        });
    }

    /** Ends every session of an account, and forgets every browser that was to be remembered. */
    public Account signOutEverywhere(String by, long id) {
        return ending(by, id, "signed out everywhere", transaction -> {});
    }

    /** @param hash Argon2id; all the account is signed in to ends */
    Account setPassword(String by, long id, String hash) {
        return ending(
                by,
                id,
                "new password",
                transaction -> transaction
                        .update(ACCOUNT)
                        .set(ACCOUNT.PASSWORD, hash)
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.BY_PROVIDER.isFalse())
                        .execute());
    }

    /** @param secret of the one-time codes asked for from now on; null: none are */
    Account setCodes(String by, long id, @Nullable String secret) {
        return ending(
                by,
                id,
                secret == null ? "no one-time codes" : "one-time codes",
                transaction -> transaction
                        .update(ACCOUNT)
                        .set(ACCOUNT.TOTP_SECRET, secret)
                        .setNull(ACCOUNT.TOTP_USED)
                        .where(ACCOUNT.ID.eq(id))
                        .execute());
    }

    /** The hash of an open account's password; empty: there is no such account, or it has none. */
    Optional<String> password(String name) {
        return database.in(transaction -> transaction
                .select(ACCOUNT.PASSWORD)
                .from(ACCOUNT)
                .where(ACCOUNT.NAME.eq(name))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(ACCOUNT.PASSWORD));
    }

    /** Takes away what it is signed in by, so that only a new link lets anybody in. */
    Account startAfresh(String by, long id) {
        return ending(
                by,
                id,
                "new sign-in link",
                transaction -> transaction
                        .update(ACCOUNT)
                        .setNull(ACCOUNT.PASSWORD)
                        .setNull(ACCOUNT.TOTP_SECRET)
                        .setNull(ACCOUNT.TOTP_USED)
                        .where(ACCOUNT.ID.eq(id))
                        .execute());
    }

    /** Whether anybody has an account, if without a password yet. */
    public boolean any() {
        return database.in(transaction -> transaction.fetchExists(ACCOUNT));
    }

    private Account ending(String by, long id, String what, Consumer<DSLContext> change) {
        return database.in(transaction -> {
            change.accept(transaction);
            transaction
                    .update(ACCOUNT)
                    .set(ACCOUNT.KEY, Secrets.make())
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
            return told(transaction, by, id, what);
        });
    }

    private static void check(Rights rights) {
        if (!every(rights) && rights.regions().some().isEmpty()) {
            throw new BadAccountException("no-region");
        }
    }

    private static boolean every(Rights rights) {
        return rights.regions().every() || rights.role() == Role.ADMINISTRATOR;
    }

    private static Account told(DSLContext transaction, String by, long id, String what) {
        var account = AccountRows.read(transaction, ACCOUNT.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new BadAccountException("gone"));
        AuditTrail.record(
                transaction,
                new AuditEvent(
                        by,
                        AuditEvent.Action.RIGHTS_CHANGED,
                        null,
                        account.name() + ": " + what + ", " + account.role().code() + " of " + account.regions()));
        return account;
    }
}
