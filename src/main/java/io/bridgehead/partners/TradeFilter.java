package io.bridgehead.partners;

import io.bridgehead.reference.Money;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a scope says which rows of trade are meant, apart from the period.
 *
 * @param chapters HS chapters asked for, by themselves or through a sector; null: all trade, broken down or not
 */
record TradeFilter(
        String region,
        Money money,
        Set<Flow> flows,
        List<String> partners,
        @Nullable List<String> chapters) {
    static TradeFilter of(Scope scope, RegionCodes codes) {
        return new TradeFilter(
                scope.region(),
                Money.of(scope, codes.region()),
                switch (scope.flow()) {
                    case TOTAL -> EnumSet.of(Flow.EXPORT, Flow.IMPORT);
                    case EXPORT -> EnumSet.of(Flow.EXPORT);
                    case IMPORT -> EnumSet.of(Flow.IMPORT);
                },
                scope.partners(),
                chapters(scope, codes));
    }

    /** Whether no row can match: the sectors asked for hold no goods. */
    boolean meansNothing() {
        return chapters != null && chapters.isEmpty();
    }

    private static @Nullable List<String> chapters(Scope scope, RegionCodes codes) {
        if (scope.sectors().isEmpty()) {
            return scope.chapters().isEmpty() ? null : scope.chapters();
        }
        return codes.chaptersOf(scope.sectors()).stream()
                .filter(chapter ->
                        scope.chapters().isEmpty() || scope.chapters().contains(chapter))
                .toList();
    }
}
