package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.SignedSpans;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Adds up projects by chain, segment and batch: as many projects as there are become a few rows. */
final class SegmentQuery {
    private SegmentQuery() {}

    /** One statement. The segments of each chain that has projects, in their order and then those in none. */
    static Map<String, List<Sum>> read(DSLContext transaction, Scope scope, String currency, List<String> chains) {
        var sums = new HashMap<String, Map<String, Sum>>();
        if (!chains.isEmpty()) {
            var batched = batched(scope, currency, chains);
            transaction
                    .select(batched.fields())
                    .select(BATCH.STATUS)
                    .from(batched)
                    .leftJoin(BATCH)
                    .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(Columns.of(batched, PROJECT_SUM.BATCH_ID)))
                    .forEach(row -> sums.computeIfAbsent(
                                    row.get(PROJECT.CHAIN),
                                    chain -> new TreeMap<>(
                                            nullsLast(comparing(Orders.SEGMENTS::indexOf, naturalOrder()))))
                            .computeIfAbsent(row.get(PROJECT.SEGMENT), Sum::new)
                            .add(row));
        }
        var inOrder = new HashMap<String, List<Sum>>();
        sums.forEach((chain, segments) -> inOrder.put(chain, List.copyOf(segments.values())));
        return inOrder;
    }

    /** From the rollup of projects, whose keys of segments begin with their chain. */
    private static Table<?> batched(Scope scope, String currency, List<String> chains) {
        var s = PROJECT_SUM;
        var chain = function("substring", String.class, s.KEY, inline("^(.*)/"));
        var segment = function("substring", String.class, s.KEY, inline("[^/]+$"));
        var undated = scope.to() == null ? falseCondition() : s.START.eq(SignedSpans.UNKNOWN);
        var signed = not(undated);
        var known = signed.and(s.CURRENCY.eq(currency));
        return select(
                        chain.as(PROJECT.CHAIN),
                        segment.as(PROJECT.SEGMENT),
                        s.BATCH_ID,
                        number(s.PROJECTS, signed).as("projects"),
                        sum(s.AMOUNT).filterWhere(known).as("amount"),
                        number(s.AMOUNTS, known).as("amounts"),
                        number(s.CANCELLED, signed).as("cancelled"),
                        number(s.PROJECTS, undated).as("undated"),
                        max(greatest(s.LAST_SIGNED, s.LAST_STAGE_ON))
                                .filterWhere(signed)
                                .as("as_of"))
                .from(s)
                .where(s.REGION_ID.eq(scope.region()), s.DIMENSION.eq(inline("segment")), chain.in(chains))
                .and(SignedSpans.byYear(scope.without(Parameter.FROM)))
                .groupBy(chain, segment, s.BATCH_ID)
                .asTable("batched");
    }

    private static Field<BigDecimal> number(Field<Integer> column, Condition which) {
        return coalesce(sum(column).filterWhere(which), inline(BigDecimal.ZERO));
    }

    /** What the batches of a segment add up to. For one thread. */
    static final class Sum {
        private final @Nullable String segment;
        private final TreeSet<Long> batches = new TreeSet<>();
        private int projects;
        private @Nullable BigDecimal amount;
        private int amounts;
        private int cancelled;
        private int undated;
        private @Nullable LocalDate asOf;
        private boolean sample;

        Sum(@Nullable String segment) {
            this.segment = segment;
        }

        private void add(Record row) {
            var more = row.get("projects", Integer.class);
            projects += more;
            amounts += row.get("amounts", Integer.class);
            cancelled += row.get("cancelled", Integer.class);
            undated += row.get("undated", Integer.class);
            var worth = row.get("amount", BigDecimal.class);
            if (worth != null) {
                amount = amount == null ? worth : amount.add(worth);
            }
            var day = row.get("as_of", LocalDate.class);
            if (day != null && (asOf == null || day.isAfter(asOf))) {
                asOf = day;
            }
            if (more > 0) {
                batches.add(row.get(PROJECT_SUM.BATCH_ID));
                sample |= Status.SAMPLE.code().equals(row.get(BATCH.STATUS));
            }
        }

        SegmentSums of(ChainPlan chain) {
            return new SegmentSums(
                    chain.code(),
                    chain.name(),
                    chain.source(),
                    segment,
                    projects,
                    amount,
                    amounts,
                    cancelled,
                    undated,
                    asOf,
                    sample ? Status.SAMPLE : Status.LOADED,
                    List.copyOf(batches));
        }
    }
}
