package io.bridgehead.ingest;

import static org.jooq.impl.DSL.noCondition;

import io.bridgehead.ingest.problem.Phrase;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Undoes a batch of rows that stand by themselves: published values, port traffic. */
final class UndoTable implements UndoPart {
    private final DSLContext dsl;
    private final String region;
    private final long batch;
    private final Versioned<?> rows;
    private final String lock;

    /** @param lock of the list the rows are loaded under */
    UndoTable(DSLContext dsl, String region, long batch, Versioned<?> rows, String lock) {
        this.dsl = dsl;
        this.region = region;
        this.batch = batch;
        this.rows = rows;
        this.lock = lock;
    }

    @Override
    public boolean touched() {
        return dsl.fetchExists(rows.touched(region, batch));
    }

    @Override
    public boolean kept() {
        return dsl.fetchExists(rows.past(), rows.replacedBy(region, batch));
    }

    @Override
    public void lock() {
        Locks.exclusive(dsl, region, lock);
    }

    @Override
    public Optional<Phrase> obstacle() {
        return new LaterBatches(dsl, region, batch).over(rows);
    }

    @Override
    public long undo(UndoRecord undone) {
        var going = rows.here(region).and(Versioned.in(rows.key(), rows.touched(region, batch)));
        var counts = new Counts(
                dsl.fetchCount(rows.past(), rows.replacedBy(region, batch)), dsl.fetchCount(rows.now(), going), 0);
        var id = undone.add(List.of(new UndoRecord.Returning(rows, noCondition())), null, counts);
        rows.keep(dsl, going, id);
        rows.restoreOver(dsl, region, batch, noCondition(), id);
        drop(going, id);
        return id;
    }

    /** Rows that were kept and didn't return in another form. */
    private void drop(Condition going, long id) {
        dsl.deleteFrom(rows.now())
                .where(going)
                .and(rows.batchOf(rows.now()).ne(id))
                .execute();
    }
}
