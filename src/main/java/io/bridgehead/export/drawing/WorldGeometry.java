package io.bridgehead.export.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of countries, in degrees. Antarctica is left out: nobody trades with it. Immutable. */
public final class WorldGeometry {
    private static final String FILE = "/geometry/world.zh.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final List<String> CODE_NAMES = List.of("iso_a3", "ISO_A3", "ISO_A3_EH", "ADM0_A3");
    private static final String ANTARCTICA = "ATA";

    private final List<Country> countries;

    private WorldGeometry(List<Country> countries) {
        this.countries = List.copyOf(countries);
    }

    /** @param key ISO 3166-1 alpha-3; empty for land that has no such code */
    record Country(String key, List<Polygon> polygons) {}

    /** An outline and, after it, its holes. */
    record Polygon(List<List<Degrees>> rings) {}

    List<Country> countries() {
        return countries;
    }

    /** The one that is shipped; read when it is first wanted. */
    public static WorldGeometry builtIn() {
        return Shipped.GEOMETRY;
    }

    /**
     * A GeoJSON feature collection in degrees, each feature with its code as {@code iso_a3}.
     *
     * @throws UncheckedIOException if the file can't be read
     * @throws IllegalArgumentException if it is no such collection
     */
    public static WorldGeometry read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as by {@link #read}, when it is first asked for, and then kept; a failure isn't. Thread-safe. */
    public static Supplier<WorldGeometry> lazily(Path file) {
        return new Lazy(file);
    }

    private static WorldGeometry read(InputStream stream) {
        try {
            return of(JSON.readTree(stream));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the map geometry is no JSON", e);
        }
    }

    private static WorldGeometry of(JsonNode json) {
        if (!json.path("features").isArray()) {
            throw new IllegalArgumentException("the map geometry is no GeoJSON feature collection");
        }
        var countries = new LinkedHashMap<String, List<Polygon>>();
        for (var feature : json.path("features")) {
            var key = codeOf(feature);
            var polygons = polygonsOf(feature.path("geometry"));
            if (!key.equals(ANTARCTICA) && !polygons.isEmpty()) {
                // Land without a code is kept apart, each piece for itself.
                var at = key.isEmpty() ? "#" + countries.size() : key;
                countries.computeIfAbsent(at, absent -> new ArrayList<>()).addAll(polygons);
            }
        }
        return new WorldGeometry(countries.entrySet().stream()
                .map(entry -> new Country(
                        entry.getKey().startsWith("#") ? "" : entry.getKey(), List.copyOf(entry.getValue())))
                .toList());
    }

    private static String codeOf(JsonNode feature) {
        var properties = feature.path("properties");
        return Stream.concat(CODE_NAMES.stream().map(properties::path), Stream.of(feature.path("id")))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(code -> CODE.matcher(code).matches())
                .findFirst()
                .orElse("");
    }

    private static List<Polygon> polygonsOf(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var polygons = switch (geometry.path("type").asString("")) {
            case "Polygon" -> Stream.of(coordinates);
            case "MultiPolygon" -> each(coordinates);
            default -> Stream.<JsonNode>empty();
        };
        return polygons.map(WorldGeometry::polygon)
                .filter(polygon -> !polygon.rings().isEmpty())
                .toList();
    }

    private static Polygon polygon(JsonNode rings) {
        return new Polygon(each(rings)
                .map(WorldGeometry::ring)
                .filter(ring -> ring.size() > 2)
                .toList());
    }

    /** Without its last point, which is its first. */
    private static List<Degrees> ring(JsonNode ring) {
        var points = each(ring).map(WorldGeometry::point).toList();
        var closed = points.size() > 1 && points.getFirst().equals(points.getLast());
        return closed ? points.subList(0, points.size() - 1) : points;
    }

    private static Degrees point(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new IllegalArgumentException("the map geometry has a point that is no pair of numbers");
        }
        return new Degrees(point.path(0).doubleValue(), point.path(1).doubleValue());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static final class Shipped {
        private static final WorldGeometry GEOMETRY = load();

        private static WorldGeometry load() {
            try (var stream = WorldGeometry.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException(FILE + " is missing");
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Lazy implements Supplier<WorldGeometry> {
        private final Path file;
        private @Nullable WorldGeometry geometry;

        Lazy(Path file) {
            this.file = file;
        }

        @Override
        public synchronized WorldGeometry get() {
            var kept = geometry;
            if (kept == null) {
                kept = read(file);
                geometry = kept;
            }
            return kept;
        }
    }
}
