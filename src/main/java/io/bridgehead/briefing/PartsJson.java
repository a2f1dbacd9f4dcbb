package io.bridgehead.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts as JSON: in the database, and in the briefings that ship. Reading is strict: what isn't known is refused, never
 * dropped.
 */
final class PartsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartsJson() {}

    static String write(List<Part> parts) {
        return JSON.writeValueAsString(tree(parts));
    }

    static ArrayNode tree(List<Part> parts) {
        var array = JSON.createArrayNode();
        parts.forEach(part -> write(part, array.addObject()));
        return array;
    }

    /** Fails with {@link BadBriefingException} at the first part that can't be read. */
    static List<Part> read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new BadBriefingException("json");
        }
    }

    static List<Part> read(JsonNode array) {
        if (!array.isArray()) {
            throw new BadBriefingException("json");
        }
        var parts = new ArrayList<Part>();
        for (var node : array) {
            parts.add(new Reader(node, parts.size() + 1).part());
        }
        return parts;
    }

    private static void write(Part part, ObjectNode to) {
        switch (part) {
            case Part.Heading heading ->
                to.put("kind", "heading").put("text", heading.text()).put("level", heading.level());
            case Part.Paragraph paragraph -> to.put("kind", "paragraph").put("text", paragraph.text());
            case Part.Bullets bullets ->
                items(bullets, to.put("kind", "bullets").putArray("items"));
            case Part.Pictured pictured ->
                to.put("kind", "figure")
                        .put("question", pictured.question())
                        .put("query", pictured.query())
                        .put("words", pictured.words());
        }
    }

    private static void items(Part.Bullets bullets, ArrayNode to) {
        bullets.items().forEach(to::add);
    }

    /** @param number of the part, from 1 */
    private record Reader(JsonNode node, int number) {
        Part part() {
            var kind = node.isObject() ? text("kind") : "";
            return switch (kind) {
                case "heading" -> only(new Part.Heading(text("text"), level()), "text", "level");
                case "paragraph" -> only(new Part.Paragraph(text("text")), "text");
                case "bullets" -> only(new Part.Bullets(items()), "items");
                case "figure" ->
                    only(
                            new Part.Pictured(text("question"), text("query"), text("words")),
                            "question",
                            "query",
                            "words");
                default -> throw new BadBriefingException("json.kind", number, kind);
            };
        }

        private Part only(Part part, String... known) {
            var unknown = new TreeSet<>(node.propertyNames());
            unknown.removeAll(Set.of(known));
            unknown.remove("kind");
            if (!unknown.isEmpty()) {
                throw new BadBriefingException("json.unknown", number, unknown.first());
            }
            return part;
        }

        private String text(String name) {
            return text(name, node.path(name));
        }

        private String text(String name, JsonNode value) {
            if (!value.isString()) {
                throw new BadBriefingException("json.missing", number, name);
            }
            return value.stringValue();
        }

        private int level() {
            var value = node.path("level");
            if (!value.isInt()) {
                throw new BadBriefingException("json.missing", number, "level");
            }
            return value.intValue();
        }

        private List<String> items() {
            var value = node.path("items");
            if (!value.isArray()) {
                throw new BadBriefingException("json.missing", number, "items");
            }
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> text("items", item))
                    .toList();
        }
    }
}
