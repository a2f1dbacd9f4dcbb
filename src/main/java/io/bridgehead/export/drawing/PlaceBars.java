package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Places.Place;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The values of places as lengths, largest first: colours order places, bars compare them. */
record PlaceBars(Places places, Sketch sketch, PlaceScale scale) {
    private static final double ROW = 26;
    private static final double LEADING = 13;
    private static final double BAR = 16;
    private static final double TICKS = 22;
    private static final double NAMES = 0.36;
    private static final int ABOUT = 3;

    /** Gives the height. */
    double draw(List<Place> own, double left, double width) {
        var sorted = own.stream()
                .sorted(Comparator.comparing(
                        (Place place) -> PlaceScale.shown(places, place),
                        Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
        var face = Face.of(sketch.palette().inkSoft()).anchored(Anchor.END);
        var names = Math.min(sketch.longest(sorted.stream().map(this::nameOf).toList(), face) + 2, width * NAMES);
        var labels = sketch.longest(sorted.stream().map(scale::shownText).toList(), face) + 8;
        var ticks = Classes.ticks(
                sorted.stream()
                        .map(place -> PlaceScale.shown(places, place))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue),
                ABOUT);
        var from = left + names + 8 + (ticks.getFirst() < 0 ? labels : 0);
        var axis = new Axis(ticks, from, Math.max(20, left + width - labels - from));
        ticks(axis, sorted.size() * ROW);
        for (var index = 0; index < sorted.size(); index++) {
            var place = sorted.get(index);
            var y = index * ROW + ROW / 2;
            var lines = sketch.wrap(nameOf(place), names, face, 2);
            sketch.write(lines, left + names, y - (lines.size() - 1) * LEADING / 2, LEADING, face);
            bar(place, axis, y);
        }
        return sorted.size() * ROW + TICKS;
    }

    private String nameOf(Place place) {
        return place.name().in(sketch.lang());
    }

    private void bar(Place place, Axis axis, double y) {
        var shown = PlaceScale.shown(places, place);
        var value = shown == null ? 0 : shown.doubleValue();
        var end = axis.at(value);
        var zero = axis.at(0);
        if (shown != null) {
            var fill = scale.of(place)
                    .map(PlaceScale.Colours::fill)
                    .orElse(sketch.palette().of("total"));
            sketch.fill(Math.min(zero, end), y - BAR / 2, Math.abs(end - zero), BAR, fill);
        }
        var ink = Face.of(sketch.palette().ink());
        sketch.write(
                scale.shownText(place), value < 0 ? end - 5 : end + 5, y, value < 0 ? ink.anchored(Anchor.END) : ink);
    }

    private void ticks(Axis axis, double bottom) {
        var palette = sketch.palette();
        var texts = ScaleKey.toldApart(more -> axis.ticks().stream()
                .map(BigDecimal::valueOf)
                .map(tick -> text(tick, more))
                .toList());
        for (var index = 0; index < texts.size(); index++) {
            var tick = axis.ticks().get(index);
            var x = axis.at(tick);
            sketch.rule(x, 0, x, bottom, Stroke.of(tick == 0 ? palette.lineStrong() : palette.line(), 1));
            sketch.write(
                    texts.get(index), x, bottom + 11, Face.of(palette.inkSoft()).anchored(Anchor.MIDDLE));
        }
    }

    private String text(BigDecimal tick, int decimals) {
        return switch (places.show()) {
            case VALUE -> Numbers.compact(tick, sketch.lang());
            case SHARE -> Numbers.percent(tick, decimals);
            case GROWTH -> Numbers.signedPercent(tick, decimals);
        };
    }

    private record Axis(List<Double> ticks, double left, double length) {
        double at(double value) {
            return left + length * (value - ticks.getFirst()) / (ticks.getLast() - ticks.getFirst());
        }
    }
}
