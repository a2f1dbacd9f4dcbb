package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** What each change of an account comes with: an entry of the record of what people did, in the same transaction. */
final class AccountChanges {
    private AccountChanges() {}

    /** Ends, with a change, all that the account is signed in to. */
    static Account ending(AccessDatabase database, String by, long id, AuditSubject what, Consumer<DSLContext> change) {
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

    /**
     * Writes the entry.
     *
     * @return the account as it is now
     * @throws BadAccountException if there is no such account
     */
    static Account told(DSLContext transaction, String by, long id, AuditSubject what) {
        var account = AccountRows.read(transaction, ACCOUNT.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new BadAccountException("gone"));
        AuditTrail.record(
                transaction,
                new AuditEvent(
                        by,
                        AuditEvent.Action.RIGHTS_CHANGED,
                        null,
                        what.of(account.name(), account.role().code(), account.regions())));
        return account;
    }
}
