package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * A file that was dropped, on disk until it is discarded and nobody reads it any more: a load that goes on when the page
 * is left still has its file. Thread-safe.
 */
final class DroppedFile {
    private final String name;
    private final Path path;
    private final long bytes;
    private int readers;
    private boolean discarded;

    /** @param name as the user knows it */
    DroppedFile(String name, Path path) throws IOException {
        this.name = name;
        this.path = path;
        this.bytes = Files.size(path);
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    long bytes() {
        return bytes;
    }

    Content content() {
        return Content.of(path);
    }

    /** The same work, with the file kept from now until it is done. */
    <T> Callable<T> kept(Callable<T> work) {
        var there = hold();
        return () -> {
            if (!there) {
                throw new NoSuchFileException(name);
            }
            try {
                return work.call();
            } finally {
                release();
            }
        };
    }

    /** Nobody will ask for it again. */
    synchronized void discard() {
        discarded = true;
        deleteIfUnread();
    }

    private synchronized boolean hold() {
        if (discarded) {
            return false;
        }
        readers++;
        return true;
    }

    private synchronized void release() {
        readers--;
        deleteIfUnread();
    }

    private void deleteIfUnread() {
        if (discarded && readers == 0) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
