package io.bridgehead.partners;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Flow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trade of one flow in one month or year, loaded whole.
 *
 * @param brokenDown whether every row of it says which goods
 */
record Slice(LocalDate start, Basis basis, Flow flow, Status status, long batch, boolean brokenDown) {
    Stream<YearMonth> months() {
        var first = YearMonth.from(start);
        return IntStream.range(0, basis == Basis.YEAR ? 12 : 1).mapToObj(first::plusMonths);
    }

    /** Computed from rows of an office or from sample rows; a sum is never "published". */
    Status computedStatus() {
        return status == Status.SAMPLE ? Status.SAMPLE : Status.LOADED;
    }

    String source() {
        return Batch.sourceId(batch);
    }
}
