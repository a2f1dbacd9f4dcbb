package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What is particular to undoing a batch in one kind of rows. The steps are called in the order in which they stand here. */
interface UndoPart {
    /** The kinds of rows of a batch, of which it touches one. */
    static List<UndoPart> all(DSLContext dsl, String region, long batch) {
        return List.of(
                new UndoTrade(dsl, region, batch),
                new UndoRows(dsl, region, batch, Family.PROJECTS),
                new UndoRows(dsl, region, batch, Family.MILESTONES),
                new UndoTable(dsl, region, batch, Versioned.OBSERVATIONS, Target.OBSERVATIONS.code()),
                new UndoTable(dsl, region, batch, Versioned.TRAFFIC, Target.PORT_TRAFFIC.code()),
                new UndoList(dsl, region, batch));
    }

    /** Whether the batch brought or replaced such rows. */
    boolean touched();

    /** Whether rows are kept that the batch replaced. */
    boolean kept();

    /** Waits until no load can change them. */
    void lock();

    /** What keeps the batch from being undone. */
    Optional<Phrase> obstacle();

    /** @return the batch that undoes it */
    long undo(UndoRecord undone);
}
