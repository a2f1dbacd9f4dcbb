package io.bridgehead.briefing;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a figure of any shape as quotes name them, in its order. For one figure. */
final class QuotedValues {
    /** What all of it adds up to. */
    static final String TOTAL = "total";

    private static final Texts TEXTS = new Texts("figures");

    private final List<QuotedValue> values = new ArrayList<>();
    private final Unit unit;
    private final @Nullable Period until;
    /** Of what stands for all values together. */
    private final Status any;

    private QuotedValues(Figure figure) {
        unit = figure.unit();
        any = figure.provenance().statuses().contains(Status.SAMPLE) ? Status.SAMPLE : Status.LOADED;
        var day = figure.provenance().asOf();
        until = day == null ? null : Period.asOf(day);
    }

    static List<QuotedValue> of(Figure figure) {
        var read = new QuotedValues(figure);
        switch (figure.shape()) {
            case Trend trend -> read.trend(trend);
            case Ranking ranking -> read.ranking(ranking);
            case Matrix matrix -> read.matrix(matrix);
            case Progress progress -> read.progress(progress);
            case Facts facts -> read.facts(facts);
            case Composition composition -> read.composition(composition);
            case Places places -> read.places(places);
            case Schedule schedule -> read.schedule(schedule);
            case Funnel funnel -> read.funnel(funnel);
            case Waterfall waterfall -> read.waterfall(waterfall);
            case Scorecard scorecard -> read.scorecard(scorecard);
            case Distribution distribution -> read.distribution(distribution);
        }
        return List.copyOf(read.values);
    }

    private void put(String key, Text name, @Nullable BigDecimal value, Unit unitOfValue, Status status) {
        values.add(QuotedValue.of(key, name, value, unitOfValue, status).during(until));
    }

    private void put(String key, Text name, @Nullable BigDecimal value, Status status, Rates rates) {
        values.add(QuotedValue.of(key, name, value, unit, status).during(until).with(rates.share(), rates.growth()));
    }

    private record Rates(
            @Nullable BigDecimal share, @Nullable BigDecimal growth) {}

    private void total(@Nullable BigDecimal total) {
        if (total != null) {
            put(TOTAL, TEXTS.get("difference.total"), total, unit, any);
        }
    }

    private void trend(Trend trend) {
        for (var series : trend.series()) {
            for (var point : series.points()) {
                values.add(new QuotedValue(
                        series.key(),
                        series.name(),
                        point.period(),
                        point.value(),
                        unit,
                        null,
                        point.growth(),
                        point.publishedGrowth(),
                        point.status() == Status.SAMPLE));
            }
        }
    }

    /** Each by its key, and things of their own by their place: #1 is the largest. */
    private void ranking(Ranking ranking) {
        ranking.items()
                .forEach(item -> put(
                        item.key(), item.name(), item.value(), item.status(), new Rates(item.share(), item.growth())));
        total(ranking.total());
        var place = 0;
        for (var item : ranking.items()) {
            if (item.kind() == Ranking.Kind.ITEM) {
                place++;
                put("#" + place, item.name(), item.value(), item.status(), new Rates(item.share(), item.growth()));
            }
        }
    }

    private void matrix(Matrix matrix) {
        for (var row = 0; row < matrix.rows().size(); row++) {
            var down = matrix.rows().get(row);
            var cells = matrix.cells().get(row);
            for (var column = 0; column < matrix.columns().size(); column++) {
                var across = matrix.columns().get(column);
                put(
                        down.key() + "/" + across.key(),
                        Text.join(" × ", down.name(), across.name()),
                        cells.get(column),
                        unit,
                        matrix.status());
            }
            put(down.key() + "/" + TOTAL, down.name(), matrix.rowTotals().get(row), unit, matrix.status());
        }
        for (var column = 0; column < matrix.columns().size(); column++) {
            var across = matrix.columns().get(column);
            put(TOTAL + "/" + across.key(), across.name(), matrix.columnTotals().get(column), unit, matrix.status());
        }
        total(matrix.total());
    }

