package io.bridgehead.partners;

import io.bridgehead.scope.Flow;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Slices, and the months they speak of together. Immutable. */
record Covered(List<Slice> slices, NavigableSet<YearMonth> months) {
    static Covered of(Collection<Slice> slices) {
        return new Covered(
                List.copyOf(slices),
                Collections.unmodifiableNavigableSet(
                        slices.stream().flatMap(Slice::months).collect(Collectors.toCollection(TreeSet::new))));
    }

    Covered of(Flow flow) {
        return of(slices.stream().filter(slice -> slice.flow() == flow).toList());
    }

    Optional<YearMonth> first() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.first());
    }

    Optional<YearMonth> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.last());
    }
}
