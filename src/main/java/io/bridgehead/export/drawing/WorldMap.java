package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.export.drawing.WorldGeometry.Country;
import io.bridgehead.export.drawing.WorldGeometry.Polygon;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Countries laid out at a width, with their home's own hemisphere in the middle. */
final class WorldMap {
    /** Meridians to centre on: 150° E cuts the map through the Atlantic, 11° E through the Bering Strait; both cut little land. */
    private static final double PACIFIC = 150;

    private static final double ATLANTIC = 11;
    private static final double EUROPE_ENDS = 60;
    private static final double EDGE = 2;

    private final EqualEarth projection;
    private final Placing placing;
    private final double height;
    private final List<CountryShape> shapes;

    private WorldMap(EqualEarth projection, Placing placing, double height, List<CountryShape> shapes) {
        this.projection = projection;
        this.placing = placing;
        this.height = height;
        this.shapes = List.copyOf(shapes);
    }

    static WorldMap of(WorldGeometry geometry, double width, @Nullable String home) {
        var projection = new EqualEarth(meridian(geometry, home));
        var countries = geometry.countries().stream()
                .map(country -> new Projected(country.key(), polygons(country, projection)))
                .toList();
        var points = countries.stream()
                .flatMap(country -> country.polygons().stream())
                .flatMap(List::stream)
                .flatMap(List::stream);
        var bounds = Rings.bounds(points);
        if (bounds.width() == 0 || bounds.height() == 0) {
            return new WorldMap(projection, new Placing(1, 0, 0), 0, List.of());
        }
        var widest = Math.min((width - 2 * EDGE) / bounds.width(), (width - EDGE) / bounds.height());
        var height = Math.ceil(bounds.height() * widest) + 2 * EDGE;
        var placing = Placing.of(bounds, width, height);
        return new WorldMap(
                projection,
                placing,
                height,
                countries.stream().map(country -> country.shape(placing)).toList());
    }

    double height() {
        return height;
    }

    List<CountryShape> shapes() {
        return shapes;
    }

    /** Where a point lies, in pixels. */
    Point place(Degrees degrees) {
        return placing.apply(projection.of(degrees));
    }

    private static double meridian(WorldGeometry geometry, @Nullable String home) {
        return geometry.countries().stream()
                        .filter(country -> country.key().equals(home))
                        .map(country ->
                                country.polygons().getFirst().rings().getFirst().getFirst())
                        .anyMatch(first -> first.longitude() < EUROPE_ENDS)
                ? ATLANTIC
                : PACIFIC;
    }

    /** A polygon is its rings; the edge of the map may have cut them. */
    private static List<List<List<Point>>> polygons(Country country, EqualEarth projection) {
        return country.polygons().stream()
                .map(Polygon::rings)
                .map(rings -> rings.stream()
                        .flatMap(ring -> projection.of(ring).stream())
                        .toList())
                .filter(rings -> !rings.isEmpty())
                .toList();
    }

    private record Projected(String key, List<List<List<Point>>> polygons) {
        CountryShape shape(Placing placing) {
            var placed = polygons.stream()
                    .map(rings -> rings.stream()
                            .map(ring -> ring.stream().map(placing).toList())
                            .toList())
                    .toList();
            var outlines =
                    placed.stream().flatMap(List::stream).map(Rings::simpler).filter(ring -> ring.size() > 2);
            var largest = placed.stream()
                    .max(Comparator.comparingDouble(Projected::area))
                    .orElse(List.of());
            return new CountryShape(
                    key,
                    outlines.toList(),
                    Rings.bounds(largest.stream().flatMap(List::stream)),
                    largest.stream()
                            .max(Comparator.comparingDouble(Rings::area))
                            .map(Rings::centre)
                            .orElse(new Point(0, 0)),
                    placed.stream().mapToDouble(Projected::area).sum());
        }

        /** Of its largest ring: holes are small. */
        private static double area(List<List<Point>> rings) {
            return rings.stream().mapToDouble(Rings::area).max().orElse(0);
        }
    }

    /** From radius 1, y upwards, to pixels. */
    private record Placing(double scale, double left, double top) implements UnaryOperator<Point> {
        static Placing of(Area bounds, double width, double height) {
            var scale = Math.min((width - 2 * EDGE) / bounds.width(), (height - 2 * EDGE) / bounds.height());
            return new Placing(
                    scale,
                    width / 2 - scale * (bounds.x() + bounds.width() / 2),
                    height / 2 + scale * (bounds.y() + bounds.height() / 2));
        }

        @Override
        public Point apply(Point point) {
            return new Point(left + scale * point.x(), top - scale * point.y());
        }
    }
}
