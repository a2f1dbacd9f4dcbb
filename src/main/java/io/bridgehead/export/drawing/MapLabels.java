package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.MapDots.Dot;
import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.figure.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * Names with what is shown: of the largest, on their land, and of the circles that stand for a place without a shape,
 * beside them. A label that would touch another, a circle or the edge is left out.
 */
final class MapLabels {
    private static final double LINE = 14;
    private static final double NARROW = 480;
    /** Beside a country larger than this a name would stand on another. */
    private static final double LARGE = 80;

    private final Sketch sketch;
    private final PlaceScale scale;
    private final Area map;
    private final List<Area> taken = new ArrayList<>();

    MapLabels(Sketch sketch, PlaceScale scale, double height) {
        this.sketch = sketch;
        this.scale = scale;
        map = new Area(0, 0, sketch.width(), height);
    }

    void draw(List<Place> largest, Map<String, CountryShape> shapes, List<Dot> dots) {
        dots.forEach(dot -> taken.add(dot.box()));
        var dotted = dots.stream().map(Dot::place).toList();
        largest.stream()
                .filter(place -> !dotted.contains(place))
                .forEach(place ->
                        Optional.ofNullable(shapes.get(place.key())).ifPresent(shape -> onOrBeside(place, shape)));
        Stream.concat(
                        dots.stream().filter(dot -> dot.alone() && dot.place().value() != null),
                        dots.stream().filter(dot -> largest.contains(dot.place())))
                .distinct()
                .forEach(this::beside);
    }

    /** On its land in the ink of the land's colour, else beside it in the page's. */
    private void onOrBeside(Place place, CountryShape shape) {
        var box = shape.box();
        var centre = shape.centre();
        var palette = sketch.palette();
        var land = scale.of(place).orElse(new PlaceScale.Colours(palette.surface(), palette.ink()));
        var put = put(
                place,
                Face.of(land.ink()).rimmed(land.fill()),
                room -> room < box.width() * 1.3 ? inside(shape, room) : List.of());
        if (put || box.width() > LARGE) {
            return;
        }
        put(
                place,
                page(),
                room -> List.of(
                        new Point(box.right() + 4, centre.y()),
                        new Point(box.x() - room - 4, centre.y()),
                        new Point(centre.x() - room / 2, box.y() - LINE / 2),
                        new Point(centre.x() - room / 2, box.bottom() + LINE / 2)));
    }

    private static List<Point> inside(CountryShape shape, double room) {
        return Stream.of(0.0, -0.15, 0.15)
                .flatMap(side -> Stream.of(0.0, -0.15)
                        .map(up -> new Point(
                                shape.centre().x() + side * shape.box().width() - room / 2,
                                shape.centre().y() + up * shape.box().height())))
                .toList();
    }

    private void beside(Dot dot) {
        put(
                dot.place(),
                page(),
                room -> List.of(
                        new Point(dot.x() + dot.radius() + 4, dot.y()),
                        new Point(dot.x() - dot.radius() - 4 - room, dot.y()),
                        new Point(dot.x() + dot.radius() + 2, dot.y() + LINE - 4),
                        new Point(dot.x() + dot.radius() + 2, dot.y() - LINE + 4)));
    }

    private Face page() {
        return Face.of(sketch.palette().ink()).rimmed(sketch.palette().surface());
    }

    /** The first text at the first spot where it touches nothing. */
    private boolean put(Place place, Face face, DoubleFunction<List<Point>> spots) {
        for (var text : texts(place)) {
            var room = sketch.measure(text) + 2;
            for (var spot : spots.apply(room)) {
                var box = new Area(spot.x() - 1, spot.y() - LINE / 2, room, LINE);
                if (isFree(box)) {
                    taken.add(box);
                    sketch.write(text, spot.x(), spot.y(), face);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFree(Area box) {
        return box.x() >= 0
                && box.right() <= map.right()
                && box.y() >= 0
                && box.bottom() <= map.bottom()
                && taken.stream().noneMatch(box::overlaps);
    }

    private List<String> texts(Place place) {
        var name = place.name().in(sketch.lang());
        return sketch.width() < NARROW ? List.of(name) : List.of(name + " " + scale.shownText(place), name);
    }
}
