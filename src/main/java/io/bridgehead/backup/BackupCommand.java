package io.bridgehead.backup;

import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RunningCopy;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.UsageException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code backup FILE [--data DIR]}: writes all that a copy holds into one file, while it runs or not, or what is on the
 * PostgreSQL server that the settings name.
 */
public final class BackupCommand implements Command {
    private final PrintStream out;

    public BackupCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments) {
        var parsed = Arguments.parse(arguments, Set.of("--data"), Set.of());
        var file = onlyFile(parsed);
        var settings = Settings.of(parsed);
        var running = RunningCopy.find(settings);
        if (running.isPresent()) {
            write(running.get().database(), file);
            return 0;
        }
        var data = Path.of(settings.getProperty(Settings.DATA, "data"));
        if (!Files.isDirectory(data.resolve("pg"))) {
            throw new PlainException(
                    "There are no data of Bridgehead in " + data + ": name another folder with --data" + " DIR.");
        }
        Databases.started(data, database -> write(database, file));
        return 0;
    }

    /** The one file that a command is about. */
    static Path onlyFile(Arguments arguments) {
        if (arguments.rest().size() != 1) {
            throw new UsageException("Name one file.");
        }
        return Path.of(arguments.rest().getFirst());
    }

    private void write(Database database, Path file) {
        var manifest = Backup.write(database, file);
        out.println("Written to " + file + ": " + manifest.rows() + " rows of "
                + manifest.tables().size() + " tables, version " + manifest.schema()
                + " of the schema. It holds all that the copy holds: keep it as you keep the data.");
    }
}
