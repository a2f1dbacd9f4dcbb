package io.bridgehead.ingest;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a batch back: what it brought goes, what it replaced returns, and that is a batch of its own, which can be
 * undone in turn. In one transaction, under the locks of a load.
 */
public final class Undo {
    private static final Logger LOG = LoggerFactory.getLogger(Undo.class);

    private final RegionDatabase regions;
    private final Clock clock;

    public Undo(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Undoes a batch on whose rows nothing later builds. Where its rows replaced rows of several standings (sample and
     * loaded projects, say), those return as a batch for each standing, so that no made-up row passes for a real one.
     *
     * @return the batch that undoes it; the last one where there are several
     * @throws UnknownRegionException if the region isn't in the list
     * @throws UndoRefusedException if there is no such batch, it changed nothing that is kept, or a later one builds on
     *     it
     */
    public LoadedBatch undo(String region, long batch, String user) throws UndoRefusedException {
        new RegionList(regions).require(region);
        try {
            var done = regions.write(region, dsl -> {
                var undone = run(dsl, region, batch, user);
                AuditTrail.record(
                        dsl,
                        new AuditEvent(user, AuditEvent.Action.UNDO, region, AuditSubject.UNDO.of(batch, undone.id())));
                return undone;
            });
            LOG.info("batch {}: batch {} of {} undone", done.id(), batch, region);
            return done;
        } catch (RefusedException e) {
            throw new UndoRefusedException(e.phrase);
        } catch (IntegrityConstraintViolationException e) {
            // An entry of a list that all regions share: the rows of other regions can't be looked at, only bumped
            // into.
            LOG.info("batch {} of {} can't be undone: {}", batch, region, e.getMessage());
            throw new UndoRefusedException(Phrase.of("undo.in-use-elsewhere", Long.toString(batch)));
        }
    }

    /** Takes the transaction back. */
    private static final class RefusedException extends RuntimeException {
        private final transient Phrase phrase;

        RefusedException(Phrase phrase) {
            super(null, null, false, false);
            this.phrase = phrase;
        }
    }

    private LoadedBatch run(DSLContext dsl, String region, long id, String user) {
        var batch = ImportHistory.find(dsl, region, id)
                .orElseThrow(() -> new RefusedException(Phrase.of("undo.none", region, Long.toString(id))));
        Staging.widen(dsl);
        var record = new UndoRecord(dsl, region, new Batches(clock), batch, user);
        for (var part : UndoPart.all(dsl, region, id)) {
            if (part.touched()) {
                if (batch.rowsReplaced() > 0 && !part.kept()) {
                    throw new RefusedException(Phrase.of("undo.before-history", Long.toString(id)));
                }
                part.lock();
                part.obstacle().ifPresent(phrase -> {
                    throw new RefusedException(phrase);
                });
                var last = part.undo(record);
                return ImportHistory.find(dsl, region, last).orElseThrow();
            }
        }
        throw new RefusedException(Phrase.of(changedRows(batch) ? "undo.not-kept" : "undo.nothing", Long.toString(id)));
    }

    /** Before V14 lists were written over without being kept. */
    private static boolean changedRows(LoadedBatch batch) {
        return batch.rowsLoaded() + batch.rowsReplaced() > 0;
    }
}
