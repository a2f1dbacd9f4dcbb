package io.bridgehead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room there is on a disk. */
@FunctionalInterface
public interface DiskSpace {
    /** Bytes that this program could still write. */
    long usable();

    /** The disk that a folder is on. */
    static DiskSpace of(Path folder) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
