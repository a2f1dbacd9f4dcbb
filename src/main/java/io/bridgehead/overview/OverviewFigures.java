package io.bridgehead.overview;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.projects.ProjectTotals;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The question where the region stands: its key figures, each of its own period. */
@Component
public class OverviewFigures implements Questions {
    private static final String FACTS = "overview.facts";

    private final RegionDatabase database;
    private final Answers answers;
    private final PartnerFigures partners;
    private final TradeFigures trade;

    public OverviewFigures(RegionDatabase database, Answers answers, PartnerFigures partners, TradeFigures trade) {
        this.database = database;
        this.answers = answers;
        this.partners = partners;
        this.trade = trade;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(FACTS, Facts.class, Set.of(Parameter.FROM, Parameter.TO, Parameter.UNIT), this::facts));
    }

    /** The latest published values, computed ones where none was published, and what projects and chains add up to. */
    public Figure facts(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> new Read(
                        PublishedValues.read(
                                        transaction,
                                        scope.region(),
                                        PublishedFacts.INDICATORS,
                                        PublishedFacts.SUBJECTS,
                                        "")
                                .stream()
                                .filter(value -> within(value.period(), scope))
                                .toList(),
                        ProjectTotals.read(transaction, scope, money.currency()),
                        ProjectTotals.undated(transaction, scope),
                        ChainFigures.overall(transaction, scope)));
        var notes = new Notes();
        var items = new ArrayList<Facts.Item>();
        var published = new PublishedFacts(read.published(), notes);
        for (var flow : List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)) {
            items.add(published
                    .trade(flow, money)
                    .orElseGet(() -> ComputedFacts.last(
                            "trade." + flow.code(),
                            trade.total(scope.with(Parameter.FLOW, flow.code())),
                            money.unit())));
        }
        items.add(published
                .partnerCount()
                .orElseGet(() -> ComputedFacts.last(
                        "partners.count", partners.count(scope.without(Parameter.UNIT)), Unit.PARTNERS)));
        items.addAll(ComputedFacts.projects(read.projects(), money));
        items.add(ComputedFacts.chains(read.chains()));
        items.add(published.portCargo());
        var evidence = new Evidence();
        for (var item : items) {
            var period = item.period();
            if (item.value() != null && period != null) {
                evidence.add(item.status(), item.source(), period.end());
            }
        }
        read.projects().ifPresent(projects -> {
            if (projects.projects() > projects.amounts()) {
                notes.add("missing-amounts", projects.projects() - projects.amounts(), money.currency());
            }
        });
        if (read.undated() > 0) {
            notes.add("undated-projects", read.undated());
        }
        return answers.figure(FACTS, scope, Text.EMPTY, money.unit(), new Facts(items), evidence, notes);
    }

    private static boolean within(Period period, Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return (from == null || !period.end().isBefore(from.atDay(1)))
                && (to == null || !period.end().isAfter(to.atEndOfMonth()));
    }

    private record Read(
            List<Published> published,
            Optional<ProjectTotals> projects,
            int undated,
            Optional<ChainFigures.Overall> chains) {}
}
