package io.bridgehead.partners;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A period of a series and the slices it is computed from.
 *
 * @param missing months that are not loaded: where there are any, the period has no value
 */
record Stretch(Period period, List<Slice> slices, List<YearMonth> missing) {
    boolean complete() {
        return missing.isEmpty();
    }

    /** What any of the slices makes of the whole: one sample slice and the sum is sample. */
    Status status() {
        return slices.stream().anyMatch(slice -> slice.computedStatus() == Status.SAMPLE)
                ? Status.SAMPLE
                : Status.LOADED;
    }

    /** The newest batch that took part. */
    String source() {
        return slices.stream()
                .max(Comparator.comparingLong(Slice::batch))
                .map(Slice::source)
                .orElse("");
    }

    void testify(Evidence evidence) {
        for (var slice : slices) {
            evidence.add(slice.computedStatus(), slice.source(), period.end());
        }
    }
}
