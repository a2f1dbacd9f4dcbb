package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.LIST_PAST;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.bridgehead.ingest.problem.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a batch did to its rows is what is in force now. Each key has a history of batches that wrote it. An undo
 * puts back what was there before the batch it undoes, so behind it stands the last batch before that one, and so on.
 */
final class LaterBatches {
    private final DSLContext dsl;
    private final String region;
    private final long batch;
    private final Map<Long, Long> undone = new HashMap<>();

    LaterBatches(DSLContext dsl, String region, long batch) {
        this.dsl = dsl;
        this.region = region;
        this.batch = batch;
        dsl.select(BATCH.ID, BATCH.UNDOES)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .and(BATCH.ID.gt(batch))
                .and(BATCH.UNDOES.isNotNull())
                .forEach(row -> undone.put(row.value1(), row.value2()));
    }

    /** The latest batch that must be undone first on account of these rows, in a sentence. */
    Optional<Phrase> over(Versioned<?> rows) {
        return dsl
                .selectDistinct(arrayAggDistinct(event()).as("events"))
                .from(events(rows))
                .groupBy(rows.key().stream()
                        .map(key -> field(name("event", key.getName())))
                        .toList())
                .fetch(row -> standing(row.value1()))
                .stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(this::sentence);
    }

    /** The same of the rows of a list. The other names of its entries aren't looked at: they are ended, not replaced. */
    Optional<Phrase> overList() {
        var l = LIST_PAST;
        var mine = LIST_PAST.as("mine");
        return dsl
                .select(arrayAggDistinct(l.BATCH_ID))
                .from(l)
                .join(mine)
                .on(mine.REGION_ID.eq(l.REGION_ID))
                .and(mine.BATCH_ID.eq(batch))
                .and(mine.TABLE_NAME.eq(l.TABLE_NAME))
                .and(mine.KEY.eq(l.KEY))
                .where(l.REGION_ID.eq(region))
                .and(l.BATCH_ID.ge(batch))
                .and(l.TABLE_NAME.ne(NAME_ALIAS.getName()))
                .groupBy(l.TABLE_NAME, l.KEY)
                .fetch(row -> standing(row.value1()))
                .stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(this::sentence);
    }

    Phrase sentence(long later) {
        var name = ImportHistory.find(dsl, region, later).map(LoadedBatch::file).orElse("");
        var undoes = undone.get(later);
        if (undoes != null && undoes == batch) {
            return Phrase.of("undo.undone", Long.toString(batch), Long.toString(later));
        }
        return name.isEmpty() || name.equals(SampleContent.REMOVED)
                ? Phrase.of("undo.later", Long.toString(later), Long.toString(batch))
                : Phrase.of("undo.later-file", Long.toString(later), Long.toString(batch), name);
    }

    /** @return the batch in the way; empty where the batch is in force */
    private Optional<Long> standing(@Nullable Long[] events) {
        var before = Long.MAX_VALUE;
        while (true) {
            var at = lastBefore(events, before);
            if (at == batch) {
                return Optional.empty();
            }
            var undoes = undone.get(at);
            if (undoes == null || undoes <= batch) {
                return Optional.of(at);
            }
            before = undoes;
        }
    }

    private static long lastBefore(@Nullable Long[] events, long before) {
        return Arrays.stream(events)
                .mapToLong(event -> event == null ? 0 : event)
                .filter(event -> event < before)
                .max()
                .orElseThrow();
    }

    /** Every batch from this one on that wrote or took away a row of a key that this one touched. */
    private Table<?> events(Versioned<?> rows) {
        var touched = rows.touched(region, batch);
        var kept = Versioned.in(rows.keyIn(rows.past()), touched);
        var made = with(rows.key(), rows.batchOf(rows.now()));
        Select<?> all = select(made)
                .from(rows.now())
                .where(rows.here(region))
                .and(rows.batchOf(rows.now()).ge(batch))
                .and(Versioned.in(rows.key(), touched))
                .unionAll(select(with(rows.keyIn(rows.past()), rows.batchOf(rows.past())))
                        .from(rows.past())
                        .where(rows.hereInPast(region))
                        .and(rows.replacedByOf().ge(batch))
                        .and(rows.batchOf(rows.past()).ge(batch))
                        .and(kept))
                .unionAll(select(with(rows.keyIn(rows.past()), rows.replacedByOf()))
                        .from(rows.past())
                        .where(rows.hereInPast(region))
                        .and(rows.replacedByOf().ge(batch))
                        .and(kept));
        return all.asTable("event");
    }

    private static List<Field<?>> with(List<Field<?>> key, Field<Long> batch) {
        var columns = new ArrayList<>(key);
        columns.add(batch.as("happened"));
        return columns;
    }

    private static Field<Long> event() {
        return field(name("event", "happened"), SQLDataType.BIGINT);
    }
}
