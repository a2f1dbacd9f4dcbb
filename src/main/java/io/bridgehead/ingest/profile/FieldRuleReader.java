package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where fields come from: a column in short, or a map with one source and what is made of it. */
final class FieldRuleReader {
    private static final List<String> SOURCES = List.of("column", "constant", "join", "first-of");

    private final @Nullable List<String> known;

    /** @param known fields of the target, or null where they aren't known */
    FieldRuleReader(@Nullable List<String> known) {
        this.known = known;
    }

    /** The fields of a map, in order. */
    Map<String, FieldRule> fields(@Nullable Part part) {
        var fields = new LinkedHashMap<String, FieldRule>();
        if (part != null) {
            part.entries().forEach((field, source) -> {
                check(field, source);
                fields.put(field, rule(source));
            });
        }
        return fields;
    }

    void check(String field, Part at) {
        if (known != null && !known.contains(field)) {
            at.wrong(Phrase.of("profile-expected.field", String.join(", ", known)));
        }
    }

    FieldRule rule(Part part) {
        if (!part.node().isObject()) {
            return FieldRule.of(new FieldRule.Column(ColumnName.of(part), false));
        }
        if (SOURCES.stream().filter(part::has).count() != 1) {
            part.wrong(Phrase.of("profile-expected.one-of", String.join(", ", SOURCES)));
            return FieldRule.of(new FieldRule.Constant(""));
        }
        var missing = new HashSet<>(part.texts("missing"));
        var unit = part.part("unit");
        return new FieldRule(source(part), missing, steps(part), unit == null ? null : unit.unit());
    }

    private FieldRule.Source source(Part part) {
        var column = part.part("column");
        if (column != null) {
            return new FieldRule.Column(ColumnName.of(column), part.flag("optional"));
        }
        var constant = part.part("constant");
        if (constant != null) {
            return new FieldRule.Constant(constant.text());
        }
        return part.has("join")
                ? new FieldRule.Join(rules(part.parts("join")), part.text("with", ""))
                : new FieldRule.FirstOf(rules(part.parts("first-of")));
    }

    private List<FieldRule> rules(List<Part> parts) {
        return parts.stream().map(this::rule).toList();
    }

    private static FieldRule.Steps steps(Part part) {
        var pattern = part.pattern("pattern");
        if (pattern != null && pattern.groupCount() != 1) {
            part.wrong(Phrase.of("profile-expected.one-group"));
        }
        var otherwise = part.text("otherwise", "");
        if (!otherwise.isEmpty() && !part.has("values")) {
            part.wrong(Phrase.of("profile-expected.beside", "otherwise", "values"));
        }
        var pad = part.part("pad");
        return new FieldRule.Steps(
                pattern,
                values(part.part("values")),
                otherwise(otherwise, part.has("values")),
                pad == null ? 0 : pad.number("to", 0),
                pad == null ? "" : pad.text("with", ""),
                part.number("cut", 0),
                part.text("prefix", ""),
                part.has("as") ? part.text("as", "") : null);
    }

    private static FieldRule.Otherwise otherwise(String word, boolean values) {
        if (!word.isEmpty()) {
            return FieldRule.Otherwise.valueOf(word.toUpperCase(Locale.ROOT));
        }
        return values ? FieldRule.Otherwise.PROBLEM : FieldRule.Otherwise.KEEP;
    }

    private static Map<String, String> values(@Nullable Part part) {
        var values = new HashMap<String, String>();
        if (part != null) {
            part.entries().forEach((from, to) -> {
                var other = values.put(Fold.fold(from), to.text());
                if (other != null && !other.equals(to.text())) {
                    to.wrong(Phrase.of("profile-expected.one-value", from));
                }
            });
        }
        return values;
    }

    /** All columns that rules name, however deep. */
    static Stream<FieldRule.Column> columns(FieldRule rule) {
        return switch (rule.source()) {
            case FieldRule.Column column -> Stream.of(column);
            case FieldRule.Constant constant -> Stream.of();
            case FieldRule.Join join -> join.parts().stream().flatMap(FieldRuleReader::columns);
            case FieldRule.FirstOf firstOf -> firstOf.parts().stream().flatMap(FieldRuleReader::columns);
        };
    }

    static Set<String> folded(List<String> words) {
        var folded = new HashSet<String>();
        words.forEach(word -> folded.add(Fold.fold(word)));
        return folded;
    }
}
