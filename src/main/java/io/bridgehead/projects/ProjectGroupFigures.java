package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.CHAIN;
import static io.bridgehead.scope.Parameter.CLUSTER;
import static io.bridgehead.scope.Parameter.DIVISION;
import static io.bridgehead.scope.Parameter.FAIR;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.MEASURE;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.SHOW;
import static io.bridgehead.scope.Parameter.STAGE;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Shape;
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
import io.bridgehead.scope.Show;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions which projects were signed by sector, cluster, chain, division and origin; those with none stand apart. */
@Component
public class ProjectGroupFigures implements Questions {
    private static final String BY_SECTOR = "projects.by-sector";
    private static final String BY_CLUSTER = "projects.by-cluster";
    private static final String BY_CHAIN = "projects.by-chain";
    private static final String BY_DIVISION = "projects.by-division";
    private static final String BY_ORIGIN = "projects.by-origin";
    private static final Set<Parameter> PARAMETERS =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT);
    private static final Set<Parameter> OF_MAP =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT, SHOW);

    private final RegionDatabase database;
    private final Answers answers;

    public ProjectGroupFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(BY_SECTOR, Ranking.class, PARAMETERS, this::bySector),
                new Question(BY_CLUSTER, Ranking.class, PARAMETERS, this::byCluster),
                new Question(BY_CHAIN, Ranking.class, PARAMETERS, this::byChain),
                new Question(BY_DIVISION, Places.class, OF_MAP, this::byDivision),
                new Question(BY_ORIGIN, Ranking.class, PARAMETERS, this::byOrigin));
    }

    /** Projects signed by sector, the largest first. */
    public Figure bySector(Scope scope) {
        return answer(BY_SECTOR, scope, Grouping.SECTOR, GroupShapes::ranking);
    }

    /** Projects signed by industrial cluster, the largest first; those in none last. */
    public Figure byCluster(Scope scope) {
        return answer(BY_CLUSTER, scope, Grouping.CLUSTER, GroupShapes::ranking);
    }

    /** Projects signed by industrial chain, the largest first; those in none last. */
    public Figure byChain(Scope scope) {
        return answer(BY_CHAIN, scope, Grouping.CHAIN, GroupShapes::ranking);
    }

    /** Projects signed by where the investor is from, the largest first; those of unknown origin last. */
    public Figure byOrigin(Scope scope) {
        return answer(BY_ORIGIN, scope, Grouping.ORIGIN, GroupShapes::ranking);
    }

    /** Projects signed by division, each with its tile; null where there is none, or none with a known amount. */
    public Figure byDivision(Scope scope) {
        return answer(BY_DIVISION, scope, Grouping.DIVISION, GroupShapes::places);
    }

    private Figure answer(String id, Scope scope, Grouping grouping, Drawing drawing) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> GroupSums.read(transaction, scope, money.currency(), grouping, codes));
        var sums = read.stream().filter(sum -> sum.tally().projects() > 0).toList();
        var evidence = new Evidence();
        sums.forEach(sum -> sum.tally().testify(evidence));
        var tallies = read.stream().map(GroupSums::tally).toList();
        var notes = ProjectNotes.of(scope, money, tallies);
        if (scope.show() == Show.GROWTH) {
            notes.add("no-project-growth");
        }
        return answers.figure(
                id,
                scope,
                ProjectNotes.period(scope, tallies),
                scope.measure() == Measure.COUNT ? Unit.PROJECTS : money.unit(),
                drawing.draw(new GroupShapes(scope, codes, grouping, money, sums)),
                evidence,
                notes);
    }

    private interface Drawing {
        Shape draw(GroupShapes shapes);
    }
}
