package io.bridgehead.audit;

import static io.bridgehead.db.Tables.AUDIT_ENTRY;
import static io.bridgehead.db.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The entries of the record, to be looked at. Who may is for the caller to know. Thread-safe. */
@Component
public class AuditEntries {
    private static final int AT_ONCE = 1_000;

    private final AuditDatabase database;

    public AuditEntries(DSLContext database) {
        this.database = new AuditDatabase(database);
    }

    /** What a filter finds now. */
    public FoundEntries find(EntryFilter filter) {
        return database.read(transaction -> new FoundEntries(
                filter,
                head(transaction),
                transaction.fetchCount(AUDIT_ENTRY, filter.condition()),
                transaction
                        .selectDistinct(AUDIT_ENTRY.ACTOR)
                        .from(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.ACTOR)
                        .fetch(row -> Objects.requireNonNull(row.value1()))));
    }

    /** A page of what was found, the newest first. */
    public List<AuditEntry> page(FoundEntries found, int offset, int limit) {
        return database.read(transaction -> transaction
                .selectFrom(AUDIT_ENTRY)
                .where(found.filter().condition())
                .and(AUDIT_ENTRY.SEQ.le(found.head().seq()))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(limit)
                .offset(offset)
                .fetch(AuditEntries::entry));
    }

    /** Hands over all entries, the oldest first; no more than some of them are in memory. */
    public void each(Consumer<AuditEntry> taken) {
        database.read(transaction -> {
            try (var entries = oldestFirst(transaction)) {
                entries.forEach(taken);
            }
            return true;
        });
    }

    /** All entries, read as they are asked for; to be closed within the transaction. */
    static Stream<AuditEntry> oldestFirst(DSLContext transaction) {
        return transaction
                .selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ)
                .fetchSize(AT_ONCE)
                .fetchStream()
                .map(AuditEntries::entry);
    }

    static AuditHead head(DSLContext transaction) {
        return transaction.selectFrom(AUDIT_HEAD).fetchSingle(row -> new AuditHead(row.getSeq(), row.getHash()));
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                Objects.requireNonNull(row.get(AUDIT_ENTRY.SEQ)),
                Objects.requireNonNull(row.get(AUDIT_ENTRY.AT)).toInstant(),
                Objects.requireNonNull(row.get(AUDIT_ENTRY.ACTOR)),
                Objects.requireNonNull(row.get(AUDIT_ENTRY.ACTION)),
                row.get(AUDIT_ENTRY.REGION),
                Objects.requireNonNull(row.get(AUDIT_ENTRY.SUBJECT)),
                Objects.requireNonNull(row.get(AUDIT_ENTRY.HASH)));
    }
}
