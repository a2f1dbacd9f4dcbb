package io.bridgehead.ingest;

import io.bridgehead.ingest.table.FileBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk, where it can be read more than once: the user's own, or a copy that goes when this is closed. */
final class SpooledFile implements AutoCloseable {
    private final Path path;
    private final String sha256;
    private final boolean copy;

    private SpooledFile(Path path, String sha256, boolean copy) {
        this.path = path;
        this.sha256 = sha256;
        this.copy = copy;
    }

    /**
     * Reads all bytes once.
     *
     * @param most how many there may be
     * @throws FileBytes.TooLargeException if there are more
     */
    static SpooledFile of(Content content, long most) throws IOException {
        var there = content.path();
        if (there.isPresent()) {
            return new SpooledFile(there.get(), copy(content, most, OutputStream.nullOutputStream()), false);
        }
        var path = Files.createTempFile("bridgehead-", ".load");
        try (var out = Files.newOutputStream(path)) {
            return new SpooledFile(path, copy(content, most, out), true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static String copy(Content content, long most, OutputStream out) throws IOException {
        try (var bytes = new FileBytes(content.open(), most)) {
            bytes.transferTo(out);
            return bytes.sha256OfAll();
        }
    }

    Path path() {
        return path;
    }

    /** In hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        if (copy) {
            Files.deleteIfExists(path);
        }
    }
}
