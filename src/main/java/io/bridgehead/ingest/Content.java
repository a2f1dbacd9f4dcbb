package io.bridgehead.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of a file come from. Opened once a load, and closed by it. */
@FunctionalInterface
public interface Content {
    InputStream open() throws IOException;

    /** Where they are on disk, if they are: such a file is read in its place. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Optional<Path> path() {
                return Optional.of(file);
            }
        };
    }
}
