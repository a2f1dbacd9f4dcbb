package io.bridgehead.figure;

import io.bridgehead.figure.Values.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values out of a figure of any shape, in its order. For one figure. */
final class FigureValues {
    private static final Texts TEXTS = new Texts("figures");
    private static final Unit RANK = new Unit("rank", Text.EMPTY, 0);

    private final Map<String, Value> byKey = new LinkedHashMap<>();
    private final Unit unit;
    private final boolean anySample;

    /** What values speak of whose key doesn't say it. */
    private final Text stretch;

    private FigureValues(Figure figure) {
        unit = figure.unit();
        anySample = figure.provenance().statuses().contains(Status.SAMPLE);
        stretch = until(figure.provenance().asOf());
    }

    static Map<String, Value> of(Figure figure) {
        var values = new FigureValues(figure);
        switch (figure.shape()) {
            case Trend trend -> values.trend(trend);
            case Ranking ranking -> values.ranking(ranking);
            case Matrix matrix -> values.matrix(matrix);
            case Progress progress -> values.progress(progress);
            case Facts facts -> values.facts(facts);
            case Composition composition -> values.composition(composition);
            case Places places -> values.places(places);
            case Schedule schedule -> values.schedule(schedule);
            case Funnel funnel -> values.funnel(funnel);
            case Waterfall waterfall -> values.waterfall(waterfall);
            case Scorecard scorecard -> values.scorecard(scorecard);
            case Distribution distribution -> values.distribution(distribution);
        }
        return values.byKey;
    }

    /** A year to date that is gone has its heir in the longer one, or the year, in the same place of the axis. */
    private void trend(Trend trend) {
        for (var series : trend.series()) {
            for (var point : series.points()) {
                var period = point.period();
                var place = series.key() + "/" + period.slot();
                var partial = period.basis() == Basis.YEAR_TO_DATE || period.basis() == Basis.AS_OF;
                put(
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
            put(
                    key,
                    new Value(
                            item.name(),
                            item.value(),
                            unit,
                            sample,
                            rest,
                            stretch,
                            rest ? others : item.key(),
                            others,
                            null));
            if (item.kind() == Ranking.Kind.ITEM) {
                var name = TEXTS.get("difference.rank", item.name());
                put(
                        key + "/rank",
                        Value.of(name, BigDecimal.valueOf(rank), RANK, sample).loosely());
            }
        }
        var sample = ranking.items().stream().anyMatch(item -> item.status() == Status.SAMPLE);
        put(
                "total",
                Value.of(TEXTS.get("difference.total"), ranking.total(), unit, sample)
                        .during(stretch));
    }

    private void matrix(Matrix matrix) {
        var sample = matrix.status() == Status.SAMPLE;
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var down = matrix.rows().get(row);
                var across = matrix.columns().get(column);
                var name = Text.join(" × ", down.name(), across.name());
                List<@Nullable BigDecimal> cells = matrix.cells().get(row);
                put(down.key() + "/" + across.key(), Value.of(name, cells.get(column), unit, sample));
            }
        }
        put("total", Value.of(TEXTS.get("difference.total"), matrix.total(), unit, sample));
    }

    private void progress(Progress progress) {
        var day = until(progress.at());
        for (var item : progress.items()) {
            var sample = item.status() == Status.SAMPLE;
            var plan = TEXTS.get("difference.plan", item.name());
            put(
                    item.key(),
                    Value.of(item.name(), item.actual(), Unit.PERCENT, sample).during(day));
            put(
                    item.key() + "/plan",
                    Value.of(plan, item.plan(), Unit.PERCENT, sample).during(day));
        }
    }

    private void facts(Facts facts) {
        for (var item : facts.items()) {
            var period = item.period();
            put(
                    item.key(),
                    Value.of(item.name(), item.value(), item.unit(), item.status() == Status.SAMPLE)
                            .during(period == null ? Text.EMPTY : period.label()));
        }
    }

    private void composition(Composition composition) {
        composition.parts().forEach(part -> known(part.key(), part.name(), part.value(), unit, part.status()));
        total(composition.total());
    }

    private void places(Places places) {
        places.places().forEach(place -> known(place.key(), place.name(), place.value(), unit, place.status()));
        total(places.total());
    }

    private void schedule(Schedule schedule) {
        for (var task : schedule.tasks()) {
            var slip = task.slip();
            known(task.key(), task.name(), slip == null ? null : BigDecimal.valueOf(slip), Unit.DAYS, task.status());
        }
    }

    private void funnel(Funnel funnel) {
        funnel.steps().forEach(step -> known(step.key(), step.name(), step.value(), unit, step.status()));
        for (var rate : funnel.rates()) {
            var value = rate.value();
            known(rate.key(), rate.name(), value == null ? null : Rate.percent(value), Unit.PERCENT, rate.status());
        }
    }

    /** Which steps are named depends on how large they are; what is restated is told by the ends. */
    private void waterfall(Waterfall waterfall) {
        var from = waterfall.from();
        known("from", from.name(), from.value(), unit, from.status());
        for (var step : waterfall.steps()) {
            var sample = step.status() == Status.SAMPLE;
            put(step.key(), Value.of(step.name(), step.change(), unit, sample).loosely());
        }
        var to = waterfall.to();
        known("to", to.name(), to.value(), unit, to.status());
    }

    private void scorecard(Scorecard scorecard) {
        for (var row : scorecard.rows()) {
            for (var i = 0; i < row.cells().size(); i++) {
                var column = scorecard.columns().get(i);
                var name = Text.join(" · ", row.name(), column.name());
                known(row.key() + "/" + column.key(), name, row.cells().get(i), column.unit(), row.status());
            }
        }
    }

    private void distribution(Distribution distribution) {
        distribution.bins().forEach(bin -> known(bin.key(), bin.name(), bin.value(), unit, distribution.status()));
    }

    private void total(@Nullable BigDecimal total) {
        put(
                "total",
                Value.of(TEXTS.get("difference.total"), total, unit, anySample).during(stretch));
    }

    private void known(String key, Text name, @Nullable BigDecimal value, Unit unitOfValue, Status status) {
        put(key, Value.of(name, value, unitOfValue, status == Status.SAMPLE).during(stretch));
    }

    private static Text until(@Nullable LocalDate day) {
        return day == null ? Text.EMPTY : Text.same(day.toString());
    }

    private void put(String key, Value value) {
        byKey.put(key, value);
    }
}
