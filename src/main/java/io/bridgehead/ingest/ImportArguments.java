package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.UsageException;
import io.bridgehead.scope.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says: a file to be loaded, or a batch to be undone.
 *
 * @param profile the name of one, or the path of a file that holds one; empty where a batch is to be undone
 * @param file null where a batch is to be undone
 * @param undo null where a file is to be loaded
 * @param properties the settings that the common options stand for
 */
record ImportArguments(
        String profile,
        String region,
        @Nullable Path file,
        boolean dryRun,
        @Nullable Long undo,
        Map<String, Object> properties) {
    private static final Set<String> OPTIONS = Set.of("--profile", "--region", "--data", "--undo");
    private static final String DRY_RUN = "--dry-run";

    /**
     * Reads what follows the word {@code import}.
     *
     * @param lang of what is said where something is missing or too much
     * @throws UsageException where it is
     */
    static ImportArguments parse(List<String> arguments, Lang lang) {
        var parsed = Arguments.parse(arguments, OPTIONS, Set.of(DRY_RUN));
        var undo = parsed.value("--undo").map(text -> batch(text, lang)).orElse(null);
        var files = parsed.rest();
        if (undo == null && files.isEmpty()) {
            throw unclear("command.which-file", lang);
        }
        // A batch that is undone needs no file, and a load takes one.
        if (files.size() > (undo == null ? 1 : 0)) {
            throw unclear("command.unknown", lang, files.getLast());
        }
        return new ImportArguments(
                parsed.value("--profile").orElse(""),
                parsed.value("--region").orElse(Scope.FIRST_REGION),
                undo == null ? readable(files.getFirst(), lang) : null,
                parsed.has(DRY_RUN),
                undo,
                Settings.properties(parsed));
    }

    private static Path readable(String file, Lang lang) {
        var path = Path.of(file);
        if (!Files.isReadable(path)) {
            throw unclear("command.no-file", lang, file);
        }
        return path;
    }

    private static Long batch(String text, Lang lang) {
        if (!text.matches("\\d{1,18}")) {
            throw unclear("command.which-batch", lang, text);
        }
        return Long.valueOf(text);
    }

    private static UsageException unclear(String key, Lang lang, String... found) {
        return new UsageException(Phrase.of(key, (Object[]) found).in(lang));
    }
}
