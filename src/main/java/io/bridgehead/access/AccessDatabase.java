package io.bridgehead.access;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
            transaction
                    .dsl()
                    .select(DSL.function(
                            "set_config", String.class, DSL.val("bridgehead.access"), DSL.val("open"), DSL.val(true)))
                    .fetch();
            return work.apply(transaction.dsl());
        });
    }
}
