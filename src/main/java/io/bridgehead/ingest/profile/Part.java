package io.bridgehead.ingest.profile;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a profile that the schema has found in order, and where it stands. */
final class Part {
    private static final int MOST_PATTERN_STEPS = 2_000;
    private static final Map<String, String> UNITS = Map.of(
            "千", "1000",
            "万", "10000",
            "百万", "1000000",
            "亿", "100000000",
            "thousand", "1000",
            "million", "1000000",
            "billion", "1000000000");

    private final JsonNode node;
    private final String path;
    private final ProfileProblems problems;

    Part(JsonNode node, String path, ProfileProblems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    JsonNode node() {
        return node;
    }

    void wrong(Phrase expected) {
        problems.at(path, node.isContainer() ? "" : node.asString(), expected);
    }

    boolean has(String key) {
        return node.has(key);
    }

    @Nullable
    Part part(String key) {
        var child = node.get(key);
        return child == null ? null : new Part(child, ProfileProblems.within(path, key), problems);
    }

    /** The items of a list, in order; none where there is no list. */
    List<Part> parts(String key) {
        var list = part(key);
        return list == null ? List.of() : list.items();
    }

    List<Part> items() {
        var items = new ArrayList<Part>();
        for (var i = 0; i < node.size(); i++) {
            items.add(new Part(node.get(i), ProfileProblems.within(path, Integer.toString(i + 1)), problems));
        }
        return items;
    }

    /** The parts of a map by their keys, in order. */
    Map<String, Part> entries() {
        var entries = new LinkedHashMap<String, Part>();
        for (var entry : node.properties()) {
            entries.put(
                    entry.getKey(), new Part(entry.getValue(), ProfileProblems.within(path, entry.getKey()), problems));
        }
        return entries;
    }

    String text() {
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
    }

    String text(String key, String otherwise) {
        var part = part(key);
        return part == null ? otherwise : part.text();
    }

    int number(String key, int otherwise) {
        var child = node.get(key);
        return child == null ? otherwise : child.asInt();
    }

    boolean flag(String key) {
        var child = node.get(key);
        return child != null && child.asBoolean();
    }

    /** One text or several. */
    List<String> texts() {
        return node.isArray() ? items().stream().map(Part::text).toList() : List.of(text());
    }

    List<String> texts(String key) {
        var part = part(key);
        return part == null ? List.of() : part.texts();
    }

    Text words() {
        return new Text(text("zh", ""), text("en", ""));
    }

    @Nullable
    Pattern pattern(String key) {
        var part = part(key);
        return part == null ? null : part.pattern();
    }

    private @Nullable Pattern pattern() {
        try {
            var pattern = Pattern.compile(text());
            if (pattern.programSize() <= MOST_PATTERN_STEPS) {
                return pattern;
            }
        } catch (PatternSyntaxException e) {
            // Told below.
        }
        wrong(Phrase.of("profile-expected.regex"));
        return null;
    }

    /** A factor above 0; 1 where it is none. */
    BigDecimal unit() {
        var text = UNITS.getOrDefault(text(), text());
        try {
            var factor = new BigDecimal(text);
            if (factor.signum() > 0 && factor.scale() <= 12 && factor.precision() <= 20) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        wrong(Phrase.of("profile-expected.unit"));
        return BigDecimal.ONE;
    }
}
