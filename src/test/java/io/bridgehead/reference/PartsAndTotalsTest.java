package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.data.Offset.offset;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is asked, parts add up to their total, or a note says why not. */
class PartsAndTotalsTest {
    /** What explains that parts are more or less than their total. */
    private static final Set<String> WHY = Set.of("groups-overlap");

    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private static final Scope[] SCOPES = {
        scope(),
        scope("lang", "en"),
        scope("from", "2025-01", "to", "2025-08"),
        scope("from", "2024-03", "to", "2025-06", "measure", "amount"),
        scope("to", "2024-06"),
        scope("flow", "import"),
        scope("partner", "MNG"),
        scope("partner", "MNG,RUS", "flow", "export"),
        scope("sector", "new-energy"),
        scope("sector", "coal-chemicals", "measure", "amount"),
        scope("cluster", "agri"),
        scope("chain", "dairy"),
        scope("division", "150600", "from", "2024-01"),
        scope("fair", "nof-2023", "stage", "signed"),
        scope("every", "quarter")
    };

    private static TestDatabase database;
    private static AskedCatalogue catalogue;

    private final SoftAssertions softly = new SoftAssertions();
    /** Shapes that some figure had parts and a total of. */
    private final Set<String> checked = new HashSet<>();

    private String asked = "";

    @BeforeAll
    static void started() {
        database = SampleDatabase.create();
        catalogue = new AskedCatalogue(database);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        database.close();
    }

    @Test
    void addUpInEveryFigure() {
        for (var question : catalogue.questions()) {
            for (var scope : SCOPES) {
                asked = question.id() + " " + scope;
                check(question.ask(scope));
            }
        }

        softly.assertThat(checked)
                .contains("ranking", "matrix", "composition", "places", "waterfall", "funnel", "distribution");
        softly.assertAll();
    }

    private void check(Figure figure) {
        switch (figure.shape()) {
            case Ranking ranking -> {
                addsUp(figure, ranking.items().stream().map(Ranking.Item::value).toList(), ranking.total());
                wholes(figure, ranking.items().stream().map(Ranking.Item::share).toList(), ranking.total());
            }
            case Composition composition -> {
                addsUp(
                        figure,
                        composition.parts().stream()
                                .map(Composition.Part::value)
                                .toList(),
                        composition.total());
                wholes(
                        figure,
                        composition.parts().stream()
                                .map(Composition.Part::share)
                                .toList(),
                        composition.total());
            }
            case Places places -> {
                addsUp(figure, places.places().stream().map(Places.Place::value).toList(), places.total());
                wholes(figure, places.places().stream().map(Places.Place::share).toList(), places.total());
            }
            case Matrix matrix -> matrix(figure, matrix);
            case Waterfall waterfall -> waterfall(figure, waterfall);
            case Funnel funnel -> funnel(figure, funnel);
            case Distribution distribution -> distribution(figure, distribution);
            // No part of these is a part of a total.
            case Trend ignored -> {}
            case Progress ignored -> {}
            case Facts ignored -> {}
            case Schedule ignored -> {}
            case Scorecard ignored -> {}
        }
    }

    private void matrix(Figure figure, Matrix matrix) {
        var columns = new ArrayList<List<@Nullable BigDecimal>>();
        for (var column = 0; column < matrix.columns().size(); column++) {
            List<@Nullable BigDecimal> cells = new ArrayList<>();
            for (var row : matrix.cells()) {
                cells.add(row.get(column));
            }
            columns.add(cells);
        }
        addUp(figure, matrix.cells(), matrix.rowTotals(), matrix.total());
        addUp(figure, columns, matrix.columnTotals(), matrix.total());
    }

