package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.DIVISION;

import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Projects put together by one thing, drawn.
 *
 * @param sums those with projects in the period, the largest first
 */
record GroupShapes(Scope scope, RegionCodes codes, Grouping grouping, Money money, List<GroupSums> sums) {
    private static final String UNASSIGNED = "unassigned";
    private static final Texts TEXTS = new Texts("figures");

    /** The largest first; those of none last. */
    Ranking ranking() {
        var items = sums.stream()
                .sorted(Comparator.comparing(sum -> sum.key() == null))
                .map(sum -> new Ranking.Item(
                        key(sum),
                        name(sum),
                        kind(sum),
                        told(sum.value()),
                        Rate.share(sum.value(), sum.ofAll()),
                        null,
                        null,
                        sum.tally().status(),
                        sum.tally().source()))
                .toList();
        return new Ranking(items, total());
    }

    /** Every division of the list or of those asked for, then what has none; null where there is nothing. */
    Places places() {
        var places = new ArrayList<Places.Place>();
        var seen = new HashSet<String>();
        for (var division : codes.list(DIVISION).filtered(scope.divisions())) {
            seen.add(division.code());
            places.add(sums.stream()
                    .filter(sum -> division.code().equals(sum.key()))
                    .findFirst()
                    .map(sum -> place(sum))
                    .orElseGet(() -> empty(division)));
        }
        sums.stream().filter(sum -> !seen.contains(key(sum))).forEach(sum -> places.add(place(sum)));
        return new Places(Places.Ground.DIVISIONS, null, scope.show().ofPlaces(), places, total());
    }

    private Places.Place place(GroupSums sum) {
        return new Places.Place(
                key(sum),
                name(sum),
                kind(sum),
                DivisionTiles.of(scope.region(), key(sum)),
                told(sum.value()),
                Rate.share(sum.value(), sum.ofAll()),
                null,
                sum.tally().status(),
                sum.tally().source());
    }

    private Places.Place empty(Code division) {
        return new Places.Place(
                division.code(),
                division.name(),
                Ranking.Kind.ITEM,
                DivisionTiles.of(scope.region(), division.code()),
                null,
                null,
                null,
                Status.LOADED,
                "");
    }

    private static String key(GroupSums sum) {
        var key = sum.key();
        return key == null ? UNASSIGNED : key;
    }

    private Text name(GroupSums sum) {
        var key = sum.key();
        return key == null ? TEXTS.get(grouping.word() + ".unassigned") : grouping.name(codes, key);
    }

    private static Ranking.Kind kind(GroupSums sum) {
        return sum.key() == null ? Ranking.Kind.UNASSIGNED : Ranking.Kind.ITEM;
    }

    private @Nullable BigDecimal total() {
        return sums.isEmpty() ? null : told(sums.getFirst().ofAll());
    }

    /** A count as it is; whole units of currency in the scale asked for. */
    private @Nullable BigDecimal told(@Nullable BigDecimal value) {
        return switch (scope.measure()) {
            case COUNT -> value;
            case AMOUNT -> money.tell(value);
        };
    }
}
