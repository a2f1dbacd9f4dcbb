package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.audit.AuditSubject;
import java.time.Clock;
import java.util.List;
import org.jooq.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded and undone stands in the record of what people did; what isn't doesn't. */
class AuditedTest {
    private static final String TRADE = String.join(",", Target.TRADE.columns());

    private IngestDatabase database;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsWhoLoadedAndUndidWhat() throws UndoRefusedException {
        var batch = database.load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY")
                .batch()
                .orElseThrow();
        var undo = new Undo(database.database().regions(), Clock.systemUTC())
                .undo(IngestDatabase.REGION_ID, batch, "undoer");

        assertThat(entries())
                .containsExactly(
                        new Entry(
                                "tester",
                                "load",
                                IngestDatabase.REGION_ID,
                                AuditSubject.LOAD.of(batch, "test.csv", "trade")),
                        new Entry("undoer", "undo", IngestDatabase.REGION_ID, AuditSubject.UNDO.of(batch, undo.id())));
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        assertThat(database.load(Target.TRADE, TRADE, "2024-13,MNG,export,27,100,CNY")
                        .loaded())
                .isFalse();
        assertThatThrownBy(() -> new Undo(database.database().regions(), Clock.systemUTC())
                        .undo(IngestDatabase.REGION_ID, 4711, "undoer"))
                .isInstanceOf(UndoRefusedException.class);

        assertThat(entries()).isEmpty();
    }

    private List<Entry> entries() {
        return database.rows()
                .select(AUDIT_ENTRY.ACTOR, AUDIT_ENTRY.ACTION, AUDIT_ENTRY.REGION, AUDIT_ENTRY.SUBJECT)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ)
                .fetch(Records.mapping(Entry::new));
    }

    private record Entry(String actor, String action, String region, String subject) {}
}
