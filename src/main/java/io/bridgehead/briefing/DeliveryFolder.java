package io.bridgehead.briefing;

import io.bridgehead.briefing.Letter.Enclosed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that the operator named for what schedules make. A file is there whole or not at all, and none is ever
 * written over. Thread-safe.
 */
final class DeliveryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryFolder.class);
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
     * Writes files by their names, or, where one is taken, with a number after it: all of them are written before the
     * first has its name.
     */
    void put(List<Enclosed> files) throws UnsentException {
        var folder = folder();
        var written = new ArrayList<Path>();
        try {
            for (var file : files) {
                written.add(folder.resolve(".briefing-" + UUID.randomUUID()));
                Files.write(written.getLast(), file.content().bytes(), StandardOpenOption.CREATE_NEW);
            }
            for (var i = 0; i < files.size(); i++) {
                move(written.get(i), folder, name(files.get(i)));
            }
        } catch (IOException e) {
            throw new UnsentException(e, "folder.unwritable");
        } finally {
            written.forEach(DeliveryFolder::forget);
        }
    }

    private static String name(Enclosed file) {
        if (!file.name().equals(String.valueOf(Path.of(file.name()).getFileName()))) {
            throw new IllegalArgumentException("no name of a file: " + file.name());
        }
        return file.name();
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} is left over", file, e);
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
