package io.bridgehead.partners;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which partners stand next to one by value, in the period that the largest partners are ranked in. */
@Component
public class PartnerRanks {
    private final RegionDatabase database;
    private final Answers answers;

    public PartnerRanks(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    /** Those around the one partner a scope asks for; none where it has no trade in the period. Two statements. */
    public Neighbours around(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope.without(Parameter.PARTNER), codes);
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var compared = Compared.of(Loaded.read(transaction, filter).coverage(), scope, filter);
            if (compared.now().slices().isEmpty() || filter.meansNothing()) {
                return Neighbours.NONE;
            }
            var ranked = Sums.byPartner(transaction, codes, filter, compared).items().stream()
                    .filter(sum -> sum.value().signum() > 0)
                    .sorted(Comparator.comparing(Sums.Sum::value).reversed().thenComparing(Sums.Sum::key))
                    .map(Sums.Sum::key)
                    .toList();
            var place = ranked.indexOf(scope.partners().stream().findFirst().orElse(""));
            return place < 0
                    ? Neighbours.NONE
                    : new Neighbours(
                            place == 0 ? Optional.empty() : Optional.of(ranked.get(place - 1)),
                            place == ranked.size() - 1 ? Optional.empty() : Optional.of(ranked.get(place + 1)));
        });
    }

    /** Codes of the next larger and the next smaller partner. */
    public record Neighbours(Optional<String> larger, Optional<String> smaller) {
        static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
    }
}