    /** A line with values and no total is not whole, which a note must say; the lines then don't make the whole. */
    private void addUp(
            Figure figure,
            List<List<@Nullable BigDecimal>> lines,
            List<@Nullable BigDecimal> totals,
            @Nullable BigDecimal total) {
        var whole = true;
        for (var line = 0; line < lines.size(); line++) {
            addsUp(figure, lines.get(line), totals.get(line));
            whole &= totals.get(line) != null || lines.get(line).stream().allMatch(Objects::isNull);
        }
        if (whole) {
            addsUp(figure, totals, total);
        } else {
            softly.assertThat(figure.notes()).as(asked).extracting(Note::code).contains("season-partial");
        }
    }

    private void waterfall(Figure figure, Waterfall waterfall) {
        var from = waterfall.from().value();
        var to = waterfall.to().value();
        if (from == null || to == null) {
            softly.assertThat(waterfall.steps()).as(asked).isEmpty();
            return;
        }
        addsUp(figure, waterfall.steps().stream().map(Waterfall.Step::change).toList(), to.subtract(from));
        var growth = to.subtract(from).movePointRight(2).divide(from, 8, RoundingMode.HALF_UP);
        softly.assertThat(sum(waterfall.steps().stream()
                        .map(Waterfall.Step::contribution)
                        .toList()))
                .as("contributions of %s", asked)
                .isCloseTo(growth, offset(ROUNDING));
    }

    /** Those who got further are some of those who set out, and a rate is of what it names. */
    private void funnel(Figure figure, Funnel funnel) {
        for (var step = 1; step < funnel.steps().size(); step++) {
            var before = funnel.steps().get(step - 1).value();
            var value = funnel.steps().get(step).value();
            if (before != null && value != null) {
                checked.add(figure.shape().code());
                softly.assertThat(value).as(asked).isLessThanOrEqualTo(before);
            }
        }
        for (var rate : funnel.rates()) {
            var value = rate.value();
            if (value != null) {
                softly.assertThat(value.multiply(Objects.requireNonNull(rate.denominator())))
                        .as("%s of %s", rate.key(), asked)
                        .isCloseTo(Objects.requireNonNull(rate.numerator()), offset(new BigDecimal("0.01")));
            }
        }
    }

    /** As many finished milestones as the schedule of the same scope has. */
    private void distribution(Figure figure, Distribution distribution) {
        var scope = asScope(figure);
        var chains = new HashSet<String>();
        ((Composition) catalogue.ask("chains.weights", scope).shape())
                .parts()
                .forEach(part -> chains.add(Objects.requireNonNull(part.group())));
        var finished = chains.isEmpty()
                ? 0
                : ((Schedule) catalogue
                                .ask("chains.milestones", scope.with(Parameter.CHAIN, List.copyOf(chains)))
                                .shape())
                        .tasks().stream()
                                .filter(task -> task.actualFinish() != null)
                                .count();
        addsUp(
                figure,
                distribution.bins().stream().map(Distribution.Bin::value).toList(),
                BigDecimal.valueOf(finished));
    }

    private static Scope asScope(Figure figure) {
        return ScopeCodec.read(figure.scope());
    }

    private void addsUp(Figure figure, Collection<? extends @Nullable BigDecimal> parts, @Nullable BigDecimal total) {
        if (total == null) {
            return;
        }
        checked.add(figure.shape().code());
        if (explained(figure)) {
            return;
        }
        softly.assertThat(sum(parts)).as(asked).isEqualByComparingTo(total);
    }

    /** Shares are of the total. */
    private void wholes(Figure figure, List<? extends @Nullable BigDecimal> shares, @Nullable BigDecimal total) {
        if (total == null || total.signum() <= 0 || explained(figure)) {
            return;
        }
        softly.assertThat(sum(shares)).as("shares of %s", asked).isCloseTo(BigDecimal.ONE, offset(ROUNDING));
    }

    private static boolean explained(Figure figure) {
        return figure.notes().stream().map(Note::code).anyMatch(WHY::contains);
    }

    private static BigDecimal sum(Collection<? extends @Nullable BigDecimal> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            sum = part == null ? sum : sum.add(part);
        }
        return sum;
    }
}
