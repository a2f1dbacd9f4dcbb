package io.bridgehead.backup;

import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RunningCopy;
import io.bridgehead.platform.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * {@code restore FILE [--data DIR]}: fills an empty data folder, or an empty database on the PostgreSQL server that the
 * settings name, with what a backup holds. The file is checked to its last byte before anything is written.
 */
public final class RestoreCommand implements Command {
    private final PrintStream out;

    public RestoreCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments) {
        var parsed = Arguments.parse(arguments, Set.of("--data"), Set.of());
        var settings = Settings.of(parsed);
        try (var file = BackupFile.open(BackupCommand.onlyFile(parsed))) {
            restore(file, settings);
            var manifest = file.manifest();
            out.println("Restored " + manifest.rows() + " rows of "
                    + manifest.tables().size() + " tables, as they were at " + manifest.taken() + ".");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restore(BackupFile file, Environment settings) {
        var running = RunningCopy.find(settings);
        if (Settings.nameServer(settings)) {
            Restore.into(running.orElseThrow().database(), file);
            return;
        }
        var data = Path.of(settings.getProperty(Settings.DATA, "data"));
        if (running.isPresent()) {
            throw new PlainException("A copy of Bridgehead runs on the data in " + data
                    + ": a backup is restored into an empty folder. Name one with --data DIR.");
        }
        Databases.started(data, database -> Restore.into(database, file));
    }
}
