package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words names that aren't known, with the ones that were probably meant. Reads the list when first needed. */
final class Suggestions {
    private final Supplier<Nearest> source;
    private @Nullable Nearest nearest;

    Suggestions(Supplier<Nearest> source) {
        this.source = source;
    }

    /** {@code key}, or {@code key-near} with the candidates. */
    Phrase phrase(String key, String name) {
        var found = nearest;
        if (found == null) {
            found = source.get();
            nearest = found;
        }
        var candidates = found.to(name);
        return candidates.isEmpty()
                ? Phrase.of(key)
                : Phrase.of(
                        key + "-near", candidates.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
