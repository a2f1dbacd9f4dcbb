package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Where the partners are: each country's value, share and growth on a map of the world. */
final class PartnersMap {
    static final String ID = "partners.map";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    PartnersMap(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        var evidence = new Evidence();
        var notes = new Notes();
        TradeNotes.filter(notes, scope, filter, loaded);
        compared.notes(notes, filter);
        var sums = compared.now().slices().isEmpty() || filter.meansNothing()
                ? new Sums(List.of())
                : sums(transaction, codes, filter, compared);
        var base = new MinimumBase(sums.totalBefore());
        var total = sums.total();
        var places = sums.all().stream()
                .filter(sum -> sum.value().signum() != 0
                        || Objects.requireNonNullElse(sum.before(), BigDecimal.ZERO)
                                        .signum()
                                != 0)
                .sorted(Comparator.comparing(Sums.Sum::kind)
                        .thenComparing(Sums.Sum::value, Comparator.reverseOrder())
                        .thenComparing(Sums.Sum::key))
                .map(sum -> {
                    var name = name(sum, codes);
                    return new Places.Place(
                            sum.key(),
                            name,
                            sum.kind(),
                            null,
                            filter.money().tell(sum.value()),
                            Rate.share(sum.value(), total),
                            base.growth(name, sum.value(), sum.before()),
                            compared.status(),
                            compared.source());
                })
                .toList();
        base.note(notes);
        notes.add("borders");
        if (!places.isEmpty()) {
            compared.testify(evidence);
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                new Places(
                        Places.Ground.WORLD,
                        codes.region().country(),
                        scope.show().ofPlaces(),
                        places,
                        places.isEmpty() ? null : filter.money().tell(total)),
                evidence,
                notes);
    }

    private static Text name(Sums.Sum sum, RegionCodes codes) {
        return switch (sum.kind()) {
            case ITEM, OTHERS -> {
                var country = codes.countries().find(sum.key());
                yield country.isPresent() ? country.get().name() : codes.name(Parameter.PARTNER, sum.key());
            }
            case RE_IMPORT -> TEXTS.get("partner.re-import");
            case UNASSIGNED -> TEXTS.get("partner.unassigned");
        };
    }

    /** Each partner by the country it lies in, added up where a country holds several. */
    private static Sums sums(DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared) {
        var countries = PartnerCodes.read(transaction, filter.region()).countries();
        var byPlace = new LinkedHashMap<String, Sums.Sum>();
        for (var sum : Sums.byPartner(transaction, codes, filter, compared).all()) {
            var place = switch (sum.kind()) {
                case RE_IMPORT -> codes.region().country();
                case UNASSIGNED -> sum.kind().code();
                case ITEM, OTHERS -> countries.getOrDefault(sum.key(), sum.key());
            };
            byPlace.merge(place, new Sums.Sum(place, sum.kind(), sum.value(), sum.before()), PartnersMap::together);
        }
        return new Sums(List.copyOf(byPlace.values()));
    }

    private static Sums.Sum together(Sums.Sum one, Sums.Sum other) {
        return new Sums.Sum(one.key(), one.kind(), one.value().add(other.value()), added(one.before(), other.before()));
    }

    private static @Nullable BigDecimal added(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
