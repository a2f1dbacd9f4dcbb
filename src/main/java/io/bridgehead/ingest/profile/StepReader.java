package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a text what the profile says, and remembers it: offices write the same few texts over and over. */
final class StepReader implements FieldReader {
    private static final int MOST_REMEMBERED = 4_000;
    private static final int MOST_LENGTH = 10_000;

    private final FieldReader source;
    private final FieldRule.Steps steps;
    private final Set<String> missing;
    private final Map<String, String> known = new HashMap<>();

    StepReader(FieldReader source, FieldRule.Steps steps, Set<String> missing) {
        this.source = source;
        this.steps = steps;
        this.missing = missing;
    }

    @Override
    public String read(FileRow row, Reading reading) {
        var text = source.read(row, reading);
        if (text.isEmpty() || missing.contains(text)) {
            return "";
        }
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var result = steps(text);
        if (result == null) {
            reading.wrong(row, expected(text));
            return "";
        }
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, result);
        }
        return result;
    }

    private @Nullable String steps(String text) {
        var now = group(text);
        if (now == null) {
            return null;
        }
        if (steps.as() != null) {
            return steps.as();
        }
        if (!steps.values().isEmpty()) {
            var value = steps.values().get(Fold.fold(now));
            if (value != null) {
                // As it shall be stored: nothing more is made of it.
                return value;
            }
            switch (steps.otherwise()) {
                case KEEP -> {}
                case MISSING -> {
                    return "";
                }
                case PROBLEM -> {
                    return null;
                }
            }
        }
        if (now.length() < steps.padTo()) {
            now = steps.padWith().repeat(steps.padTo() - now.length()) + now;
        }
        if (steps.cut() > 0 && now.length() > steps.cut()) {
            now = now.substring(
                    0, now.offsetByCodePoints(0, Math.min(steps.cut(), now.codePointCount(0, now.length()))));
        }
        return steps.prefix() + now;
    }

    private @Nullable String group(String text) {
        var pattern = steps.pattern();
        if (pattern == null) {
            return text;
        }
        if (text.length() > MOST_LENGTH) {
            return null;
        }
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private Phrase expected(String text) {
        var pattern = steps.pattern();
        if (pattern != null && group(text) == null) {
            return Phrase.of("expected.profile-pattern", pattern.pattern());
        }
        return Phrase.of("expected.profile-value");
    }
}
