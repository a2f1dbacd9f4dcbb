package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.FileTable;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.ingest.table.TableFormat;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the profiles a file was probably written for, by its header and its first rows. */
public final class ProfileGuess {
    private static final int ROWS = 30;
    private static final int FILE_NAME_COUNTS = 5;

    private final ProfileLibrary library;

    public ProfileGuess(ProfileLibrary library) {
        this.library = library;
    }

    /** A profile and how well it fits. */
    private record Fit(Profile profile, int score) {}

    /** The likeliest first; none where no profile fits at all, or the file can't be read. */
    public List<Profile> of(Path file, String fileName, Limits limits) throws IOException {
        try (var table = FileTables.open(file, fileName, TableFormat.DETECT, limits)) {
            return of(first(table), fileName);
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    /** By the first rows of a file. */
    List<Profile> of(List<FileRow> rows, String fileName) throws IOException {
        var fits = new ArrayList<Fit>();
        for (var profile : library.all()) {
            var fit = fit(profile, rows, fileName);
            if (fit != null) {
                fits.add(fit);
            }
        }
        return fits.stream()
                .sorted(Comparator.comparingInt(Fit::score)
                        .reversed()
                        .thenComparing(fit -> fit.profile().name()))
                .map(Fit::profile)
                .toList();
    }

    /** Null where the profile can't read the file. */
    private @Nullable Fit fit(Profile profile, List<FileRow> rows, String fileName) throws IOException {
        var rules = profile.rules();
        var left = rows.iterator();
        HeaderSearch.Rows source = () -> left.hasNext() ? left.next() : null;
        try {
            var plan = new HeaderSearch(rules, library.columns(profile))
                    .find(source)
                    .plan();
            if (plan == null || !plan.sound()) {
                return null;
            }
            var words = plan.words();
            var hits = (int) rules.recognised().stream()
                    .map(Fold::fold)
                    .filter(words::contains)
                    .count();
            var named = rules.fileName() != null
                    && rules.fileName().matcher(fileName).find();
            // Without a header nothing is known of the columns: the name must speak for the profile.
            if (rules.headerRows() == 0 && !named) {
                return null;
            }
            return new Fit(profile, plan.used() + hits + (named ? FILE_NAME_COUNTS : 0));
        } catch (UnreadableFileException e) {
            return null;
        }
    }

    private static List<FileRow> first(FileTable table) throws IOException {
        var rows = new ArrayList<FileRow>();
        try {
            for (var row = table.next(); row != null && rows.size() < ROWS; row = table.next()) {
                rows.add(row);
            }
        } catch (UnreadableFileException e) {
            // What was read before it is enough to guess by; the load will tell what is wrong.
        }
        return rows;
    }
}
