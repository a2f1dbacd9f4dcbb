package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Settings;
import io.bridgehead.scope.Scope;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Something is missing or too much. */
    static final class UnclearException extends RuntimeException {
        private final transient Phrase phrase;

        UnclearException(Phrase phrase) {
            super(phrase.key());
            this.phrase = phrase;
        }

        Phrase phrase() {
            return phrase;
        }
    }

    static ImportArguments parse(List<String> arguments) {
        var options = new HashMap<String, String>();
        var switches = new HashSet<String>();
        @Nullable String file = null;
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var option = equals < 0 ? argument : argument.substring(0, equals);
            if (argument.equals(DRY_RUN)) {
                switches.add(argument);
            } else if (OPTIONS.contains(option)) {
                if (equals < 0 && i + 1 == arguments.size()) {
                    throw new UnclearException(Phrase.of("command.no-value", option));
                }
                options.put(option, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
            } else if (argument.startsWith("--") || file != null) {
                throw new UnclearException(Phrase.of("command.unknown", argument));
            } else {
                file = argument;
            }
        }
        var undo = options.get("--undo");
        if (undo != null && file != null) {
            throw new UnclearException(Phrase.of("command.unknown", file));
        }
        if (undo == null && file == null) {
            throw new UnclearException(Phrase.of("command.which-file"));
        }
        var data = options.get("--data");
        return new ImportArguments(
                options.getOrDefault("--profile", ""),
                options.getOrDefault("--region", Scope.FIRST_REGION),
                file == null ? null : Path.of(file),
                switches.contains(DRY_RUN),
                undo == null ? null : batch(undo),
                data == null ? Map.of() : Map.of(Settings.DATA, data));
    }

    private static Long batch(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new UnclearException(Phrase.of("command.which-batch", text));
        }
        return Long.valueOf(text);
    }
}
