package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import io.bridgehead.audit.AuditSubject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Record1;
import org.springframework.stereotype.Component;

/** Who may sign in by themselves, and what they may; {@link Credentials} are what they sign in by. Thread-safe. */
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
            return AccountChanges.told(transaction, by, id, AuditSubject.ACCOUNT_MADE);
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
            return AccountChanges.told(transaction, by, id, AuditSubject.ACCOUNT_CHANGED);
        });
    }

    /** Lets nobody in by an account any more: all it is signed in to ends. It can be opened again. */
    public Account close(String by, long id) {
        return AccountChanges.ending(
                database,
                by,
                id,
                AuditSubject.ACCOUNT_CLOSED,
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
            return AccountChanges.told(transaction, by, id, AuditSubject.ACCOUNT_OPENED);
        });
    }

    /** Ends every session of an account, and forgets every browser that was to be remembered. */
    public Account signOutEverywhere(String by, long id) {
        return AccountChanges.ending(database, by, id, AuditSubject.ACCOUNT_SIGNED_OUT, transaction -> {});
    }

    /** Whether anybody has an account, if without a password yet. */
    public boolean any() {
        return database.in(transaction -> transaction.fetchExists(ACCOUNT));
    }

    private static void check(Rights rights) {
        if (!every(rights) && rights.regions().some().isEmpty()) {
            throw new BadAccountException("no-region");
        }
    }

    private static boolean every(Rights rights) {
        return rights.regions().every() || rights.role() == Role.ADMINISTRATOR;
    }
}
