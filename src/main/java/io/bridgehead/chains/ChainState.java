package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one chain stands at a day; progress in percent.
 *
 * @param at null where no day is asked for and nothing was ever reported
 * @param lastReport the last report of the region up to any day
 * @param unknown milestones begun without a report: left out of the progress
 * @param overall progress over the milestones of all chains read with this one
 * @param clusterSource who says that the chain belongs to its cluster
 */
record ChainState(
        @Nullable LocalDate at,
        @Nullable LocalDate lastReport,
        String code,
        Text name,
        @Nullable String cluster,
        @Nullable Text clusterName,
        @Nullable String clusterSource,
        String source,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal overall,
        @Nullable BigDecimal overallPrevious,
        int milestones,
        int late,
        int unknown,
        Status status,
        List<Long> batches) {
    String batchSource() {
        return batches.isEmpty() ? "" : Batch.sourceId(Collections.max(batches));
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), at));
        evidence.addSource(source);
        if (cluster != null && clusterSource != null) {
            evidence.addSource(clusterSource);
        }
    }
}
