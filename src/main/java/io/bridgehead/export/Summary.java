package io.bridgehead.export;

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
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says in a sentence, for those who don't see it: as {@code summaryOf} of {@code figure/plans.ts} says it
 * beside the picture on screen. A figure of nothing says nothing.
 */
public record Summary(Unit unit, Lang lang) {
    private static final int FIRST = 3;

    public static String of(Figure figure, Lang lang) {
        return Numbers.list(new Summary(figure.unit(), lang).parts(figure), lang);
    }

    private List<String> parts(Figure figure) {
        return switch (figure.shape()) {
            case Trend trend -> trend.series().stream().map(this::series).toList();
            case Ranking ranking ->
                ranking.items().stream()
                        .limit(FIRST)
                        .map(item -> named(item.name(), item.value()))
                        .toList();
            case Matrix matrix -> List.of(Numbers.amount(matrix.total(), unit, lang));
            case Progress progress ->
                progress.items().stream()
                        .limit(FIRST)
                        .map(item -> Numbers.labelled(item.name().in(lang), percent(item.actual()), lang))
                        .toList();
            case Facts facts ->
                facts.items().stream()
                        .map(item -> named(item.name(), item.value(), item.unit()))
                        .toList();
            case Composition composition ->
                composition.parts().stream()
                        .sorted((a, b) -> largestFirst(a.value(), b.value()))
                        .limit(FIRST)
                        .map(part -> named(part.name(), part.value()))
                        .toList();
            case Places places ->
                places.places().stream()
                        .sorted((a, b) -> largestFirst(a.value(), b.value()))
                        .limit(FIRST)
                        .map(place -> named(place.name(), place.value()))
                        .toList();
            case Schedule schedule -> schedule(schedule);
            case Funnel funnel -> funnel(funnel);
            case Waterfall waterfall ->
                Stream.of(waterfall.from(), waterfall.to())
                        .map(bar -> named(bar.name(), bar.value()))
                        .toList();
            case Scorecard scorecard -> scorecard(scorecard);
            case Distribution distribution -> distribution(distribution);
        };
    }

    /** From the first value that is there to the last. */
    private String series(Trend.Series series) {
        var there =
                series.points().stream().filter(point -> point.value() != null).toList();
        var ends = there.size() > 1 ? List.of(there.getFirst(), there.getLast()) : there;
        var said = ends.stream()
                .map(point -> point.period().label().in(lang) + " " + Numbers.amount(point.value(), unit, lang))
                .collect(Collectors.joining(" → "));
        return Numbers.labelled(series.name().in(lang), said, lang);
    }

    private List<String> schedule(Schedule schedule) {
        var tasks = schedule.tasks().stream().limit(FIRST).map(task -> {
            var days = Stream.of(task.plannedFinish(), task.actualFinish())
                    .filter(Objects::nonNull)
                    .map(Objects::toString)
                    .collect(Collectors.joining(" → "));
            return Numbers.labelled(task.name().in(lang), days, lang);
        });
        return Stream.concat(Stream.of(String.valueOf(schedule.tasks().size())), tasks)
                .toList();
    }

    private List<String> funnel(Funnel funnel) {
        return Stream.concat(
                        funnel.steps().stream().map(step -> named(step.name(), step.value())),
                        funnel.rates().stream()
                                .map(rate ->
                                        Numbers.labelled(rate.name().in(lang), Numbers.percent(rate.value()), lang)))
                .toList();
    }

    private List<String> scorecard(Scorecard scorecard) {
        if (scorecard.columns().isEmpty()) {
            return List.of();
        }
        var first = scorecard.columns().getFirst();
        return scorecard.rows().stream()
                .limit(FIRST)
                .map(row -> Numbers.labelled(
                        row.name().in(lang),
                        first.name().in(lang) + " " + Numbers.amount(row.cells().getFirst(), first.unit(), lang),
                        lang))
                .toList();
    }

    private List<String> distribution(Distribution distribution) {
        var said = new ArrayList<String>();
        distribution.bins().stream()
                .max(Comparator.comparing(Distribution.Bin::value))
                .ifPresent(bin -> said.add(named(bin.name(), bin.value())));
        Stream.of(distribution.mean(), distribution.median())
                .filter(Objects::nonNull)
                .forEach(value -> said.add(Numbers.amount(value, distribution.of(), lang)));
        return said;
    }

    /** Of what is in percent already. */
    private static String percent(@Nullable BigDecimal value) {
        return value == null ? Numbers.MISSING : Numbers.number(value, Unit.PERCENT.decimals()) + "%";
    }

    private String named(Text name, @Nullable BigDecimal value) {
        return named(name, value, unit);
    }

    private String named(Text name, @Nullable BigDecimal value, Unit ofValue) {
        return Numbers.labelled(name.in(lang), Numbers.amount(value, ofValue, lang), lang);
    }

    /** What isn't there comes last. */
    private static int largestFirst(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return other.compareTo(one);
    }
}
