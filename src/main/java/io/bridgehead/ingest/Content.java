package io.bridgehead.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a file come from. Opened once a load, and closed by it. */
@FunctionalInterface
public interface Content {
    InputStream open() throws IOException;

    static Content of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
