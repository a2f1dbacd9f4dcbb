package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.reference.SignedSpans;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Projects added up as the rollup has them: by sector and one dimension more. */
final class RolledUp {
    private static final String NONE = "all";

    private RolledUp() {}

    /**
     * Empty where more than one dimension beside the sector is asked for.
     *
     * @param by what the sums are told apart by
     * @param months whether each month is told apart from others
     */
    static Optional<Table<?>> of(Scope scope, Set<Dimension> by, boolean months) {
        var needed = Stream.of(Dimension.values())
                .filter(dimension -> dimension != Dimension.SECTOR)
                .filter(dimension ->
                        by.contains(dimension) || !dimension.asked(scope).isEmpty())
                .toList();
        return needed.size() > 1
                ? Optional.empty()
                : Optional.of(table(scope, needed.isEmpty() ? null : needed.getFirst(), by, months));
    }

    /** Few rows already, and fewer once they are put together by what is asked: before batches are joined and sorted. */
    private static Table<?> table(Scope scope, @Nullable Dimension dimension, Set<Dimension> by, boolean months) {
        var s = PROJECT_SUM;
        var start = months
                ? nullif(s.START, SignedSpans.UNKNOWN)
                : when(s.START.gt(SignedSpans.UNKNOWN), inline(AddedUp.DATED));
        var key = nullif(s.KEY, inline(""));
        var columns = new ArrayList<Field<?>>(List.of(start.as(s.START), s.CURRENCY, s.BATCH_ID));
        var groups = new ArrayList<Field<?>>(List.of(start, s.CURRENCY, s.BATCH_ID));
        if (by.contains(Dimension.SECTOR)) {
            columns.add(s.SECTOR);
            groups.add(s.SECTOR);
        }
        if (dimension != null && by.contains(dimension)) {
            columns.add(key.as(dimension.code()));
            groups.add(key);
        }
        columns.addAll(sums());
        return select(columns)
                .from(s)
                .where(s.REGION_ID.eq(scope.region()))
                .and(s.DIMENSION.eq(inline(dimension == null ? NONE : dimension.code())))
                .and(ProjectConditions.any(s.SECTOR, scope.sectors()))
                .and(dimension == null ? noCondition() : ProjectConditions.any(s.KEY, dimension.asked(scope)))
                .and(months ? SignedSpans.byMonth(scope) : SignedSpans.byYear(scope))
                .groupBy(groups)
                .asTable("added");
    }

    private static List<Field<?>> sums() {
        var s = PROJECT_SUM;
        var sums = new ArrayList<Field<?>>();
        List.of(s.PROJECTS, s.AMOUNTS, s.FULFILLED, s.STARTED, s.IN_PRODUCTION, s.CANCELLED, s.OPEN, s.DAYLESS)
                .forEach(count -> sums.add(sum(count).as(count)));
        List.of(s.AMOUNT, s.FULFILLED_AMOUNT, s.STARTED_AMOUNT, s.IN_PRODUCTION_AMOUNT)
                .forEach(amount -> sums.add(sum(amount).as(amount)));
        sums.add(min(s.FIRST_SIGNED).as(s.FIRST_SIGNED));
        List.of(s.LAST_SIGNED, s.LAST_STAGE_ON, s.LAST_STEP).forEach(day -> sums.add(max(day).as(day)));
        return sums;
    }
}
