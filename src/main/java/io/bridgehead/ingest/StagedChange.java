package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_CHANGE;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.db.tables.StagingChange;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Select;

/**
 * Tells a change from the rows before and after it, which are put into a temporary table: those of a load in its middle
 * and those of a batch of long ago are compared alike.
 */
final class StagedChange {
    private static final StagingChange C = STAGING_CHANGE;
    private static final Condition AFTER = condition(C.AFTER);
    private static final Condition BEFORE = not(AFTER);
    private static final Condition OF_A_SLICE = C.SLICE.ne("");
    private static final Condition OF_A_PART = C.PART.ne("");

    private final DSLContext dsl;

    StagedChange(DSLContext dsl) {
        this.dsl = dsl;
        Staging.create(dsl, C.getName());
    }

    /** Some of a list, and how many more there are. */
    private record Some<T>(List<T> first, long more) {
        static <T> Some<T> of(List<T> first, List<Integer> counts) {
            return new Some<>(first, counts.isEmpty() ? 0 : counts.getFirst() - first.size());
        }
    }

    /** @param rows in the columns of {@code staging_change} */
    StagedChange add(
            Select<? extends Record8<Boolean, String, String, String, String, String, Long, BigDecimal>> rows) {
        dsl.insertInto(C).select(rows).execute();
        return this;
    }

    /** How slices and parts are called. */
    private record Words(
            Function<String, Text> slice,
            BiFunction<String, Text, Text> part,
            BiFunction<String, Text, Text> partOfSlice) {}

    /**
     * @param sliceName in words, by what stands in the column slice
     * @param totals whether the values of a slice can be added up
     */
    Change read(Function<String, Text> sliceName, boolean totals) {
        return read(
                new Words(
                        sliceName,
                        (part, label) -> label,
                        (slice, label) -> Text.join(" · ", sliceName.apply(slice), label)),
                totals);
    }

    /**
     * Of rows whose labels are keys of their own: their words are looked up here and not in the statement.
     *
     * @param partName in words, by what stands in the column part and in both labels
     */
    Change readKeys(Function<String, Text> sliceName, Function<String, Text> partName, boolean totals) {
        return read(
                new Words(
                        sliceName, (part, label) -> partName.apply(part), (slice, label) -> partName.apply(label.en())),
                totals);
    }

    private Change read(Words words, boolean totals) {
        var slices = slices(words.slice(), totals);
        var appearing = parts(words, boolOr(AFTER).isTrue().and(boolOr(BEFORE).isFalse()));
        var vanishing =
                parts(words, boolOr(AFTER).isFalse().and(boolOr(OF_A_SLICE).isTrue()));
        var jumps = jumps(words);
        var renamed = renamed();
        return new Change(
                slices.first(),
                slices.more(),
                appearing.first(),
                appearing.more(),
                vanishing.first(),
                vanishing.more(),
                jumps.first(),
                jumps.more(),
                renamed.first(),
                renamed.more());
    }

    private Some<Change.Slice> slices(Function<String, Text> sliceName, boolean totals) {
        var rowsBefore = orZero(sum(C.ROW_COUNT).filterWhere(BEFORE));
        var rowsAfter = orZero(sum(C.ROW_COUNT).filterWhere(AFTER));
        var before = value(BEFORE);
        var after = value(AFTER);
        var rows = dsl.select(C.SLICE, C.UNIT, rowsBefore, rowsAfter, before, after, count().over())
                .from(C)
                .where(OF_A_SLICE)
                .groupBy(C.SLICE, C.UNIT)
                .orderBy(
                        abs(orZero(after).minus(orZero(before))).desc(),
                        abs(rowsAfter.minus(rowsBefore)).desc(),
                        C.SLICE,
                        C.UNIT)
                .limit(Change.MOST)
                .fetch();
        return Some.of(
                rows.map(row -> new Change.Slice(
                        sliceName.apply(row.value1()),
                        totals ? row.value2() : "",
                        row.value3().longValue(),
                        row.value4().longValue(),
                        totals ? row.value5() : null,
                        totals ? row.value6() : null)),
                rows.getValues(6, Integer.class));
    }

    private Some<Text> parts(Words words, Condition which) {
        var rows = dsl.select(C.PART, max(C.LABEL_ZH), max(C.LABEL_EN), count().over())
                .from(C)
                .where(OF_A_PART)
                .groupBy(C.PART)
                .having(which)
                .orderBy(C.PART)
                .limit(Change.MOST)
                .fetch();
        return Some.of(
                rows.map(row -> words.part().apply(row.value1(), new Text(row.value2(), row.value3()))),
                rows.getValues(3, Integer.class));
    }

    private Some<Change.Jump> jumps(Words words) {
        var before = value(BEFORE);
        var after = value(AFTER);
        var difference = abs(after.minus(before));
        var rows = dsl.select(C.SLICE, C.UNIT, max(C.LABEL_ZH), max(C.LABEL_EN), before, after, count().over())
                .from(C)
                .where(OF_A_SLICE)
                .and(OF_A_PART)
                .groupBy(C.SLICE, C.UNIT, C.PART)
                .having(before.gt(BigDecimal.ZERO))
                .and(difference.times(2).gt(before))
                .orderBy(difference.desc(), C.SLICE, C.UNIT, C.PART)
                .limit(Change.MOST)
                .fetch();
        return Some.of(
                rows.map(row -> new Change.Jump(
                        words.partOfSlice().apply(row.value1(), new Text(row.value3(), row.value4())),
                        row.value2(),
                        row.value5(),
                        row.value6())),
                rows.getValues(6, Integer.class));
    }

    private Some<Change.Renaming> renamed() {
        var zhBefore = label(C.LABEL_ZH, BEFORE);
        var enBefore = label(C.LABEL_EN, BEFORE);
        var zhAfter = label(C.LABEL_ZH, AFTER);
        var enAfter = label(C.LABEL_EN, AFTER);
        var rows = dsl.select(zhBefore, enBefore, zhAfter, enAfter, count().over())
                .from(C)
                .where(OF_A_SLICE)
                .and(OF_A_PART)
                .groupBy(C.PART)
                .having(zhBefore.ne(zhAfter).or(enBefore.ne(enAfter)))
                .orderBy(C.PART)
                .limit(Change.MOST)
                .fetch();
        return Some.of(
                rows.map(row -> new Change.Renaming(
                        new Text(row.value1(), row.value2()), new Text(row.value3(), row.value4()))),
                rows.getValues(4, Integer.class));
    }

    /** A new one at each call: an aggregate takes its filter in itself. */
    private static Field<String> label(Field<String> label, Condition which) {
        return max(label).filterWhere(which);
    }

    private static Field<BigDecimal> value(Condition which) {
        AggregateFilterStep<BigDecimal> sum = sum(C.VALUE);
        return sum.filterWhere(which);
    }

    private static Field<BigDecimal> orZero(Field<BigDecimal> sum) {
        return coalesce(sum, inline(BigDecimal.ZERO));
    }
}
