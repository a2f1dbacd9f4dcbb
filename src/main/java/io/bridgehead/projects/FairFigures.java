package io.bridgehead.projects;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question what was signed at each fair and what became of it: published beside what the list of projects says. */
@Component
public class FairFigures implements Questions {
    private static final String FAIRS = "projects.fairs";
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public FairFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        // Not by sector and the like: what was published is of a fair as a whole.
        return List.of(new Question(
                FAIRS,
                Scorecard.class,
                Set.of(Parameter.FROM, Parameter.TO, Parameter.FAIR, Parameter.UNIT),
                this::fairs));
    }

    /** The fairs held in a period; a fair of which no project is listed has only its published values. */
    public Figure fairs(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var fairs = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> FairSums.read(transaction, scope, money.currency()));
        var evidence = new Evidence();
        fairs.forEach(fair -> fair.testify(evidence));
        return answers.figure(
                FAIRS,
                scope,
                period(scope, fairs),
                Unit.NONE,
                new Scorecard(
                        columns(money),
                        fairs.stream().map(fair -> row(fair, money)).toList()),
                evidence,
                notes(fairs, money));
    }

    private static List<Scorecard.Column> columns(Money money) {
        return List.of(
                column("published-projects", Unit.PROJECTS),
                column("published-amount", money.unit()),
                column("projects", Unit.PROJECTS),
                column("amount", money.unit()),
                column("fulfilled", Unit.PROJECTS),
                column("started", Unit.PROJECTS),
                column("in-production", Unit.PROJECTS),
                column("cancelled", Unit.PROJECTS),
                column("fulfilment", Unit.PERCENT));
    }

    private static Scorecard.Column column(String key, Unit unit) {
        return new Scorecard.Column(key, TEXTS.get("fairs." + key), unit);
    }

    private static Scorecard.Row row(FairSums fair, Money money) {
        var projects = fair.projects();
        var listed = fair.tally().projects() > 0;
        var rate = Rate.share(
                BigDecimal.valueOf(fair.fulfilled()),
                BigDecimal.valueOf(fair.tally().projects()));
        return new Scorecard.Row(
                fair.code(),
                fair.name(),
                null,
                null,
                Arrays.asList(
                        projects == null ? null : projects.value(),
                        published(fair.money(), money),
                        listed ? BigDecimal.valueOf(fair.tally().projects()) : null,
                        money.tell(fair.amount()),
                        listed ? BigDecimal.valueOf(fair.fulfilled()) : null,
                        listed ? BigDecimal.valueOf(fair.started()) : null,
                        listed ? BigDecimal.valueOf(fair.inProduction()) : null,
                        listed ? BigDecimal.valueOf(fair.tally().cancelled()) : null,
                        rate == null ? null : Rate.percent(rate)),
                null,
                Text.EMPTY,
                status(fair),
                listed || projects == null ? fair.tally().source() : projects.source());
    }

    private static Status status(FairSums fair) {
        var projects = fair.projects();
        return fair.tally().projects() > 0 || projects == null ? fair.tally().status() : projects.status();
    }

    /** In the scale asked for; null where it was published in another currency, for nothing is converted. */
    private static @Nullable BigDecimal published(FairSums.@Nullable Value value, Money money) {
        return value == null
                ? null
                : Money.ofUnit(value.unit())
                        .filter(told -> told.currency().equals(money.currency()))
                        .map(told -> money.tell(told.whole(value.value())))
                        .orElse(null);
    }

    private static Notes notes(List<FairSums> fairs, Money money) {
        var notes = new Notes();
        if (fairs.stream().anyMatch(fair -> fair.projects() != null || fair.money() != null)) {
            notes.add("fairs-published");
        }
        var missing =
                fairs.stream().mapToInt(fair -> fair.tally().withoutAmount()).sum();
        if (missing > 0) {
            notes.add("missing-amounts", missing, money.currency());
        }
        fairs.stream()
                .map(FairSums::money)
                .filter(value -> value != null && published(value, money) == null)
                .findFirst()
                .ifPresent(value -> notes.add("other-currency", value.unit(), money.currency()));
        return notes;
    }

    /** As asked, else from the first fair to the last. */
    private static Text period(Scope scope, List<FairSums> fairs) {
        if (fairs.isEmpty()) {
            return Text.EMPTY;
        }
        var from = scope.from();
        var to = scope.to();
        return ScopeWords.months(
                from == null ? YearMonth.from(fairs.getFirst().heldOn()) : from,
                to == null ? YearMonth.from(fairs.getLast().heldOn()) : to);
    }
}
