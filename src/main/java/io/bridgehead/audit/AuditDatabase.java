package io.bridgehead.audit;

import io.bridgehead.platform.TransactionSetting;
import java.util.function.Function;
import org.jooq.DSLContext;

/** The record as it is read. Row-level security shows it only to a transaction that says it reads it. Thread-safe. */
final class AuditDatabase {
    private final DSLContext database;

    AuditDatabase(DSLContext database) {
        this.database = database;
    }

    /** Reads in a transaction that can't write and sees one state of the record throughout, whoever adds to it meanwhile. */
    <T> T read(Function<DSLContext, T> work) {
        return database.transactionResult(configuration -> {
            var transaction = configuration.dsl();
            transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            TransactionSetting.set(transaction, "bridgehead.audit", "read");
            return work.apply(transaction);
        });
    }
}
