package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import io.bridgehead.ingest.problem.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Undoes a batch of things with what is reported of them: row by row, since a file says what it says of each. */
final class UndoRows implements UndoPart {
    private final DSLContext dsl;
    private final String region;
    private final long batch;
    private final Family family;
    private final Versioned<?> parents;
    private final Versioned<?> children;

    UndoRows(DSLContext dsl, String region, long batch, Family family) {
        this.dsl = dsl;
        this.region = region;
        this.batch = batch;
        this.family = family;
        this.parents = family.parents();
        this.children = family.children();
    }

    /** Which rows go and return as one batch, told by the key of the parent in any of the tables. */
    private record Share(@Nullable String status, Function<List<Field<?>>, Condition> ofParent) {}

    @Override
    public boolean touched() {
        return dsl.fetchExists(parents.touched(region, batch)) || dsl.fetchExists(children.touched(region, batch));
    }

    @Override
    public boolean kept() {
        return dsl.fetchExists(parents.past(), parents.replacedBy(region, batch))
                || dsl.fetchExists(children.past(), children.replacedBy(region, batch));
    }

    @Override
    public void lock() {
        Locks.exclusive(dsl, region, family.lock());
    }

    @Override
    public Optional<Phrase> obstacle() {
        var later = new LaterBatches(dsl, region, batch);
        return later.over(parents)
                .or(() -> later.over(children))
                .or(() -> laterChild().map(later::sentence));
    }

    @Override
    public long undo(UndoRecord undone) {
        var last = 0L;
        for (var share : shares()) {
            last = undo(undone, share);
        }
        return last;
    }

    /** What was reported later of a thing that goes. */
    private Optional<Long> laterChild() {
        return Optional.ofNullable(dsl.select(max(children.batchOf(children.now())))
                .from(children.now())
                .where(children.here(region))
                .and(Versioned.in(family.parentOf(), parents.touched(region, batch)))
                .and(not(Versioned.in(family.parentOf(), returningParents(noCondition()))))
                .and(not(Versioned.in(children.key(), children.touched(region, batch))))
                .fetchSingle()
                .value1());
    }

    /** One for each standing that returning things have; things that don't return go with the last. */
    private List<Share> shares() {
        var statuses = dsl.selectDistinct(BATCH.STATUS)
                .from(parents.past())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(region))
                .and(BATCH.ID.eq(parents.batchOf(parents.past())))
                .where(parents.replacedBy(region, batch))
                .orderBy(BATCH.STATUS)
                .fetch(BATCH.STATUS);
        if (statuses.size() <= 1) {
            return List.of(new Share(null, parent -> noCondition()));
        }
        var others = statuses.subList(0, statuses.size() - 1);
        var shares = new ArrayList<Share>();
        others.forEach(status ->
                shares.add(new Share(status, parent -> Versioned.in(parent, returning(List.of(status))))));
        shares.add(new Share(statuses.getLast(), parent -> not(Versioned.in(parent, returning(others)))));
        return shares;
    }

    private Select<?> returning(List<String> statuses) {
        return returningParents(parents.batchOf(parents.past())
                .in(select(BATCH.ID)
                        .from(BATCH)
                        .where(BATCH.REGION_ID.eq(region))
                        .and(BATCH.STATUS.in(statuses))));
    }

    private Select<?> returningParents(Condition which) {
        return select(parents.keyIn(parents.past()))
                .from(parents.past())
                .where(parents.replacedBy(region, batch))
                .and(which);
    }

    private long undo(UndoRecord undone, Share share) {
        var goingParents = going(parents, share.ofParent().apply(parents.key()));
        var goingChildren = going(children, share.ofParent().apply(family.parentOf()));
        var backParents = share.ofParent().apply(parents.keyIn(parents.past()));
        var backChildren = share.ofParent().apply(Versioned.columns(children.past(), family.parentOf()));
        var counts = new Counts(
                count(parents.past(), parents.replacedBy(region, batch).and(backParents))
                        + count(
                                children.past(),
                                children.replacedBy(region, batch).and(backChildren)),
                count(parents.now(), goingParents) + count(children.now(), goingChildren),
                0);
        var id = undone.add(
                List.of(
                        new UndoRecord.Returning(parents, backParents),
                        new UndoRecord.Returning(children, backChildren)),
                share.status(),
                counts);
        parents.keep(dsl, goingParents, id);
        children.keep(dsl, goingChildren, id);
        // Parents come first and go last: no child is without one in between.
        parents.restoreOver(dsl, region, batch, backParents, id);
        children.restoreOver(dsl, region, batch, backChildren, id);
        drop(children, goingChildren, id);
        drop(parents, goingParents, id);
        family.rollup().make(dsl, region, id);
        return id;
    }

    private Condition going(Versioned<?> rows, Condition share) {
        return rows.here(region)
                .and(Versioned.in(rows.key(), rows.touched(region, batch)))
                .and(share);
    }

    /** Rows that were kept and didn't return in another form. */
    private void drop(Versioned<?> rows, Condition going, long id) {
        dsl.deleteFrom(rows.now())
                .where(going)
                .and(rows.batchOf(rows.now()).ne(id))
                .execute();
    }

    private long count(Table<?> table, Condition which) {
        return dsl.select(DSL.count()).from(table).where(which).fetchSingle().value1();
    }
}
