package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.CHAIN;
import static io.bridgehead.scope.Parameter.CLUSTER;
import static io.bridgehead.scope.Parameter.DIVISION;
import static io.bridgehead.scope.Parameter.FAIR;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.STAGE;
import static io.bridgehead.scope.Parameter.TO;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The question which projects have gone longest without a step. */
@Component
public class StalledFigures implements Questions {
    static final int MOST = 20;
    private static final String STALLED = "projects.stalled";

    private final RegionDatabase database;
    private final Answers answers;

    public StalledFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                STALLED,
                Ranking.class,
                Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE),
                this::stalled));
    }

    /** Days since the last step of the {@value #MOST} projects that wait longest, up to the last day data speak of. */
    public Figure stalled(Scope scope) {
        answers.check(scope);
        var projects = database.read(
                scope.region(), answers.asOf(scope), transaction -> StalledProject.read(transaction, scope, MOST));
        var evidence = new Evidence();
        var items = projects.stream().flatMap(StalledFigures::item).toList();
        projects.stream().filter(project -> project.days() != null).forEach(project -> project.testify(evidence));
        var asOf = projects.isEmpty() ? null : projects.getFirst().asOf();
        return answers.figure(
                STALLED,
                scope,
                asOf == null ? Text.EMPTY : Period.asOf(asOf).label(),
                Unit.DAYS,
                // Days of several projects add up to nothing.
                new Ranking(items, null),
                evidence,
                notes(projects, items.size()));
    }

    private static Stream<Ranking.Item> item(StalledProject project) {
        var days = project.days();
        return days == null
                ? Stream.empty()
                : Stream.of(new Ranking.Item(
                        project.id(),
                        Text.same(project.name()),
                        Ranking.Kind.ITEM,
                        BigDecimal.valueOf(days),
                        null,
                        null,
                        null,
                        project.status(),
                        project.source()));
    }

    private static Notes notes(List<StalledProject> projects, int shown) {
        var notes = new Notes();
        projects.stream().findFirst().ifPresent(first -> {
            if (first.open() - first.dayless() > shown) {
                notes.add("stalled-more", first.open() - first.dayless(), shown);
            }
            if (first.dayless() > 0) {
                notes.add("stalled-dayless", first.dayless());
            }
            if (first.undated() > 0) {
                notes.add("undated-projects", first.undated());
            }
        });
        return notes;
    }
}
