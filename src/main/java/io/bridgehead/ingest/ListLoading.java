package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_LIST;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingList;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.platform.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A code list: by code, what a file says of an entry replaces what was said of it. No entry is ever removed. */
final class ListLoading implements Loading {
    private final ListForm form;
    private final ListRows rows;

    ListLoading(ListForm form) {
        this.form = form;
        this.rows = new ListRows(form.target());
    }

    @Override
    public String staging() {
        return "staging_list";
    }

    @Override
    public String target() {
        return rows.staged();
    }

    @Override
    public RowParser parser() {
        return rows;
    }

    @Override
    public void lock(Stage stage) {
        ListTables.of(form.target()).lock(stage.dsl(), stage.region());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        new ListChecks(form, stage, problems).all();
        form.unsaid().forEach(column -> keepUnsaid(stage, column));
    }

    /** What the file has no column for stays as it is known. */
    private void keepUnsaid(Stage stage, Field<String> column) {
        var staged = Columns.of(STAGING_LIST, column.getName(), String.class);
        stage.dsl()
                .update(STAGING_LIST)
                .set(staged, DSL.field(select(column).from(form.table()).where(form.same(stage.region()))))
                .where(staged.eq(Cells.UNSAID))
                .execute();
    }

    @Override
    public Counts compare(Stage stage) {
        var same = row(form.stagedSaid()).isNotDistinctFrom(row(form.said()));
        if (hasAliases()) {
            same = same.and(form.names()
                    .map(list -> new ListAliases(list, stage).same())
                    .orElse(noCondition()));
        }
        if (isGroups()) {
            same = same.and(GroupMembers.same(stage.region()));
        }
        return Comparison.of(
                stage.dsl(),
                STAGING_LIST,
                form.table(),
                form.same(stage.region()),
                form.key().getFirst().isNotNull(),
                same);
    }

    @Override
    public Change change(Stage stage) {
        var there = form.key().getFirst().isNotNull();
        var differs = row(form.stagedSaid()).isDistinctFrom(row(form.said()));
        var before = select(form.table().fields())
                .from(form.table())
                .join(STAGING_LIST)
                .on(form.same(stage.region()))
                .where(firstOfKey())
                .and(differs)
                .asTable("entries");
        var after = select(STAGING_LIST.fields())
                .from(STAGING_LIST)
                .leftJoin(form.table())
                .on(form.same(stage.region()))
                .where(firstOfKey())
                .and(there.not().or(differs))
                .asTable("entries");
        var changed = ListChange.of(stage, form.target()).entries(false, before).entries(true, after);
        if (isGroups()) {
            changed.members(false, GroupMembers.going(stage.region()))
                    .members(true, GroupMembers.coming(stage.region()));
        }
        return changed.read();
    }

    @Override
    public void store(Stage stage, long batch) {
        ListPast.whileChanging(stage.dsl(), stage.region(), form.target(), batch, () -> write(stage, batch));
    }

    private void write(Stage stage, long batch) {
        upsert(stage, batch);
        if (hasAliases()) {
            form.names().ifPresent(list -> new ListAliases(list, stage).store(batch));
        }
        if (isGroups()) {
            GroupMembers.store(stage);
        }
    }

    private boolean hasAliases() {
        return form.has(STAGING_LIST.ALIASES);
    }

    private boolean isGroups() {
        return form == ListForm.COUNTRY_GROUPS;
    }

    private void upsert(Stage stage, long batch) {
        var columns = new ArrayList<Field<?>>();
        var staged = new ArrayList<Field<?>>();
        form.region().ifPresent(region -> {
            columns.add(region);
            staged.add(val(stage.region()));
        });
        columns.addAll(form.key());
        staged.addAll(form.stagedKey());
        var updated = new HashMap<Field<?>, Field<?>>();
        add(form.said(), form.stagedSaid(), columns, staged, updated);
        add(
                form.origins(),
                form.origins().stream()
                        .<Field<?>>map(column -> ListForm.origin(column, batch))
                        .toList(),
                columns,
                staged,
                updated);
        add(
                form.cleared(),
                form.cleared().stream().<Field<?>>map(ListForm::nothing).toList(),
                columns,
                staged,
                updated);
        if (form.hasOrder()) {
            columns.add(DSL.field(DSL.name("position")));
            staged.add(form.position(stage.region()));
        }
        var conflict = new ArrayList<>(form.key());
        form.region().ifPresent(conflict::add);
        stage.dsl()
                .insertInto(form.table(), columns)
                .select(select(staged).from(STAGING_LIST).where(firstOfKey()))
                .onConflict(conflict)
                .doUpdate()
                .set(updated)
                .where(row(form.said())
                        .isDistinctFrom(
                                row(form.said().stream().map(DSL::excluded).toList())))
                .execute();
    }

    private static void add(
            List<Field<?>> columns,
            List<Field<?>> values,
            List<Field<?>> allColumns,
            List<Field<?>> allValues,
            Map<Field<?>, Field<?>> updated) {
        allColumns.addAll(columns);
        allValues.addAll(values);
        columns.forEach(column -> updated.put(column, excluded(column)));
    }

    /** The rows of a group repeat it for each of its members. */
    private org.jooq.Condition firstOfKey() {
        if (!isGroups()) {
            return noCondition();
        }
        StagingList earlier = STAGING_LIST.as("earlier");
        return notExists(selectOne()
                .from(earlier)
                .where(earlier.CODE.eq(STAGING_LIST.CODE))
                .and(earlier.LINE.lt(STAGING_LIST.LINE)));
    }
}
