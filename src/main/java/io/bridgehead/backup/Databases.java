package io.bridgehead.backup;

import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Embedded databases that no copy runs: started for as long as a command needs them. */
final class Databases {
    private Databases() {}

    static void started(Path data, Consumer<Database> work) {
        try (var folder = new DataFolder(data)) {
            if (!folder.tryLock()) {
                throw new PlainException("The copy of Bridgehead on " + folder.path() + " is just starting or stopping:"
                        + " try again in a moment.");
            }
            try (var server = EmbeddedServer.start(folder)) {
                work.accept(server.database());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
