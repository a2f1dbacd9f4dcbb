package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * {@code import --profile trade --region CN-NM FILE [--data DIR]}: loads a file from the command line, into the database
 * of the running copy if one runs on that folder, else into one it starts for the purpose, or into the PostgreSQL server
 * named by {@code SPRING_DATASOURCE_URL}. No web server is started.
 */
public final class ImportCommand implements Command {
    private static final int DONE = 0;
    private static final int FAILED = 1;

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

    /** Takes the arguments behind the word {@code import}; answers 0 if the file was loaded, else 1. */
    @Override
    public int run(List<String> arguments) {
        Settings.hush();
        try {
            return run(ImportArguments.parse(arguments));
        } catch (ImportArguments.UnclearException e) {
            err.println(e.phrase().in(lang));
            err.println(Phrase.of("command.usage", Profile.codes()).in(lang));
        } catch (UnknownRegionException e) {
            err.println(e.phrase().in(lang));
        } catch (ImportFailedException e) {
            err.println(e.phrase().in(lang));
        } catch (PlainException e) {
            err.println(e.getMessage());
        }
        return FAILED;
    }

    private int run(ImportArguments arguments) {
        if (!Files.isReadable(arguments.file())) {
            err.println(
                    Phrase.of("command.no-file", arguments.file().toString()).in(lang));
            return FAILED;
        }
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url != null && !url.isBlank()) {
            return load(server(url), arguments);
        }
        try (var folder = new DataFolder(arguments.data())) {
            return folder.tryLock() ? loadAlone(folder, arguments) : loadBeside(folder, arguments);
        }
    }

    /** Nothing runs on the folder: its server is started, and stopped again. */
    private int loadAlone(DataFolder folder, ImportArguments arguments) {
        try (var server = EmbeddedServer.start(folder)) {
            return load(server.database(), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int loadBeside(DataFolder folder, ImportArguments arguments) {
        var running = EmbeddedServer.running(folder);
        if (running.isEmpty()) {
            err.println(Phrase.of("command.starting").in(lang));
            return FAILED;
        }
        return load(running.get(), arguments);
    }

    private Database server(String url) {
        var user = environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "");
        var password = environment.get("SPRING_DATASOURCE_PASSWORD");
        return new Database(
                url,
                environment.getOrDefault("SPRING_FLYWAY_USER", user),
                environment.getOrDefault("SPRING_FLYWAY_PASSWORD", password == null ? "" : password),
                user,
                password,
                Database.APPLICATION_ROLE);
    }

    private int load(Database database, ImportArguments arguments) {
        Flyway.configure()
                .dataSource(database.ownerDataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var pool = database.pool(2)) {
            var regions = new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES));
            new ReferenceContent(regions, Clock.systemUTC()).load();
            var file = arguments.file();
            var name = file.getFileName();
            var report = new Imports(regions, Clock.systemUTC(), Imports.DEFAULT_MAX_BYTES)
                    .load(ImportRequest.of(
                            arguments.profile(),
                            arguments.region(),
                            name == null ? file.toString() : name.toString(),
                            Content.of(file),
                            environment.getOrDefault("USER", "command")));
            new ReportLines(report, lang).print(report.loaded() ? out : err);
            return report.loaded() ? DONE : FAILED;
        }
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
