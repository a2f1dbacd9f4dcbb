package io.bridgehead.projects;

import io.bridgehead.figure.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where divisions lie on a map of equal tiles: an arrangement of our own that keeps neighbours beside each other as far
 * as it can, from {@code division-tiles.csv}. Immutable.
 */
final class DivisionTiles {
    private static final String FILE = "/division-tiles.csv";
    private static final Map<String, Places.Tile> TILES = read();

    private DivisionTiles() {}

    /** Null where nobody said where it lies. */
    static Places.@Nullable Tile of(String region, String division) {
        return TILES.get(region + "/" + division);
    }

    private static Map<String, Places.Tile> read() {
        try (var file = DivisionTiles.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0] + "/" + cells[1],
                            cells -> new Places.Tile(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
