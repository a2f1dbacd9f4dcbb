package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What new, lost and continuing partners each did to the trade: ΔV = Σ_new V_t − Σ_lost V_{t−1} + Σ_stay ΔV. */
final class GrowthMargins {
    static final String ID = "partners.margins";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    GrowthMargins(RegionDatabase database, Answers answers) {
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
                : Sums.byPartner(transaction, codes, filter, compared);
        if (!sums.all().isEmpty()) {
            compared.testify(evidence);
        }
        var steps = new Steps(sums, filter.money(), compared);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                steps.waterfall(steps(sums, steps)),
                evidence,
                notes);
    }

    private static List<Waterfall.Step> steps(Sums sums, Steps steps) {
        var items = sums.items();
        var made = new ArrayList<Waterfall.Step>();
        made.add(step("new", items, sum -> traded(sum.value()) && !traded(sum.before()), steps));
        made.add(step("lost", items, sum -> !traded(sum.value()) && traded(sum.before()), steps));
        made.add(step("continuing", items, sum -> traded(sum.value()) && traded(sum.before()), steps));
        made.addAll(steps.ofNoItem(sums));
        return made;
    }

    private static Waterfall.Step step(String key, List<Sums.Sum> items, Predicate<Sums.Sum> belongs, Steps steps) {
        var parts = items.stream().filter(belongs).toList();
        return steps.step(key, name(key, parts.size(), steps), Ranking.Kind.ITEM, parts);
    }

    private static Text name(String key, int partners, Steps steps) {
        return steps.comparable() ? TEXTS.get("margin." + key + ".counted", partners) : TEXTS.get("margin." + key);
    }

    private static boolean traded(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0;
    }
}
