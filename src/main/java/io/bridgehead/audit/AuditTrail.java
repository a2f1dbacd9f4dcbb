package io.bridgehead.audit;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of what people did. Thread-safe. */
@Component
public class AuditTrail {
    private final DSLContext database;

    public AuditTrail(DSLContext database) {
        this.database = database;
    }

    /** Adds what was done. */
    public void add(AuditEvent event) {
        record(database, event);
    }

    /**
     * Adds what a transaction does, so that neither is there without the other. The last thing it does: entries have an
     * order, so until it ends nobody else adds one.
     */
    public static void record(DSLContext transaction, AuditEvent event) {
        transaction
                .select(DSL.function(
                        "append_audit",
                        SQLDataType.BIGINT,
                        DSL.val(event.actor()),
                        DSL.val(event.action().code()),
                        DSL.val(event.region(), SQLDataType.VARCHAR),
                        DSL.val(event.subject())))
                .fetchSingle();
    }

    /**
     * Reads all of it and says whether it is what was written.
     *
     * @param known a head written down earlier; null: none
     */
    public Verdict verify(@Nullable AuditHead known) {
        return new AuditDatabase(database).read(transaction -> verify(transaction, known));
    }

    /** Within a transaction of the caller's that may read the record, and sees one state of it. */
    static Verdict verify(DSLContext transaction, @Nullable AuditHead known) {
        var head = AuditEntries.head(transaction);
        var chain = new AuditChain(known);
        try (var entries = AuditEntries.oldestFirst(transaction)) {
            var problem = entries.map(chain::next).flatMap(Optional::stream).findFirst();
            return new Verdict(chain.head(), problem.or(() -> chain.end(head)));
        }
    }

    /**
     * Whether the record holds.
     *
     * @param head as far as it holds
     * @param problem the first thing that is wrong, as a sentence; empty: nothing
     */
    public record Verdict(AuditHead head, Optional<String> problem) {
        public boolean holds() {
            return problem.isEmpty();
        }
    }
}