    private void progress(Progress progress) {
        var day = progress.at() == null ? until : Period.asOf(progress.at());
        for (var item : progress.items()) {
            var plan = TEXTS.get("difference.plan", item.name());
            values.add(QuotedValue.of(item.key(), item.name(), item.actual(), Unit.PERCENT, item.status())
                    .during(day));
            values.add(QuotedValue.of(item.key() + "/plan", plan, item.plan(), Unit.PERCENT, item.status())
                    .during(day));
            values.add(QuotedValue.of(
                            item.key() + "/late",
                            item.name(),
                            BigDecimal.valueOf(item.late()),
                            Unit.MILESTONES,
                            item.status())
                    .during(day));
        }
    }

    private void facts(Facts facts) {
        for (var item : facts.items()) {
            values.add(new QuotedValue(
                    item.key(),
                    item.name(),
                    item.period(),
                    item.value(),
                    item.unit(),
                    null,
                    growth(item.change()),
                    published(item.change()),
                    item.status() == Status.SAMPLE));
        }
    }

    /** The growth that the figure itself shows. A change that is none in percent, such as one of rank, is no growth. */
    private static @Nullable BigDecimal growth(Facts.@Nullable Change change) {
        return change == null || !change.unit().equals(Unit.PERCENT) ? null : Rate.ofPercent(change.value());
    }

    private static @Nullable BigDecimal published(Facts.@Nullable Change change) {
        return change == null || !change.published() ? null : growth(change);
    }

    private void composition(Composition composition) {
        composition
                .parts()
                .forEach(part -> put(
                        part.key(), part.name(), part.value(), part.status(), new Rates(part.share(), part.growth())));
        total(composition.total());
    }

    private void places(Places places) {
        places.places()
                .forEach(place -> put(
                        place.key(),
                        place.name(),
                        place.value(),
                        place.status(),
                        new Rates(place.share(), place.growth())));
        total(places.total());
    }

    private void schedule(Schedule schedule) {
        for (var task : schedule.tasks()) {
            var slip = task.slip();
            put(task.key(), task.name(), slip == null ? null : BigDecimal.valueOf(slip), Unit.DAYS, task.status());
        }
    }

    private void funnel(Funnel funnel) {
        funnel.steps().forEach(step -> put(step.key(), step.name(), step.value(), unit, step.status()));
        for (var rate : funnel.rates()) {
            var value = rate.value();
            put(rate.key(), rate.name(), value == null ? null : Rate.percent(value), Unit.PERCENT, rate.status());
        }
    }

    private void waterfall(Waterfall waterfall) {
        put(
                "from",
                waterfall.from().name(),
                waterfall.from().value(),
                unit,
                waterfall.from().status());
        waterfall.steps().forEach(step -> put(step.key(), step.name(), step.change(), unit, step.status()));
        put(
                "to",
                waterfall.to().name(),
                waterfall.to().value(),
                unit,
                waterfall.to().status());
    }

    private void scorecard(Scorecard scorecard) {
        for (var row : scorecard.rows()) {
            for (var i = 0; i < row.cells().size(); i++) {
                var column = scorecard.columns().get(i);
                var name = Text.join(" · ", row.name(), column.name());
                put(row.key() + "/" + column.key(), name, row.cells().get(i), column.unit(), row.status());
            }
        }
    }

    private void distribution(Distribution distribution) {
        distribution.bins().forEach(bin -> put(bin.key(), bin.name(), bin.value(), unit, distribution.status()));
        put(
                "mean",
                BadBriefingException.TEXTS.get("mean"),
                distribution.mean(),
                distribution.of(),
                distribution.status());
        put(
                "median",
                BadBriefingException.TEXTS.get("median"),
                distribution.median(),
                distribution.of(),
                distribution.status());
    }
}
