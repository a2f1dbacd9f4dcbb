package io.bridgehead.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a figure, each by a key that means the same in any answer to its question; in the figure's order. */
record Values(Map<String, Value> byKey) {
    private static final Texts TEXTS = new Texts("figures");
    private static final Unit RANK = new Unit("rank", Text.EMPTY, 0);

    static Values of(Figure figure) {
        var values = new Values(new LinkedHashMap<>());
        switch (figure.shape()) {
            case Trend trend -> values.trend(trend, figure.unit());
            case Ranking ranking -> values.ranking(ranking, figure);
            case Matrix matrix -> values.matrix(matrix, figure.unit());
            case Progress progress -> values.progress(progress);
            case Facts facts -> values.facts(facts);
        }
        return values;
    }

    Optional<Value> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a value that was is here another one of the same thing, or none where there should be one. */
    boolean restates(String key, Value was) {
        if (was.sample() || was.loose()) {
            return false;
        }
        var is = byKey.get(key);
        if (is != null && is.value() != null) {
            return is.stretch().equals(was.stretch()) && Objects.equals(is.source(), was.source());
        }
        var heir = was.heir();
        return (heir == null || !placeTaken(heir))
                && (is != null
                        || byKey.isEmpty()
                        || byKey.values().stream()
                                .anyMatch(value -> value.stretch().equals(was.stretch())));
    }

    private boolean placeTaken(String place) {
        return byKey.values().stream().anyMatch(value -> value.value() != null && place.equals(value.place()));
    }

    /** A year to date that is gone has its heir in the longer one, or the year, in the same place of the axis. */
    private void trend(Trend trend, Unit unit) {
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
    private void ranking(Ranking ranking, Figure figure) {
        var stretch = until(figure.provenance().asOf());
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
                            figure.unit(),
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
                Value.of(TEXTS.get("difference.total"), ranking.total(), figure.unit(), sample)
                        .during(stretch));
    }

    private void matrix(Matrix matrix, Unit unit) {
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
        var stretch = until(progress.at());
        for (var item : progress.items()) {
            var sample = item.status() == Status.SAMPLE;
            var plan = TEXTS.get("difference.plan", item.name());
            put(
                    item.key(),
                    Value.of(item.name(), item.actual(), Unit.PERCENT, sample).during(stretch));
            put(
                    item.key() + "/plan",
                    Value.of(plan, item.plan(), Unit.PERCENT, sample).during(stretch));
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

    private static Text until(@Nullable LocalDate day) {
        return day == null ? Text.EMPTY : Text.same(day.toString());
    }

    private void put(String key, Value value) {
        byKey.put(key, value);
    }

    /**
     * A value of a figure.
     *
     * @param loose whether it changes with what else there is, such as a rank: never restated by itself
     * @param stretch what it speaks of where the key doesn't say it: values of two stretches aren't compared as one
     * @param place where the figure shows it
     * @param heir the place that holds it when its own key is gone; null: it is gone
     * @param source who published it: what another source says later is beside it; null where it is computed
     */
    record Value(
            Text what,
            @Nullable BigDecimal value,
            Unit unit,
            boolean sample,
            boolean loose,
            Text stretch,
            @Nullable String place,
            @Nullable String heir,
            @Nullable String source) {
        static Value of(Text what, @Nullable BigDecimal value, Unit unit, boolean sample) {
            return new Value(what, value, unit, sample, false, Text.EMPTY, null, null, null);
        }

        Value during(Text stretch) {
            return new Value(what, value, unit, sample, loose, stretch, place, heir, source);
        }

        Value loosely() {
            return new Value(what, value, unit, sample, true, stretch, place, heir, source);
        }

        /** What it is called beside a later one: with both stretches where they aren't the same. */
        Text named(Value is) {
            return stretch.equals(is.stretch())
                            || stretch.equals(Text.EMPTY)
                            || is.stretch().equals(Text.EMPTY)
                    ? is.what()
                    : TEXTS.get("difference.moved", is.what(), stretch, is.stretch());
        }
    }
}
