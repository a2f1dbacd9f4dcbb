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
                        ChainFigures.overall(transaction, scope)));
        var notes = new Notes();
        var items = new ArrayList<Facts.Item>();
        var published = new PublishedFacts(read.published(), notes);
        items.addAll(trade(published, scope, money));
        items.add(published
                .partnerCount()
                .orElseGet(() -> ComputedFacts.last(
                        "partners.count", partners.count(scope.without(Parameter.UNIT)), Flow.TOTAL, Unit.PARTNERS)));
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
        var projects = read.projects();
        if (projects.projects() > projects.amounts()) {
            notes.add("missing-amounts", projects.projects() - projects.amounts(), money.currency());
        }
        if (projects.undated() > 0) {
            notes.add("undated-projects", projects.undated());
        }
        return answers.figure(FACTS, scope, Text.EMPTY, money.unit(), new Facts(items), evidence, notes);
    }

    /** What was published; for what wasn't both flows are added up, once. */
    private List<Facts.Item> trade(PublishedFacts published, Scope scope, Money money) {
        var flows = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
        var told = flows.stream().map(flow -> published.trade(flow, money)).toList();
        if (told.stream().allMatch(Optional::isPresent)) {
            return told.stream().flatMap(Optional::stream).toList();
        }
        var computed = trade.total(scope);
        return flows.stream()
                .map(flow -> told.get(flows.indexOf(flow))
                        .orElseGet(() -> ComputedFacts.last("trade." + flow.code(), computed, flow, money.unit())))
                .toList();
    }

    private static boolean within(Period period, Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return (from == null || !period.end().isBefore(from.atDay(1)))
                && (to == null || !period.end().isAfter(to.atEndOfMonth()));
    }

    private record Read(List<Published> published, ProjectTotals projects, Optional<ChainFigures.Overall> chains) {}
}
