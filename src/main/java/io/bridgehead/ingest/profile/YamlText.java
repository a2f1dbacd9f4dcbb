package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * YAML as a tree, without what makes YAML dangerous or surprising: no aliases, no tags, nothing twice, little depth.
 * A text is only taken for a number where it is written like one: {@code 0001} is a text, and so is {@code NO}.
 */
final class YamlText {
    private static final int MOST_CHARS = 256 * 1024;
    private static final int MOST_DEPTH = 16;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ProfileProblems problems;
    private final Deque<Event> events = new ArrayDeque<>();

    private YamlText(ProfileProblems problems) {
        this.problems = problems;
    }

    /** The tree, or null where the text has problems that leave none; tells the problems where each part stands. */
    static @Nullable JsonNode read(String yaml, ProfileProblems problems) {
        if (yaml.length() > MOST_CHARS) {
            problems.at(1, 1, "", "", Phrase.of("profile-expected.size", Integer.toString(MOST_CHARS)));
            return null;
        }
        try {
            return new YamlText(problems).tree(yaml);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.at(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "",
                    "",
                    Phrase.of("profile-expected.yaml"));
            return null;
        } catch (YAMLException e) {
            problems.at(1, 1, "", "", Phrase.of("profile-expected.yaml"));
            return null;
        }
    }

    private @Nullable JsonNode tree(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(MOST_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MOST_CHARS);
        var depth = 0;
        for (var event : new Yaml(new SafeConstructor(options)).parse(new java.io.StringReader(yaml))) {
            depth += event instanceof MappingStartEvent || event instanceof SequenceStartEvent ? 1 : 0;
            depth -= event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? 1 : 0;
            if ((event instanceof NodeEvent && !plain(event)) || depth > MOST_DEPTH) {
                problems.at(line(event), character(event), "", "", Phrase.of("profile-expected.plain-yaml"));
                return null;
            }
            if (event instanceof NodeEvent || event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                events.add(event);
            } else if (event.is(Event.ID.DocumentStart) && !events.isEmpty()) {
                problems.at(line(event), character(event), "", "", Phrase.of("profile-expected.one-document"));
                return null;
            }
        }
        if (events.isEmpty()) {
            problems.at(1, 1, "", "", Phrase.of("profile-expected.yaml"));
            return null;
        }
        return node("");
    }

    private static boolean plain(Event event) {
        return switch (event) {
            case AliasEvent alias -> false;
            case ScalarEvent scalar -> scalar.getAnchor() == null && ordinary(scalar.getTag());
            case MappingStartEvent mapping -> mapping.getAnchor() == null && ordinary(mapping.getTag());
            case SequenceStartEvent sequence -> sequence.getAnchor() == null && ordinary(sequence.getTag());
            // Every event of a node is one of those above.
            case Event other -> true;
        };
    }

    /** A quoted text has the tag of a text without anybody having written it. */
    private static boolean ordinary(@Nullable String tag) {
        return tag == null || tag.equals("!");
    }

    private JsonNode node(String path) {
        var event = events.remove();
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof SequenceStartEvent) {
            var array = NODES.arrayNode();
            for (var i = 1; !next().is(Event.ID.SequenceEnd); i++) {
                var item = ProfileProblems.within(path, Integer.toString(i));
                problems.stands(item, line(next()), character(next()));
                array.add(node(item));
            }
            events.remove();
            return array;
        }
        var object = NODES.objectNode();
        var keys = new HashSet<String>();
        while (!next().is(Event.ID.MappingEnd)) {
            var keyEvent = events.remove();
            var key = keyEvent instanceof ScalarEvent scalar ? scalar.getValue() : "";
            var item = ProfileProblems.within(path, key);
            if (!(keyEvent instanceof ScalarEvent)) {
                problems.at(line(keyEvent), character(keyEvent), path, "", Phrase.of("profile-expected.yaml"));
                throw new YAMLException("a key that is no text");
            }
            if (!keys.add(key)) {
                problems.at(line(keyEvent), character(keyEvent), item, key, Phrase.of("profile-expected.key-once"));
            } else {
                problems.stands(item, line(keyEvent), character(keyEvent));
            }
            object.set(key, node(item));
        }
        events.remove();
        return object;
    }

    private Event next() {
        return events.element();
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (!scalar.isPlain()) {
            return NODES.stringNode(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return NODES.booleanNode(text.equals("true"));
        }
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return NODES.nullNode();
        }
        if (!NUMBER.matcher(text).matches()) {
            return NODES.stringNode(text);
        }
        return text.contains(".") ? NODES.numberNode(new BigDecimal(text)) : NODES.numberNode(Long.parseLong(text));
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int character(Event event) {
        return event.getStartMark().getColumn() + 1;
    }
}
