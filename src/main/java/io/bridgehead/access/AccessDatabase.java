package io.bridgehead.access;

import io.bridgehead.platform.TransactionSetting;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The tables of who may come in. Row-level security shows them only to a transaction that says it is about that, so that
 * no question about figures, however it is asked, ever reads a hash. Thread-safe.
 */
@Component
public class AccessDatabase {
    private final DSLContext database;

    public AccessDatabase(DSLContext database) {
        this.database = database;
    }

    /** Works in one transaction: all of it or, where {@code work} throws, nothing. */
    <T> T in(Function<DSLContext, T> work) {
        return database.transactionResult(transaction -> {
            TransactionSetting.set(transaction.dsl(), "bridgehead.access", "open");
            return work.apply(transaction.dsl());
        });
    }
}
