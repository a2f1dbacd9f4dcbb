package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Places.Place;
import io.bridgehead.figure.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How places are coloured.
 *
 * @param breaks between the classes
 */
record PlaceScale(Places places, Sketch sketch, List<Double> breaks) {
    /** Growth is even, great or very great, up or down; the same for every figure, so that two maps can be compared. */
    private static final List<String> TURNS = List.of("≤ −25%", "−25%…−5%", "±5%", "+5%…+25%", "≥ +25%");

    private static final double GREAT = 0.25;
    private static final double EVEN = 0.05;
    private static final double LEAST_SHARE = 0.001;
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** @param ink what is read on the fill */
    record Colours(Colour fill, Colour ink) {}

    static PlaceScale of(Places places, Sketch sketch) {
        // What stands beside the list, such as all others together, has no place on the scale of single places.
        var values = places.places().stream()
                .filter(place -> place.kind() == Ranking.Kind.ITEM)
                .map(place -> shown(places, place))
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
        var least = places.show() == Places.Show.SHARE
                ? LEAST_SHARE
                : Math.pow(10, -sketch.unit().decimals());
        return new PlaceScale(
                places, sketch, places.show() == Places.Show.GROWTH ? List.of() : Classes.breaks(values, least));
    }

    /** What is shown of a place. */
    static @Nullable BigDecimal shown(Places places, Place place) {
        return switch (places.show()) {
            case VALUE -> place.value();
            case SHARE -> place.share();
            case GROWTH -> place.growth();
        };
    }

    String shownText(Place place) {
        return switch (places.show()) {
            case VALUE -> Numbers.number(place.value(), sketch.unit().decimals());
            case SHARE -> Numbers.percent(place.share());
            case GROWTH -> Numbers.signedPercent(place.growth());
        };
    }

    /** "Mongolia: 12.5 亿元", for a place that has none in the picture. */
    String said(Place place) {
        var lang = sketch.lang();
        return Numbers.labelled(place.name().in(lang), Numbers.amount(place.value(), sketch.unit(), lang), lang);
    }

    /** Empty for a place without the value that is shown. */
    Optional<Colours> of(Place place) {
        var value = shown(places, place);
        if (value == null) {
            return Optional.empty();
        }
        var palette = sketch.palette();
        if (places.show() == Places.Show.GROWTH) {
            var turn = turn(value.doubleValue());
            return Optional.of(
                    new Colours(palette.turns().get(turn), palette.turnInks().get(turn)));
        }
        var step = Classes.step(Classes.among(value.doubleValue(), breaks), breaks.size() + 1);
        return Optional.of(
                new Colours(palette.steps().get(step), palette.stepInks().get(step)));
    }

    List<ScaleKey.Entry> key() {
        var palette = sketch.palette();
        if (places.show() == Places.Show.GROWTH) {
            return IntStream.range(0, TURNS.size())
                    .mapToObj(turn ->
                            ScaleKey.Entry.of(TURNS.get(turn), palette.turns().get(turn)))
                    .toList();
        }
        var labels = ScaleKey.ofBreaks(
                breaks, places.show() == Places.Show.SHARE ? PlaceScale::shareBound : this::valueBound);
        return IntStream.range(0, labels.size())
                .mapToObj(index ->
                        ScaleKey.Entry.of(labels.get(index), palette.steps().get(Classes.step(index, labels.size()))))
                .toList();
    }

    ScaleKey.Entry none() {
        var palette = sketch.palette();
        return new ScaleKey.Entry(sketch.word("none"), palette.sunken(), palette.lineStrong());
    }

    List<ScaleKey.Entry> keyWith(Stream<ScaleKey.Entry> more) {
        return Stream.concat(key().stream(), more).toList();
    }

    /** A bound of shares, with a decimal where it is below one percent. */
    static String shareBound(BigDecimal bound, int more) {
        return Numbers.percent(bound, (bound.compareTo(PERCENT) < 0 ? 1 : 0) + more);
    }

    private String valueBound(BigDecimal bound, int more) {
        var decimals = bound.compareTo(BigDecimal.ONE) < 0 ? sketch.unit().decimals() : 0;
        return Numbers.number(bound, decimals + more);
    }

    private static int turn(double growth) {
        if (growth <= -GREAT) {
            return 0;
        }
        if (growth < -EVEN) {
            return 1;
        }
        if (growth <= EVEN) {
            return 2;
        }
        return growth < GREAT ? 3 : 4;
    }
}
