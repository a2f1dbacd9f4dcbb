package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file of a figure must hold, taken from the figure itself. */
final class Expected {
    private Expected() {}

    /** Each number that a chart has a mark for, by size; those of a waterfall without their sign. */
    static List<BigDecimal> plotted(Figure figure) {
        return known(
                switch (figure.shape()) {
                    case Trend trend ->
                        Stream.concat(
                                trend.series().stream()
                                        .flatMap(series -> series.points().stream())
                                        .map(Trend.Point::value),
                                trend.lines().stream()
                                        .flatMap(line ->
                                                Collections.nCopies((int) slots(trend), line.value()).stream()));
                    case Ranking ranking -> ranking.items().stream().map(Ranking.Item::value);
                    case Composition composition -> composition.parts().stream().map(Composition.Part::value);
                    case Funnel funnel -> funnel.steps().stream().map(Funnel.Step::value);
                    case Progress progress ->
                        progress.items().stream()
                                .flatMap(item ->
                                        Stream.of(item.actual(), item.plan()).map(each -> each));
                    case Distribution distribution ->
                        distribution.bins().stream().map(Distribution.Bin::value);
                    case Waterfall waterfall ->
                        Stream.concat(
                                Stream.of(
                                        waterfall.from().value(), waterfall.to().value()),
                                waterfall.steps().stream()
                                        .map(step -> step.change() == null
                                                ? null
                                                : step.change().abs()));
                    case Facts facts -> Stream.empty();
                    case Matrix matrix -> Stream.empty();
                    case Places places -> Stream.empty();
                    case Schedule schedule -> Stream.empty();
                    case Scorecard scorecard -> Stream.empty();
                });
    }

    private static long slots(Trend trend) {
        return Slots.filled(trend.series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(point -> point.period().slot())
                        .toList())
                .size();
    }

    private static List<BigDecimal> known(Stream<@Nullable BigDecimal> values) {
        return values.filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .toList();
    }

    /** Names that must be read somewhere in it. */
    static List<String> labels(Figure figure, Lang lang) {
        List<Text> names = switch (figure.shape()) {
            case Trend trend -> trend.series().stream().map(Trend.Series::name).toList();
            case Ranking ranking ->
                ranking.items().stream().map(Ranking.Item::name).toList();
            case Composition composition ->
                composition.parts().stream().map(Composition.Part::name).toList();
            case Funnel funnel ->
                Stream.concat(
                                funnel.steps().stream().map(Funnel.Step::name),
                                funnel.rates().stream().map(Funnel.Quotient::name))
                        .toList();
            case Progress progress ->
                progress.items().stream().map(Progress.Item::name).toList();
            case Distribution distribution ->
                distribution.bins().stream().map(Distribution.Bin::name).toList();
            case Waterfall waterfall ->
                waterfall.steps().stream().map(Waterfall.Step::name).toList();
            case Facts facts -> facts.items().stream().map(Facts.Item::name).toList();
            case Matrix matrix ->
                Stream.concat(matrix.rows().stream(), matrix.columns().stream())
                        .map(Matrix.Header::name)
                        .toList();
            case Places places ->
                places.places().stream().map(Places.Place::name).toList();
            case Schedule schedule ->
                schedule.tasks().stream().map(Schedule.Task::name).toList();
            case Scorecard scorecard ->
                Stream.concat(
                                scorecard.rows().stream().map(Scorecard.Row::name),
                                scorecard.columns().stream().map(Scorecard.Column::name))
                        .toList();
        };
        return names.stream().map(name -> name.in(lang)).toList();
    }

    /** Numbers of shapes that become tables, as they are written. */
    static List<String> written(Figure figure) {
        var decimals = figure.unit().decimals();
        var all = new ArrayList<String>();
        switch (figure.shape()) {
            case Facts facts ->
                facts.items()
                        .forEach(item ->
                                all.add(Numbers.number(item.value(), item.unit().decimals())));
            case Matrix matrix ->
                matrix.cells()
                        .forEach(row -> row.stream()
                                .filter(Objects::nonNull)
                                .forEach(value -> all.add(Numbers.number(value, decimals))));
            case Places places ->
                places.places().forEach(place -> {
                    all.add(Numbers.number(place.value(), decimals));
                    all.add(Numbers.percent(place.share()));
                });
            case Schedule schedule ->
                schedule.tasks().forEach(task -> {
                    all.add(Numbers.percent(task.progress()));
                    all.add(String.valueOf(task.plannedFinish()));
                });
            case Scorecard scorecard ->
                scorecard.rows().forEach(row -> {
                    for (var at = 0; at < row.cells().size(); at++) {
                        all.add(Numbers.number(
                                row.cells().get(at),
                                scorecard.columns().get(at).unit().decimals()));
                    }
                });
            case Trend trend -> {}
            case Ranking ranking -> {}
            case Composition composition -> {}
            case Funnel funnel -> funnel.rates().forEach(rate -> all.add(Numbers.percent(rate.value())));
            case Progress progress -> {}
            case Distribution distribution -> {}
            case Waterfall waterfall -> {}
        }
        return all;
    }
}
