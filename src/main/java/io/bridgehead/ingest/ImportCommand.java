package io.bridgehead.ingest;

import io.bridgehead.backup.Upgrade;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.DiskGuard;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.RunningCopy;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.core.env.Environment;

/**
 * {@code import --profile trade --region CN-NM [--dry-run] FILE} and {@code import --undo BATCH}: loads a file, or takes
 * a batch back, from the command line, in the database of the running copy if one runs on the data, else in one it
 * starts for the purpose, or on the PostgreSQL server the settings name. No web server is started.
 */
public final class ImportCommand implements Command {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Lang lang;

    /** @param environment of the process; {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} choose the language */
    public ImportCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.lang = language(environment);
    }

    @Override
    public String name() {
        return "import";
    }

    /** Takes the arguments behind the word {@code import}; answers 0 if all of it was done, 2 where they can't be meant, else 1. */
    @Override
    public int run(List<String> arguments) {
        try {
            var parsed = ImportArguments.parse(arguments, lang);
            return run(parsed, Settings.of(parsed.properties(), environment));
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println(Phrase.of("command.usage").in(lang));
            return MISUSED;
        } catch (UnknownProfileException e) {
            err.println(e.phrase().in(lang));
        } catch (UnknownRegionException e) {
            err.println(e.phrase().in(lang));
        } catch (ImportFailedException e) {
            err.println(e.phrase().in(lang));
        }
        return FAILED;
    }

    private int run(ImportArguments arguments, Environment settings) {
        var running = RunningCopy.find(settings);
        if (running.isPresent()) {
            var database = running.get().database();
            Migrations.toNewest(database.ownerDataSource());
            return work(database, arguments, settings);
        }
        try (var folder = new DataFolder(Path.of(settings.getProperty(Settings.DATA, "data")))) {
            if (!folder.tryLock()) {
                err.println(Phrase.of("command.starting").in(lang));
                return FAILED;
            }
            try (var server = EmbeddedServer.start(folder)) {
                new Upgrade(folder.path()).run(server.database());
                return work(server.database(), arguments, settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int work(Database database, ImportArguments arguments, Environment settings) {
        try (var pool = database.pool(2)) {
            var regions = new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES));
            new ReferenceContent(regions, Clock.systemUTC()).load();
            var console = new ImportConsole(
                    regions, ImportSettings.of(settings), DiskGuard.of(settings), user(), out, err, lang);
            return console.run(arguments) ? DONE : FAILED;
        }
    }

    private String user() {
        return environment.getOrDefault("USER", "command");
    }

    private static Lang language(Map<String, String> environment) {
        for (var name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.get(name);
            if (value != null && !value.isBlank()) {
                return value.startsWith("zh") ? Lang.ZH : Lang.EN;
            }
        }
        return Lang.EN;
    }
}
