package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Projects of one segment of a chain added up.
 *
 * @param source who names the chain
 * @param segment null: of projects that name none, or of a chain without a project
 * @param projects signed up to the day asked for
 * @param amount of those, in whole units of the currency asked for; null where none is known
 * @param amounts how many of them have an amount in that currency
 * @param undated left out because nobody knows whether they were signed by then
 * @param asOf the last day known of them; null where none is
 */
record SegmentSums(
        String chain,
        Text name,
        String source,
        @Nullable String segment,
        int projects,
        @Nullable BigDecimal amount,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    /**
     * One statement, once it is known which chains there are; the chains of a scope valid on its day in the order of their
     * list, each with a row at least.
     */
    static List<SegmentSums> read(DSLContext transaction, Scope scope, String currency) {
        var chains = ChainPlans.read(transaction, scope).chains();
        var found = SegmentQuery.read(
                transaction,
                scope,
                currency,
                chains.stream().map(ChainPlan::code).toList());
        var sums = new ArrayList<SegmentSums>();
        for (var chain : chains) {
            var segments = found.getOrDefault(chain.code(), List.of());
            segments.forEach(segment -> sums.add(segment.of(chain)));
            if (segments.isEmpty()) {
                sums.add(new SegmentQuery.Sum(null).of(chain));
            }
        }
        return sums;
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
        evidence.addSource(source);
    }
}
