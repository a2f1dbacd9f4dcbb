package io.bridgehead.briefing;

import io.bridgehead.briefing.Refreshed.FigureChange;
import io.bridgehead.figure.Differences;
import io.bridgehead.scope.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what changed in the figures of a briefing, those quoted included, before the briefing takes the new numbers. A
 * region that had nothing loaded when the briefing was made has no earlier state to compare with. Thread-safe.
 */
public final class Refresh {
    private final BriefingAsks asks;
    private final Asker asker;
    private final NewestBatches newest;
    private final BriefingStore store;

    Refresh(Catalogue catalogue, Asker asker, NewestBatches newest, BriefingStore store) {
        this.asks = new BriefingAsks(catalogue);
        this.asker = asker;
        this.newest = newest;
        this.store = store;
    }

    /** Looks, and changes nothing. */
    public Refreshed look(Briefing briefing) {
        var draft = briefing.draft();
        var before = Standpoint.of(briefing);
        var batches = newest.of(briefing.region(), draft);
        // The same questions in the same order: they differ by the state they are asked of.
        var were = asks.of(draft, before);
        var are = asks.of(draft, before.asOf(batches));
        var all = new ArrayList<>(were);
        all.addAll(are);
        return new Refreshed(batches, changes(were, are, asker.ask(all)));
    }

    /** Takes what was looked at. Fails like {@link BriefingStore#save}. */
    public Briefing accept(Briefing briefing, Refreshed seen, String by) {
        return store.save(briefing, briefing.draft().asOf(seen.asOf()), by);
    }

    private static List<FigureChange> changes(List<Ask> were, List<Ask> are, Map<Ask, Answer> answers) {
        var changes = new ArrayList<FigureChange>();
        for (var i = 0; i < were.size(); i++) {
            var was = answers.get(were.get(i));
            var is = answers.get(are.get(i));
            if (was instanceof Answer.Given before && is != null) {
                change(before, is).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<FigureChange> change(Answer.Given before, Answer now) {
        var figure = before.figure();
        return switch (now) {
            case Answer.Refused refused ->
                Optional.of(new FigureChange(
                        figure.id(), figure.title(), figure.subtitle(), List.of(), refused.sentence()));
            case Answer.Given given -> {
                var differences = Differences.between(figure, given.figure());
                yield differences.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FigureChange(
                                figure.id(),
                                given.figure().title(),
                                given.figure().subtitle(),
                                differences,
                                null));
            }
        };
    }
}
