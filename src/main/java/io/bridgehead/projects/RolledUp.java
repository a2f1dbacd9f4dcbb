package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;

import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.Arrays;
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
                : Optional.of(table(scope, needed.isEmpty() ? null : needed.getFirst(), months));
    }

    private static Table<?> table(Scope scope, @Nullable Dimension dimension, boolean months) {
        var s = PROJECT_SUM;
        var columns = new ArrayList<Field<?>>(Arrays.asList(s.fields()));
        columns.removeAll(List.of(s.START, s.KEY));
        columns.add(nullif(s.START, SignedSpans.UNKNOWN).as(s.START));
        if (dimension != null) {
            columns.add(nullif(s.KEY, inline("")).as(dimension.code()));
        }
        return select(columns)
                .from(s)
                .where(s.REGION_ID.eq(scope.region()))
                .and(s.DIMENSION.eq(inline(dimension == null ? NONE : dimension.code())))
                .and(ProjectConditions.any(s.SECTOR, scope.sectors()))
                .and(dimension == null ? noCondition() : ProjectConditions.any(s.KEY, dimension.asked(scope)))
                .and(months ? SignedSpans.byMonth(scope) : SignedSpans.byYear(scope))
                .asTable("added");
    }
}
