package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.CHAIN;
import static io.bridgehead.scope.Parameter.CLUSTER;
import static io.bridgehead.scope.Parameter.DIVISION;
import static io.bridgehead.scope.Parameter.FAIR;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.MEASURE;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question how far the projects signed in a period got. */
@Component
public class StageFigures implements Questions {
    private static final String STAGES = "projects.stages";
    /** Not by stage: of projects at one stage there is nothing to tell. */
    private static final Set<Parameter> PARAMETERS =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, MEASURE, UNIT);

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public StageFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(STAGES, Funnel.class, PARAMETERS, this::stages));
    }

    /** Signed, started and in production, with the rates of fulfilment, start and funds in place. */
    public Figure stages(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var sums = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> StageSums.read(transaction, scope, money.currency()));
        var tally = sums.tally();
        var evidence = new Evidence();
        tally.testify(evidence);
        var notes = ProjectNotes.of(scope, money, List.of(tally));
        if (tally.projects() > 0) {
            notes.add("no-funds-received");
        }
        var counted = scope.measure() == Measure.COUNT;
        return answers.figure(
                STAGES,
                scope,
                ProjectNotes.period(scope, List.of(tally)),
                counted ? Unit.PROJECTS : money.unit(),
                funnel(sums, value -> counted ? value : money.tell(value), counted),
                evidence,
                notes);
    }

    private static Funnel funnel(StageSums sums, Told told, boolean counted) {
        var signed = told.of(sums.signed());
        var status = sums.tally().status();
        var source = sums.tally().source();
        return new Funnel(
                List.of(
                        step(Stage.SIGNED, signed, sums),
                        step(Stage.STARTED, told.of(sums.started()), sums),
                        step(Stage.IN_PRODUCTION, told.of(sums.inProduction()), sums)),
                List.of(
                        StageRates.fulfilment(told.of(sums.fulfilled()), signed, status, source),
                        StageRates.start(told.of(sums.started()), signed, status, source),
                        StageRates.fundsInPlace(null, counted ? null : signed, status, source)));
    }

    private static Funnel.Step step(Stage stage, @Nullable BigDecimal value, StageSums sums) {
        return new Funnel.Step(
                stage.code(),
                TEXTS.get("stage." + stage.code()),
                value,
                sums.tally().status(),
                sums.tally().source());
    }

    /** A count as it is; whole units of currency in the scale asked for. */
    private interface Told {
        @Nullable
        BigDecimal of(@Nullable BigDecimal value);
    }
}
