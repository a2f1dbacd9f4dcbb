package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain with its milestones, in the order of segments and of planned finish.
 *
 * @param clusterSource who says that the chain belongs to its cluster
 * @param milestones may be none
 */
record ChainPlan(
        String code,
        Text name,
        @Nullable String cluster,
        @Nullable Text clusterName,
        @Nullable String clusterSource,
        String source,
        List<PlannedMilestone> milestones) {
    Status status() {
        return milestones.stream().anyMatch(milestone -> milestone.status() == Status.SAMPLE)
                ? Status.SAMPLE
                : Status.LOADED;
    }

    String batchSource() {
        var batches = milestones.stream()
                .flatMap(milestone -> milestone.batches().stream())
                .toList();
        return Batch.newest(batches);
    }
}
