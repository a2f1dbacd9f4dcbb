package io.bridgehead.figure;

import io.bridgehead.figure.Values.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values out of a figure of any shape, in its order. For one figure. */
final class FigureValues {
    private static final Texts TEXTS = new Texts("figures");
    private static final Unit RANK = new Unit("rank", Text.EMPTY, 0);

    private final GatheredValues values;
    private final Unit unit;

    private FigureValues(Figure figure) {
        values = new GatheredValues(figure);
        unit = figure.unit();
    }

    static Map<String, Value> of(Figure figure) {
        var read = new FigureValues(figure);
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
        return read.values.byKey();
    }

    /** A year to date that is gone has its heir in the longer one, or the year, in the same place of the axis. */
    private void trend(Trend trend) {
        for (var series : trend.series()) {
            for (var point : series.points()) {
                var period = point.period();
                var place = series.key() + "/" + period.slot();
                var partial = period.basis() == Basis.YEAR_TO_DATE || period.basis() == Basis.AS_OF;
                values.put(
                        series.key() + "/" + period.code(),
                        new Value(
                                Text.join(" ", period.label(), series.name()),
                                point.value(),
                                unit,
                                point.status() == Status.SAMPLE,
                                false,
                                Text.EMPTY,
                                place,
                                partial ? place : null,
                                series.role() == Trend.Role.PUBLISHED ? point.source() : null));
            }
        }
    }

    /** A bar that is gone may be among the others; what those add up to depends on who is named. */
    private void ranking(Ranking ranking) {
        var others = Ranking.Kind.OTHERS.code();
        var rank = 0;
        for (var item : ranking.items()) {
            rank++;
            var key = item.kind().code() + "/" + item.key();
            var rest = item.kind() == Ranking.Kind.OTHERS;
            var sample = item.status() == Status.SAMPLE;
            values.put(
                    key,
                    new Value(
                            item.name(),
                            item.value(),
                            unit,
                            sample,
                            rest,
                            values.stretch(),
                            rest ? others : item.key(),
                            others,
                            null));
            if (item.kind() == Ranking.Kind.ITEM) {
                var name = TEXTS.get("difference.rank", item.name());
                values.put(
                        key + "/rank",
                        Value.of(name, BigDecimal.valueOf(rank), RANK, sample).loosely());
            }
        }
        var sample = ranking.items().stream().anyMatch(item -> item.status() == Status.SAMPLE);
        values.put(
                "total",
                Value.of(TEXTS.get("difference.total"), ranking.total(), unit, sample)
                        .during(values.stretch()));
    }

    private void matrix(Matrix matrix) {
        var sample = matrix.status() == Status.SAMPLE;
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var down = matrix.rows().get(row);
                var across = matrix.columns().get(column);
                var name = Text.join(" × ", down.name(), across.name());
                List<@Nullable BigDecimal> cells = matrix.cells().get(row);
                values.put(down.key() + "/" + across.key(), Value.of(name, cells.get(column), unit, sample));
            }
        }
        values.put("total", Value.of(TEXTS.get("difference.total"), matrix.total(), unit, sample));
    }

    private void progress(Progress progress) {
        var day = GatheredValues.until(progress.at());
        for (var item : progress.items()) {
            var sample = item.status() == Status.SAMPLE;
            var plan = TEXTS.get("difference.plan", item.name());
            values.put(
                    item.key(),
                    Value.of(item.name(), item.actual(), Unit.PERCENT, sample).during(day));
            values.put(
                    item.key() + "/plan",
                    Value.of(plan, item.plan(), Unit.PERCENT, sample).during(day));
        }
    }

    private void facts(Facts facts) {
        for (var item : facts.items()) {
            var period = item.period();
            values.put(
                    item.key(),
                    Value.of(item.name(), item.value(), item.unit(), item.status() == Status.SAMPLE)
                            .during(period == null ? Text.EMPTY : period.label()));
        }
    }

    private void composition(Composition composition) {
        composition.parts().forEach(part -> values.known(part.key(), part.name(), part.value(), unit, part.status()));
        values.total(composition.total());
    }

    private void places(Places places) {
        places.places().forEach(place -> values.known(place.key(), place.name(), place.value(), unit, place.status()));
        values.total(places.total());
    }

    private void schedule(Schedule schedule) {
        for (var task : schedule.tasks()) {
            var slip = task.slip();
            values.known(
                    task.key(), task.name(), slip == null ? null : BigDecimal.valueOf(slip), Unit.DAYS, task.status());
        }
    }

    private void funnel(Funnel funnel) {
        funnel.steps().forEach(step -> values.known(step.key(), step.name(), step.value(), unit, step.status()));
        for (var rate : funnel.rates()) {
            var value = rate.value();
            values.known(
                    rate.key(), rate.name(), value == null ? null : Rate.percent(value), Unit.PERCENT, rate.status());
        }
    }

    /** Which steps are named depends on how large they are; what is restated is told by the ends. */
    private void waterfall(Waterfall waterfall) {
        var from = waterfall.from();
        values.known("from", from.name(), from.value(), unit, from.status());
        for (var step : waterfall.steps()) {
            var sample = step.status() == Status.SAMPLE;
            values.put(
                    step.key(),
                    Value.of(step.name(), step.change(), unit, sample).loosely());
        }
        var to = waterfall.to();
        values.known("to", to.name(), to.value(), unit, to.status());
    }

    private void scorecard(Scorecard scorecard) {
        for (var row : scorecard.rows()) {
            for (var i = 0; i < row.cells().size(); i++) {
                var column = scorecard.columns().get(i);
                var name = Text.join(" · ", row.name(), column.name());
                values.known(row.key() + "/" + column.key(), name, row.cells().get(i), column.unit(), row.status());
            }
        }
    }

    private void distribution(Distribution distribution) {
        distribution
                .bins()
                .forEach(bin -> values.known(bin.key(), bin.name(), bin.value(), unit, distribution.status()));
    }
}
