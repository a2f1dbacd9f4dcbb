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
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Show;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions which projects were signed by cluster, chain, division and origin; those with none stand apart. */
@Component
public class ProjectGroupFigures implements Questions {
    private static final String BY_CLUSTER = "projects.by-cluster";
    private static final String BY_CHAIN = "projects.by-chain";
    private static final String BY_DIVISION = "projects.by-division";
    private static final String BY_ORIGIN = "projects.by-origin";
    private static final String UNASSIGNED = "unassigned";
    private static final Set<Parameter> PARAMETERS =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT);
    private static final Set<Parameter> OF_MAP =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT, SHOW);
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public ProjectGroupFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(BY_CLUSTER, Ranking.class, PARAMETERS, this::byCluster),
                new Question(BY_CHAIN, Ranking.class, PARAMETERS, this::byChain),
                new Question(BY_DIVISION, Places.class, OF_MAP, this::byDivision),
                new Question(BY_ORIGIN, Ranking.class, PARAMETERS, this::byOrigin));
    }

    /** Projects signed by industrial cluster, the largest first; those in none last. */
    public Figure byCluster(Scope scope) {
        return ranked(BY_CLUSTER, scope, Grouping.CLUSTER);
    }

    /** Projects signed by industrial chain, the largest first; those in none last. */
    public Figure byChain(Scope scope) {
        return ranked(BY_CHAIN, scope, Grouping.CHAIN);
    }

    /** Projects signed by where the investor is from, the largest first; those of unknown origin last. */
    public Figure byOrigin(Scope scope) {
        return ranked(BY_ORIGIN, scope, Grouping.ORIGIN);
    }

    /** Projects signed by division, each with its tile; null where there is none, or none with a known amount. */
    public Figure byDivision(Scope scope) {
        return answer(BY_DIVISION, scope, Grouping.DIVISION, (codes, sums, told) -> places(scope, codes, sums, told));
    }

    private Figure ranked(String id, Scope scope, Grouping grouping) {
        return answer(id, scope, grouping, (codes, sums, told) -> ranking(codes, grouping, sums, told));
    }

    private Figure answer(String id, Scope scope, Grouping grouping, Drawing drawing) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> GroupSums.read(transaction, scope, money.currency(), grouping.field()));
        var sums = read.stream().filter(sum -> sum.projects() > 0).toList();
        var evidence = new Evidence();
        sums.forEach(sum -> sum.testify(evidence));
        var notes = ProjectNotes.of(
                scope,
                money,
                sums.stream().mapToInt(GroupSums::cancelled).sum(),
                sums.stream().mapToInt(sum -> sum.projects() - sum.amounts()).sum(),
                read.stream().mapToInt(GroupSums::undated).sum());
        if (scope.show() == Show.GROWTH) {
            notes.add("no-project-growth");
        }
        Told told = scope.measure() == Measure.COUNT ? count -> count : money::tell;
        return answers.figure(
                id,
                scope,
                ProjectNotes.period(scope, first(sums), last(sums)),
                scope.measure() == Measure.COUNT ? Unit.PROJECTS : money.unit(),
                drawing.draw(codes, sums, told),
                evidence,
                notes);
    }

    private static Ranking ranking(RegionCodes codes, Grouping grouping, List<GroupSums> sums, Told told) {
        var items = sums.stream()
                .sorted(Comparator.comparing(sum -> sum.key() == null))
                .map(sum -> new Ranking.Item(
                        key(sum),
                        name(codes, grouping, sum),
                        kind(sum),
                        told.of(sum.value()),
                        Rate.share(sum.value(), sum.ofAll()),
                        null,
                        null,
                        sum.status(),
                        sum.source()))
                .toList();
        return new Ranking(items, total(sums, told));
    }

    private static Places places(Scope scope, RegionCodes codes, List<GroupSums> sums, Told told) {
        var places = new ArrayList<Places.Place>();
        var seen = new HashSet<String>();
        for (var division : codes.list(DIVISION).filtered(scope.divisions())) {
            seen.add(division.code());
            places.add(sums.stream()
                    .filter(sum -> division.code().equals(sum.key()))
                    .findFirst()
                    .map(sum -> place(scope, codes, sum, told))
                    .orElseGet(() -> empty(scope, division)));
        }
        sums.stream()
                .filter(sum -> !seen.contains(key(sum)))
                .forEach(sum -> places.add(place(scope, codes, sum, told)));
        return new Places(Places.Ground.DIVISIONS, null, show(scope), places, total(sums, told));
    }

    private static Places.Place place(Scope scope, RegionCodes codes, GroupSums sum, Told told) {
        return new Places.Place(
                key(sum),
                name(codes, Grouping.DIVISION, sum),
                kind(sum),
                DivisionTiles.of(scope.region(), key(sum)),
                told.of(sum.value()),
                Rate.share(sum.value(), sum.ofAll()),
                null,
                sum.status(),
                sum.source());
    }

    private static Places.Place empty(Scope scope, Code division) {
        return new Places.Place(
                division.code(),
                division.name(),
                Ranking.Kind.ITEM,
                DivisionTiles.of(scope.region(), division.code()),
                null,
                null,
                null,
                Status.LOADED,
                "");
    }

    private static Places.Show show(Scope scope) {
        return switch (scope.show()) {
            case VALUE -> Places.Show.VALUE;
            case SHARE -> Places.Show.SHARE;
            case GROWTH -> Places.Show.GROWTH;
        };
    }

    private static String key(GroupSums sum) {
        var key = sum.key();
        return key == null ? UNASSIGNED : key;
    }

    private static Text name(RegionCodes codes, Grouping grouping, GroupSums sum) {
        var key = sum.key();
        return key == null ? TEXTS.get(grouping.word() + ".unassigned") : grouping.name(codes, key);
    }

    private static Ranking.Kind kind(GroupSums sum) {
        return sum.key() == null ? Ranking.Kind.UNASSIGNED : Ranking.Kind.ITEM;
    }

    private static @Nullable BigDecimal total(List<GroupSums> sums, Told told) {
        return sums.isEmpty() ? null : told.of(sums.getFirst().ofAll());
    }

    private static @Nullable LocalDate first(List<GroupSums> sums) {
        return sums.stream()
                .map(GroupSums::firstSigned)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<GroupSums> sums) {
        return sums.stream()
                .map(GroupSums::lastSigned)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** A count as it is; whole units of currency in the scale asked for. */
    private interface Told {
        @Nullable
        BigDecimal of(@Nullable BigDecimal value);
    }

    private interface Drawing {
        Shape draw(RegionCodes codes, List<GroupSums> sums, Told told);
    }
}
