package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.platform.DiskGuard;
import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Does what the command line says on a database that is there, and prints what became of it. */
final class ImportConsole {
    private final Imports imports;
    private final Undo undo;
    private final ProfileLibrary profiles;
    private final String user;
    private final PrintStream out;
    private final PrintStream err;
    private final Lang lang;

    ImportConsole(
            RegionDatabase regions,
            ImportSettings settings,
            DiskGuard disk,
            String user,
            PrintStream out,
            PrintStream err,
            Lang lang) {
        var clock = Clock.systemUTC();
        var files = new FileStore(regions, settings.keptBytes());
        this.imports = new Imports(regions, clock, settings.limits(), files, disk, LoadMeter.NONE);
        this.undo = new Undo(regions, clock);
        this.profiles = new ProfileLibrary(Target.columnsByCode(), regions, settings.profiles(), clock);
        this.user = user;
        this.out = out;
        this.err = err;
        this.lang = lang;
    }

    /** Answers whether all of it was done. */
    boolean run(ImportArguments arguments) {
        var batch = arguments.undo();
        var file = arguments.file();
        return batch != null ? undo(arguments.region(), batch) : file != null && load(arguments, file);
    }

    private boolean undo(String region, long batch) {
        try {
            var undone = undo.undo(region, batch, user);
            var rows = undone.rowsLoaded() + undone.rowsReplaced();
            out.println(Phrase.of(
                            "report.undone",
                            Long.toString(batch),
                            Long.toString(undone.id()),
                            NumberFormat.getIntegerInstance(lang.locale()).format(rows))
                    .in(lang));
            return true;
        } catch (UndoRefusedException e) {
            err.println(e.phrase().in(lang));
            return false;
        }
    }

    private boolean load(ImportArguments arguments, Path file) {
        var profile = profile(arguments.profile());
        if (profile == null) {
            return false;
        }
        var name = file.getFileName();
        var request = ImportRequest.of(
                profile, arguments.region(), name == null ? file.toString() : name.toString(), Content.of(file), user);
        var report = arguments.dryRun() ? imports.check(request) : imports.load(request);
        new ReportLines(report, lang).print(report.isSound() ? out : err);
        return report.isSound();
    }

    private static String profileName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    }

    /** By its name, or from a file of its own, which is tried without being kept; null where that one is refused. */
    private @Nullable Profile profile(String name) {
        var file = Path.of(name);
        if (!name.endsWith(".yaml") || !Files.isReadable(file)) {
            return profiles.find(name).orElseThrow(() -> new UnknownProfileException(name, profiles));
        }
        try {
            return profiles.check(profileName(file), Files.readString(file));
        } catch (BadProfileException e) {
            err.println(Phrase.of("command.bad-profile", name).in(lang));
            for (Problem problem : e.problems()) {
                err.println(ReportLines.line(problem, lang));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
