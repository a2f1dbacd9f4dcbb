package io.bridgehead.reference;

import io.bridgehead.platform.PlainException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The shapes of countries that an operator puts in place of those that come with the product: a GeoJSON feature
 * collection in degrees, each feature with its ISO 3166-1 alpha-3 code as {@code iso_a3}.
 */
@Component
public class MapGeometry {
    /** Where signed-in readers get the file, from the root of the pages. */
    public static final String ADDRESS = "geometry/world.json";

    private final Optional<Path> file;

    /**
     * @param file the operator's file; empty for none
     * @throws PlainException when there is no such file to read
     */
    public MapGeometry(@Value("${bridgehead.map.geometry:}") String file) {
        this.file = Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        if (this.file
                .filter(path -> !Files.isRegularFile(path) || !Files.isReadable(path))
                .isPresent()) {
            throw new PlainException("The map geometry " + file
                    + " is no file that can be read: correct BRIDGEHEAD_MAP_GEOMETRY, or take it away.");
        }
    }

    public Optional<Path> file() {
        return file;
    }

    /** Where the element finds the geometry; empty for its own. */
    public Optional<String> address() {
        return file.map(path -> ADDRESS);
    }
}
