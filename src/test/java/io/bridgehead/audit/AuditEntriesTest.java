package io.bridgehead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.platform.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditEntriesTest {
    private static final int ENTRIES = 25;

    private TestDatabase database;
    private AuditTrail trail;
    private AuditEntries entries;

    @BeforeEach
    void whatPeopleDid() {
        database = TestDatabase.create();
        trail = new AuditTrail(database.dsl());
        entries = new AuditEntries(database.dsl());
        for (var entry = 1; entry <= ENTRIES; entry++) {
            var load = entry % 5 == 0;
            trail.add(new AuditEvent(
                    entry % 2 == 0 ? "li" : "wang",
                    load ? Action.LOAD : Action.SIGN_IN,
                    load ? "CN-NM" : null,
                    "entry " + entry));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pagesFromTheNewestToTheOldestWithEachEntryOnce() {
        var found = entries.find(EntryFilter.ALL);

        assertThat(found.entries()).isEqualTo(ENTRIES);
        assertThat(found.actors()).containsExactly("li", "wang");
        assertThat(found.head()).isEqualTo(trail.verify(null).head());
        var paged = new ArrayList<Long>();
        for (var offset = 0; offset < ENTRIES; offset += 10) {
            entries.page(found, offset, 10).forEach(entry -> paged.add(entry.seq()));
        }
        assertThat(paged)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, ENTRIES)
                        .mapToObj(number -> ENTRIES + 1 - number)
                        .toList());
    }

    @Test
    void findsWhatSomebodyDidOfAKind() {
        assertThat(page(new EntryFilter("wang", null))).hasSize(13).contains("entry 1", "entry 25");
        assertThat(page(new EntryFilter(null, Action.LOAD)))
                .containsExactly("entry 25", "entry 20", "entry 15", "entry 10", "entry 5");
        assertThat(page(new EntryFilter("li", Action.LOAD))).containsExactly("entry 20", "entry 10");
        assertThat(page(new EntryFilter("li' OR '1'='1", null))).isEmpty();
        assertThat(entries.find(new EntryFilter("li", Action.UNDO)).entries()).isZero();
    }

    @Test
    void movesNoEntryToAnotherPageWhereOneIsAddedMeanwhile() {
        var found = entries.find(EntryFilter.ALL);
        var before = entries.page(found, 10, 5);

        trail.add(new AuditEvent("zhao", Action.SIGN_IN, null, "later"));

        assertThat(entries.page(found, 10, 5)).isEqualTo(before);
        assertThat(page(EntryFilter.ALL)).startsWith("later", "entry 25");
    }

    @Test
    void handsOverAllTheOldestFirstAsTheyAreKept() {
        var taken = new ArrayList<AuditEntry>();

        entries.each(taken::add);

        assertThat(taken).hasSize(ENTRIES);
        var hash = "";
        for (var entry : taken) {
            assertThat(entry.hash()).isEqualTo(entry.hashAfter(hash));
            hash = entry.hash();
        }
        assertThat(taken.getFirst().subject()).isEqualTo("entry 1");
        assertThat(taken.get(4).region()).isEqualTo("CN-NM");
    }

    private List<String> page(EntryFilter filter) {
        return entries.page(entries.find(filter), 0, 100).stream()
                .map(AuditEntry::subject)
                .toList();
    }
}
