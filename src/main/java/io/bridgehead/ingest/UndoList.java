package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.LIST_PAST;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;

/** Undoes a batch of a list: entries that it changed are what they were, and those it brought go. */
final class UndoList implements UndoPart {
    private static final int MOST_NAMED = 5;

    private final DSLContext dsl;
    private final String region;
    private final long batch;

    UndoList(DSLContext dsl, String region, long batch) {
        this.dsl = dsl;
        this.region = region;
        this.batch = batch;
    }

    @Override
    public boolean touched() {
        return dsl.fetchExists(LIST_PAST, ofBatch());
    }

    @Override
    public boolean kept() {
        return true;
    }

    @Override
    public void lock() {
        list().lock(dsl, region);
    }

    @Override
    public Optional<Phrase> obstacle() {
        var later = new LaterBatches(dsl, region, batch);
        return later.overList().or(this::changedSince).or(this::inUse).or(this::nameTaken);
    }

    @Override
    public long undo(UndoRecord undone) {
        var entries = ofBatch().and(LIST_PAST.TABLE_NAME.eq(list().entries().getName()));
        var counts = dsl.select(count(LIST_PAST.BEFORE), count(LIST_PAST.AFTER))
                .from(LIST_PAST)
                .where(entries)
                .fetchSingle(row -> new Counts(row.value1(), row.value2(), 0));
        var id = undone.add(List.of(), null, counts);
        ListPast.whileChanging(dsl, region, list().target(), id, () -> restore(id));
        return id;
    }

    private ListTables list() {
        var target = dsl.selectDistinct(LIST_PAST.TARGET)
                .from(LIST_PAST)
                .where(ofBatch())
                .fetchSingle()
                .value1();
        return ListTables.of(Target.of(target).orElseThrow());
    }

    private Condition ofBatch() {
        return LIST_PAST.REGION_ID.eq(region).and(LIST_PAST.BATCH_ID.eq(batch));
    }

    private Condition of(Table<?> table) {
        return ofBatch().and(LIST_PAST.TABLE_NAME.eq(table.getName()));
    }

    /** By another region, whose batches can't be told here, or by the lists that come with the program. */
    private Optional<Phrase> changedSince() {
        var now = list().rows(region).asTable("is_now", "table_name", "key", "content");
        var changed = dsl.fetchExists(select(LIST_PAST.KEY)
                .from(LIST_PAST)
                .leftJoin(now)
                .on(Columns.of(now, "table_name", String.class).eq(LIST_PAST.TABLE_NAME))
                .and(Columns.of(now, "key", String.class).eq(LIST_PAST.KEY))
                .where(ofBatch())
                .and(LIST_PAST.TABLE_NAME.ne(NAME_ALIAS.getName()))
                .and(LIST_PAST.AFTER.isDistinctFrom(Columns.of(now, "content", JSONB.class))));
        return changed ? Optional.of(Phrase.of("undo.list-changed", Long.toString(batch))) : Optional.empty();
    }

    private Optional<Phrase> inUse() {
        var target = list().target();
        var code = jsonbGetAttributeAsText(LIST_PAST.AFTER, target == Target.SOURCES ? "id" : "code");
        var used = dsl.select(code)
                .from(LIST_PAST)
                .where(of(list().entries()))
                .and(LIST_PAST.BEFORE.isNull())
                .and(ListUses.of(target, code, region))
                .orderBy(code)
                .fetch(code);
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        used.size() > MOST_NAMED ? "undo.in-use-and-more" : "undo.in-use",
                        Long.toString(batch),
                        String.join(", ", used.subList(0, Math.min(used.size(), MOST_NAMED))),
                        Integer.toString(used.size() - MOST_NAMED)));
    }

    /** A name that would return, and stands for something else by now. */
    private Optional<Phrase> nameTaken() {
        var names = list().names();
        var taken = names != null
                && dsl.fetchExists(select(LIST_PAST.KEY)
                        .from(LIST_PAST)
                        .join(NAME_ALIAS)
                        .on(Aliases.live(names.code(), region))
                        .and(NAME_ALIAS.FOLDED.eq(text(LIST_PAST.BEFORE, NAME_ALIAS.FOLDED)))
                        .where(of(NAME_ALIAS))
                        .and(gone())
                        .and(NAME_ALIAS.FOLDED.notIn(broughtNames(NAME_ALIAS.FOLDED))));
        return taken ? Optional.of(Phrase.of("undo.list-changed", Long.toString(batch))) : Optional.empty();
    }

    private void restore(long id) {
        var tables = list().tables();
        for (var table : tables.reversed()) {
            if (table.equals(NAME_ALIAS)) {
                new UndoAliases(dsl, region, list(), id).takeBack(broughtNames(NAME_ALIAS.FOLDED));
            } else {
                dsl.deleteFrom(table)
                        .where(list().here(table, region))
                        .and(ListTables.key(table)
                                .in(select(LIST_PAST.KEY)
                                        .from(LIST_PAST)
                                        .where(of(table))
                                        .and(LIST_PAST.BEFORE.isNull())))
                        .execute();
            }
        }
        for (var table : tables) {
            if (table.equals(NAME_ALIAS)) {
                new UndoAliases(dsl, region, list(), id).giveBack(of(table).and(gone()));
            } else {
                putBack(table);
            }
        }
    }

    private void putBack(Table<?> table) {
        dsl.insertInto(table)
                .columns(table.fields())
                .select(select(Arrays.stream(table.fields())
                                .map(column -> text(LIST_PAST.BEFORE, column).cast(column.getDataType()))
                                .toList())
                        .from(LIST_PAST)
                        .where(of(table))
                        .and(LIST_PAST.BEFORE.isNotNull()))
                .onConflict(
                        java.util.Objects.requireNonNull(table.getPrimaryKey()).getFields())
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Names that the batch ended: they were live before it. */
    private static Condition gone() {
        return LIST_PAST
                .BEFORE
                .isNotNull()
                .and(text(LIST_PAST.BEFORE, NAME_ALIAS.REMOVED_AT).isNull())
                .and(text(LIST_PAST.AFTER, NAME_ALIAS.REMOVED_AT).isNotNull());
    }

    /** Names that the batch gave. */
    private org.jooq.Select<org.jooq.Record1<String>> broughtNames(Field<String> column) {
        return select(text(LIST_PAST.AFTER, column))
                .from(LIST_PAST)
                .where(of(NAME_ALIAS))
                .and(LIST_PAST.BEFORE.isNull());
    }

    private static Field<String> text(Field<JSONB> row, Field<?> column) {
        return jsonbGetAttributeAsText(row, column.getName());
    }
}
