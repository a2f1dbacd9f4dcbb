package io.bridgehead.briefing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the operator named for what schedules make. A file is there whole or not at all, and none is ever
 * written over. Thread-safe.
 */
final class DeliveryFolder {
    private static final int MOST_OF_A_NAME = 10_000;

    private final @Nullable Path path;

    private DeliveryFolder(@Nullable Path path) {
        this.path = path;
    }

    /** @param setting empty: there is none */
    static DeliveryFolder of(String setting) {
        return new DeliveryFolder(
                setting.isBlank() ? null : Path.of(setting).toAbsolutePath().normalize());
    }

    boolean isConfigured() {
        return path != null;
    }

    /** Fails with {@link BadBriefingException} where there is no folder. */
    void check() {
        folder();
    }

    /**
     * Writes a file by its name, or, where that is taken, with a number after it.
     *
     * @param name as {@link io.bridgehead.export.FileNames} makes them, with an ending
     */
    void put(String name, byte[] content) throws UnsentException {
        var folder = folder();
        if (!name.equals(Path.of(name).getFileName().toString())) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        try {
            var written = Files.createTempFile(folder, ".briefing", null);
            try {
                Files.write(written, content);
                move(written, folder, name);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UnsentException(e, "folder.unwritable");
        }
    }

    private static void move(Path written, Path folder, String name) throws IOException {
        for (var number = 1; number < MOST_OF_A_NAME; number++) {
            try {
                Files.move(written, folder.resolve(numbered(name, number)));
                return;
            } catch (FileAlreadyExistsException e) {
                // The next number may be free.
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    private static String numbered(String name, int number) {
        var ending = name.lastIndexOf('.');
        return number == 1 ? name : name.substring(0, ending) + "_" + number + name.substring(ending);
    }

    private Path folder() {
        if (path == null) {
            throw new BadBriefingException("folder.none");
        }
        return path;
    }
}
