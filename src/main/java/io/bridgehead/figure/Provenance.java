package io.bridgehead.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure's numbers come from and what they mean.
 *
 * @param asOf the last day the data speak of; null where there are none
 * @param reference where the formula is from; may be empty
 */
public record Provenance(
        Set<Status> statuses,
        @Nullable LocalDate asOf,
        Text definition,
        Text formula,
        Text reference,
        List<Source> sources,
        List<Batch> batches) {
    public Provenance {
        statuses = Set.copyOf(statuses);
        sources = List.copyOf(sources);
        batches = List.copyOf(batches);
    }
}
