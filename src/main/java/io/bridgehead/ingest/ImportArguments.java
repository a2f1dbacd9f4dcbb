package io.bridgehead.ingest;

import io.bridgehead.scope.Scope;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
record ImportArguments(Profile profile, String region, Path file, Path data) {
    private static final Set<String> OPTIONS = Set.of("--profile", "--region", "--data");

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
        @Nullable String file = null;
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var option = equals < 0 ? argument : argument.substring(0, equals);
            if (OPTIONS.contains(option)) {
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
        if (file == null) {
            throw new UnclearException(Phrase.of("command.which-file"));
        }
        var profile = options.getOrDefault("--profile", "");
        return new ImportArguments(
                Profile.of(profile)
                        .orElseThrow(() -> new UnclearException(new UnknownProfileException(profile).phrase())),
                options.getOrDefault("--region", Scope.FIRST_REGION),
                Path.of(file),
                Path.of(options.getOrDefault("--data", "data")));
    }
}
