package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;

import io.bridgehead.audit.AuditSubject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accounts are signed in by: a password, and one-time codes for those who ask for them. Thread-safe. */
@Component
class Credentials {
    private final AccessDatabase database;

    Credentials(AccessDatabase database) {
        this.database = database;
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

    /** @param hash Argon2id; all the account is signed in to ends */
    Account setPassword(String by, long id, String hash) {
        return AccountChanges.ending(
                database,
                by,
                id,
                AuditSubject.ACCOUNT_PASSWORD,
                transaction -> transaction
                        .update(ACCOUNT)
                        .set(ACCOUNT.PASSWORD, hash)
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.BY_PROVIDER.isFalse())
                        .execute());
    }

    /** @param secret of the one-time codes asked for from now on; null: none are */
    Account setCodes(String by, long id, @Nullable String secret) {
        return AccountChanges.ending(
                database,
                by,
                id,
                secret == null ? AuditSubject.ACCOUNT_NO_CODES : AuditSubject.ACCOUNT_CODES,
                transaction -> transaction
                        .update(ACCOUNT)
                        .set(ACCOUNT.TOTP_SECRET, secret)
                        .setNull(ACCOUNT.TOTP_USED)
                        .where(ACCOUNT.ID.eq(id))
                        .execute());
    }

    /** Takes away what it is signed in by, so that only a new link lets anybody in. */
    Account startAfresh(String by, long id) {
        return AccountChanges.ending(
                database,
                by,
                id,
                AuditSubject.ACCOUNT_LINK,
                transaction -> transaction
                        .update(ACCOUNT)
                        .setNull(ACCOUNT.PASSWORD)
                        .setNull(ACCOUNT.TOTP_SECRET)
                        .setNull(ACCOUNT.TOTP_USED)
                        .where(ACCOUNT.ID.eq(id))
                        .execute());
    }
}
