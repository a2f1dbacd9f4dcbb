package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.CHAIN;
import static io.bridgehead.scope.Parameter.CLUSTER;
import static io.bridgehead.scope.Parameter.DIVISION;
import static io.bridgehead.scope.Parameter.FAIR;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.MEASURE;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.STAGE;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.CodeList;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question which projects were signed by sector and cluster. */
@Component
public class ProjectFigures implements Questions {
    private static final String SECTOR_CLUSTER = "projects.sector-cluster";
    private static final String UNASSIGNED = "unassigned";
    private static final Set<Parameter> PARAMETERS =
            Set.of(FROM, TO, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT);
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public ProjectFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(SECTOR_CLUSTER, Matrix.class, PARAMETERS, this::sectorCluster));
    }

    /** Projects signed by sector and cluster; null where there is none, or none with a known amount. */
    public Figure sectorCluster(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> ProjectSums.read(transaction, scope, money.currency()));
        var sums = read.stream().filter(sum -> sum.tally().projects() > 0).toList();
        var tallies = read.stream().map(ProjectSums::tally).toList();
        var evidence = new Evidence();
        sums.forEach(sum -> sum.tally().testify(evidence));
        return answers.figure(
                SECTOR_CLUSTER,
                scope,
                ProjectNotes.period(scope, tallies),
                scope.measure() == Measure.COUNT ? Unit.PROJECTS : money.unit(),
                matrix(scope, codes, sums, value(scope, money)),
                evidence,
                ProjectNotes.of(scope, money, tallies));
    }

    private static Matrix matrix(
            Scope scope,
            RegionCodes codes,
            List<ProjectSums> sums,
            Function<@Nullable BigDecimal, @Nullable BigDecimal> told) {
        var rows = headers(codes.list(SECTOR), scope.sectors());
        var columns = new ArrayList<>(headers(codes.list(CLUSTER), scope.clusters()));
        if (sums.stream().anyMatch(sum -> sum.cluster() == null)) {
            columns.add(new Matrix.Header(UNASSIGNED, TEXTS.get("cluster.unassigned")));
        }
        var cells = new ArrayList<List<@Nullable BigDecimal>>();
        var rowTotals = new ArrayList<@Nullable BigDecimal>();
        for (var row : rows) {
            var cellsOfRow = new ArrayList<@Nullable BigDecimal>();
            for (var column : columns) {
                cellsOfRow.add(told.apply(first(sums, ProjectSums::value, row, column)));
            }
            cells.add(cellsOfRow);
            rowTotals.add(told.apply(first(sums, ProjectSums::ofSector, row, null)));
        }
        var columnTotals = new ArrayList<@Nullable BigDecimal>();
        for (var column : columns) {
            columnTotals.add(told.apply(first(sums, ProjectSums::ofCluster, null, column)));
        }
        return new Matrix(
                rows,
                columns,
                cells,
                rowTotals,
                columnTotals,
                told.apply(first(sums, ProjectSums::ofAll, null, null)),
                sums.stream().anyMatch(sum -> sum.tally().status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED,
                Batch.newest(sums.stream()
                        .flatMap(sum -> sum.tally().batches().stream())
                        .toList()));
    }

    private static @Nullable BigDecimal first(
            List<ProjectSums> sums,
            Function<ProjectSums, @Nullable BigDecimal> value,
            Matrix.@Nullable Header row,
            Matrix.@Nullable Header column) {
        for (var sum : sums) {
            var cluster = sum.cluster() == null ? UNASSIGNED : sum.cluster();
            if ((row == null || row.key().equals(sum.sector()))
                    && (column == null || column.key().equals(cluster))) {
                return value.apply(sum);
            }
        }
        return null;
    }

    private static List<Matrix.Header> headers(CodeList list, List<String> asked) {
        return list.filtered(asked).stream()
                .map(code -> new Matrix.Header(code.code(), code.name()))
                .toList();
    }

    private static Function<@Nullable BigDecimal, @Nullable BigDecimal> value(Scope scope, Money money) {
        return switch (scope.measure()) {
            case COUNT -> count -> count;
            case AMOUNT -> money::tell;
        };
    }
}
