package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.MapDots.Dot;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Places.Place;
import io.bridgehead.figure.Ranking.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Countries coloured by what is shown. Those without a shape are circles at a known point, and what has no place at all
 * stands under the map.
 */
final class Choropleth {
    /** A shape smaller than this many square pixels is shown by a circle as well, so that it can be seen. */
    private static final double SMALL = 14;

    private static final int NAMED = 5;

    private final Places places;
    private final Sketch sketch;
    private final PlaceScale scale;
    private final WorldMap map;
    private final @Nullable String home;
    private final Map<String, CountryShape> shapes;

    Choropleth(Places places, Sketch sketch, WorldGeometry geometry) {
        this.places = places;
        this.sketch = sketch;
        scale = PlaceScale.of(places, sketch);
        home = homeOf(places);
        map = WorldMap.of(geometry, sketch.width(), home);
        shapes = map.shapes().stream()
                .filter(shape -> !shape.key().isEmpty())
                .collect(Collectors.toMap(CountryShape::key, Function.identity()));
    }

    /** Gives its height. */
    double draw() {
        var here = places.places().stream()
                .filter(place -> place.kind() != Kind.OTHERS && place.kind() != Kind.UNASSIGNED)
                .toList();
        var shaped =
                here.stream().filter(place -> shapes.containsKey(place.key())).toList();
        var dots = MapDots.of(here.stream().filter(this::isDotted).toList(), shapes, map, sketch.width());
        var dotted = dots.stream().map(Dot::place).toList();
        land(shaped);
        dots.forEach(this::dot);
        new MapLabels(sketch, scale, map.height()).draw(largest(shaped), shapes, dots);
        var y = map.height() + 8;
        y += ScaleKey.draw(sketch, scale.keyWith(aside()), y);
        var off = places.places().stream()
                .filter(place -> !shaped.contains(place) && !dotted.contains(place))
                .map(scale::said)
                .toList();
        return off.isEmpty() ? y : y + 6 + Chips.draw(sketch, sketch.word("offMap"), off, y + 6);
    }

    private static @Nullable String homeOf(Places places) {
        return places.home() != null
                ? places.home()
                : places.places().stream()
                        .filter(place -> place.kind() == Kind.RE_IMPORT)
                        .map(Place::key)
                        .findFirst()
                        .orElse(null);
    }

    private boolean isDotted(Place place) {
        var shape = shapes.get(place.key());
        return shape == null || shape.area() < SMALL;
    }

    private Colour fill(Place place) {
        return place.key().equals(home)
                ? sketch.palette().lineStrong()
                : scale.of(place)
                        .map(PlaceScale.Colours::fill)
                        .orElse(sketch.palette().sunken());
    }

    private void land(List<Place> shaped) {
        var palette = sketch.palette();
        var byKey = shaped.stream().collect(Collectors.toMap(Place::key, this::fill, (first, second) -> first));
        for (var shape : map.shapes()) {
            var isHome = !shape.key().isEmpty() && shape.key().equals(home);
            var fill = isHome ? palette.lineStrong() : byKey.getOrDefault(shape.key(), palette.sunken());
            var edge = fill.equals(palette.sunken()) ? palette.lineStrong() : palette.surface();
            if (!shape.outlines().isEmpty()) {
                sketch.add(new Mark.Outline(shape.outlines(), true, fill, Stroke.of(edge, 0.5)));
            }
        }
    }

    private void dot(Dot dot) {
        var palette = sketch.palette();
        if (dot.isMoved()) {
            sketch.rule(dot.at().x(), dot.at().y(), dot.x(), dot.y(), Stroke.of(palette.inkSoft(), 0.75));
        }
        sketch.add(new Mark.Disc(dot.x(), dot.y(), dot.radius(), fill(dot.place()), Stroke.of(palette.ink(), 0.75)));
    }

    private List<Place> largest(List<Place> shaped) {
        return shaped.stream()
                .filter(place -> place.kind() == Kind.ITEM && !place.key().equals(home))
                .filter(place -> place.value() != null && PlaceScale.shown(places, place) != null)
                .sorted(Comparator.comparing((Place place) -> Objects.requireNonNull(place.value()))
                        .reversed())
                .limit(NAMED)
                .toList();
    }

    private Stream<ScaleKey.Entry> aside() {
        var own = home != null
                && (shapes.containsKey(home)
                        || places.places().stream()
                                .anyMatch(place -> place.key().equals(home)));
        var entry = ScaleKey.Entry.of(sketch.word("home"), sketch.palette().lineStrong());
        return own ? Stream.of(scale.none(), entry) : Stream.of(scale.none());
    }
}
