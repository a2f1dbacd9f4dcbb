package io.bridgehead.audit;

import static io.bridgehead.db.Tables.AUDIT_ENTRY;
import static io.bridgehead.db.Tables.AUDIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.platform.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private static final int ENTRIES = 60;
    private static final List<Field<String>> TEXTS =
            List.of(AUDIT_ENTRY.ACTOR, AUDIT_ENTRY.ACTION, AUDIT_ENTRY.SUBJECT, AUDIT_ENTRY.REGION, AUDIT_ENTRY.HASH);

    private static TestDatabase database;
    private static AuditTrail trail;

    @BeforeAll
    static void whatPeopleDid() {
        database = TestDatabase.create();
        trail = new AuditTrail(database.dsl());
        for (var entry = 0; entry < ENTRIES; entry++) {
            trail.add(new AuditEvent(
                    "planner-" + entry % 3,
                    Action.values()[entry % Action.values().length],
                    entry % 2 == 0 ? "CN-NM" : null,
                    "批次 " + entry + " 😀, \"1:a\""));
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void holdsWhereNothingWasTouched() {
        var verdict = trail.verify(null);

        assertThat(verdict.problem()).isEmpty();
        assertThat(verdict.head().seq()).isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void findsEachOfAThousandEntriesThatWereEditedTakenOutOrPutInAnotherOrder() {
        var chance = new Random(25);
        for (var attempt = 0; attempt < 1_000; attempt++) {
            var number = attempt;
            assertThatThrownBy(() -> database.owner().transaction(configuration -> {
                        var transaction = configuration.dsl();
                        var what = tamper(transaction, chance);

                        assertThat(AuditTrail.verify(transaction, null).problem())
                                .as("attempt %s: %s", number, what)
                                .isPresent();
                        throw new Undone();
                    }))
                    .isInstanceOf(Undone.class);
        }
        assertThat(trail.verify(null).problem()).isEmpty();
    }

    private static String tamper(DSLContext transaction, Random chance) {
        var seq = 1 + chance.nextInt(ENTRIES);
        return switch (chance.nextInt(4)) {
            case 0 -> {
                var field = TEXTS.get(chance.nextInt(TEXTS.size()));
                transaction
                        .update(AUDIT_ENTRY)
                        .set(field, DSL.concat(DSL.coalesce(field, ""), "x"))
                        .where(AUDIT_ENTRY.SEQ.eq((long) seq))
                        .execute();
                yield field + " of " + seq;
            }
            case 1 -> {
                transaction
                        .update(AUDIT_ENTRY)
                        .set(
                                AUDIT_ENTRY.AT,
                                DSL.field(
                                        "{0} + interval '1 microsecond'", AUDIT_ENTRY.AT.getDataType(), AUDIT_ENTRY.AT))
                        .where(AUDIT_ENTRY.SEQ.eq((long) seq))
                        .execute();
                yield "the time of " + seq;
            }
            case 2 -> {
                transaction
                        .deleteFrom(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.SEQ.ge((long) seq))
                        .and(AUDIT_ENTRY.SEQ.lt(seq + 1L + chance.nextInt(ENTRIES)))
                        .execute();
                yield "taken out from " + seq;
            }
            default -> {
                var other = 1 + (seq + chance.nextInt(ENTRIES - 1)) % ENTRIES;
                transaction
                        .update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.SEQ, -1L)
                        .where(AUDIT_ENTRY.SEQ.eq((long) seq))
                        .execute();
                transaction
                        .update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.SEQ, (long) seq)
                        .where(AUDIT_ENTRY.SEQ.eq((long) other))
                        .execute();
                transaction
                        .update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.SEQ, (long) other)
                        .where(AUDIT_ENTRY.SEQ.eq(-1L))
                        .execute();
                yield seq + " and " + other + " exchanged";
            }
        };
    }

    @Test
    void findsARecordThatWasWrittenAnewByTheHeadThatWasWrittenDown() {
        var written = trail.verify(null).head();

        assertThat(trail.verify(written).problem()).isEmpty();
        assertThat(trail.verify(new AuditHead(written.seq(), "0".repeat(64))).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("written down"));
        assertThat(trail.verify(new AuditHead(written.seq() + 1_000, "0".repeat(64)))
                        .problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("written down"));
    }

    @Test
    void isReadByNobodyWhoDoesNotSaySoAndChangedByNobody() {
        assertThat(database.dsl().fetchCount(AUDIT_ENTRY)).isZero();
        assertThat(database.dsl().fetchCount(AUDIT_HEAD)).isZero();
        for (var statement : List.of(
                database.dsl().update(AUDIT_ENTRY).set(AUDIT_ENTRY.ACTOR, "someone"),
                database.dsl().deleteFrom(AUDIT_ENTRY),
                database.dsl().update(AUDIT_HEAD).set(AUDIT_HEAD.SEQ, 0L),
                database.dsl().insertInto(AUDIT_HEAD).set(AUDIT_HEAD.SEQ, 1L).set(AUDIT_HEAD.HASH, ""))) {
            assertThatThrownBy(statement::execute).hasMessageContaining("permission denied");
        }
    }

    @Test
    void keepsOneOrderWhereManyAddAtOnce() throws InterruptedException, ExecutionException {
        var before = trail.verify(null).head().seq();
        var adds = new ArrayList<Callable<Boolean>>();
        for (var each = 0; each < 50; each++) {
            var subject = "at once " + each;
            adds.add(() -> {
                trail.add(new AuditEvent("steward", Action.LOAD, "CN-NM", subject));
                return true;
            });
        }
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var done : executor.invokeAll(adds)) {
                assertThat(done.get()).isTrue();
            }
        }

        var verdict = trail.verify(null);
        assertThat(verdict.problem()).isEmpty();
        assertThat(verdict.head().seq()).isEqualTo(before + 50);
    }

    /** What is added between reading the head and reading the entries is no damage. */
    @Test
    void holdsWhileOthersAdd() throws InterruptedException {
        var done = new AtomicBoolean();
        var adding = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                trail.add(new AuditEvent("steward", Action.EXPORT, null, "meanwhile"));
            }
        });
        try {
            for (var read = 0; read < 100; read++) {
                assertThat(trail.verify(null).problem()).isEmpty();
            }
        } finally {
            done.set(true);
            adding.join();
        }
    }

    @Test
    void isNotThereWhereWhatWasDoneIsNot() {
        var before = trail.verify(null).head();

        assertThatThrownBy(() -> database.dsl().transaction(configuration -> {
                    AuditTrail.record(configuration.dsl(), new AuditEvent("steward", Action.UNDO, "CN-NM", "批次 9"));
                    throw new IllegalStateException("the undo failed");
                }))
                .hasMessageContaining("the undo failed");

        assertThat(trail.verify(null).head()).isEqualTo(before);
    }

    /** Ends a transaction as if it had not been. */
    private static final class Undone extends RuntimeException {}
}
