package io.bridgehead.partners;

import static org.jooq.impl.DSL.count;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.partners.TurnoverQuery.Turnover;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who came and who went: S_t∖S_{t−1} and S_{t−1}∖S_t, of the same months a year apart. */
final class PartnerTurnover {
    static final String ID = "partners.turnover";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    PartnerTurnover(RegionDatabase database, Answers answers) {
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
        var evidence = new Evidence();
        var notes = new Notes();
        var loaded = Loaded.read(transaction, filter);
        var coverage = loaded.coverage();
        var stretches = coverage.stretches(scope.every(), filter.flows(), scope.from(), scope.to());
        var comparable = stretches.stream()
                .filter(stretch -> comparable(stretch, coverage, filter))
                .map(Stretch::period)
                .collect(Collectors.toSet());
        Map<LocalDate, Turnover> counts = comparable.isEmpty() || filter.meansNothing()
                ? Map.of()
                : TurnoverQuery.read(transaction, scope, codes, filter, coverage, stretches);
        stretches.stream()
                .filter(stretch -> comparable.contains(stretch.period()))
                .forEach(stretch -> stretch.testify(evidence));
        TradeNotes.filter(notes, scope, filter, loaded);
        TradeNotes.stretches(notes, stretches);
        var covered = coverage.covered(filter.flows(), scope.from(), scope.to());
        TradeNotes.oneSided(notes, covered, filter);
        if (stretches.isEmpty() || comparable.size() < stretches.size()) {
            notes.add("turnover-unknown");
        }
        var known = filter.meansNothing() ? Set.<Period>of() : comparable;
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(covered),
                Unit.PARTNERS,
                new Trend(
                        Trend.Chart.BAR,
                        List.of(
                                series("new", Trend.Role.GAINED, stretches, known, counts, Turnover::gained),
                                series("lost", Trend.Role.LOST, stretches, known, counts, Turnover::lost))),
                evidence,
                notes);
    }

    /** Whether all of a stretch is loaded, and so are just the same flows and months a year before. */
    private static boolean comparable(Stretch stretch, Coverage coverage, TradeFilter filter) {
        if (!stretch.complete()) {
            return false;
        }
        var before = coverage.yearBefore(stretch, filter.flows());
        return before.complete() && told(stretch, 1).equals(told(before, 0));
    }

    private static Set<String> told(Stretch stretch, int yearsBack) {
        var told = new HashSet<String>();
        for (var slice : stretch.slices()) {
            slice.months().forEach(month -> told.add(slice.flow().code() + month.minusYears(yearsBack)));
        }
        return told;
    }

    private static Trend.Series series(
            String key,
            Trend.Role role,
            List<Stretch> stretches,
            Set<Period> known,
            Map<LocalDate, Turnover> counts,
            Function<Turnover, Integer> count) {
        return new Trend.Series(
                key,
                TEXTS.get("turnover." + key),
                role,
                stretches.stream()
                        .map(stretch -> new Trend.Point(
                                stretch.period(),
                                value(stretch, known, counts, count),
                                stretch.status(),
                                stretch.source(),
                                null,
                                null))
                        .toList());
    }

    private static @Nullable BigDecimal value(
            Stretch stretch, Set<Period> known, Map<LocalDate, Turnover> counts, Function<Turnover, Integer> count) {
        if (!known.contains(stretch.period())) {
            return null;
        }
        var turnover = counts.getOrDefault(stretch.period().start(), new Turnover(0, 0));
        return BigDecimal.valueOf(count.apply(turnover));
    }
}
