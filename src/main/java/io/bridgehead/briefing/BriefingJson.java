package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A briefing as JSON, over HTTP and in files. Reading is strict: what isn't known is refused, never dropped. */
final class BriefingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> WRITTEN =
            Set.of("title", "author", "date", "classification", "lang", "template", "asOf", "parts");

    private BriefingJson() {}

    static String write(Briefing briefing) {
        return JSON.writeValueAsString(tree(briefing));
    }

    static ObjectNode tree(Briefing briefing) {
        var draft = briefing.draft();
        var template = draft.template();
        var node = JSON.createObjectNode()
                .put("id", briefing.id().toString())
                .put("region", briefing.region())
                .put("version", briefing.version())
                .put("title", draft.title())
                .put("author", draft.author())
                .put("date", draft.date().toString())
                .put("classification", draft.classification())
                .put("lang", draft.lang().code())
                .put("template", template == null ? null : template.toString());
        var batches = node.putObject("asOf");
        new TreeMap<>(draft.asOf()).forEach(batches::put);
        node.set("parts", PartsJson.tree(draft.parts()));
        stamp(node.putObject("created"), briefing.created());
        stamp(node.putObject("updated"), briefing.updated());
        return node;
    }

    private static void stamp(ObjectNode to, Stamp stamp) {
        to.put("at", stamp.at().toString()).put("by", stamp.by());
    }

    /**
     * What somebody wrote: a title and parts, and what else they say.
     *
     * @param draft seen as everything is now where {@code pinned} is false
     * @param pinned whether it says the batches it is of
     */
    record Written(Draft draft, boolean pinned) {}

    /** Fails with {@link BadBriefingException} at the first thing that can't be read. */
    static Written read(String json, LocalDate today) {
        var node = object(json);
        var unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(WRITTEN);
        if (!unknown.isEmpty()) {
            throw new BadBriefingException("json.field", unknown.first());
        }
        var lang = text(node, "lang", Lang.ZH.code());
        var draft = new Draft(
                text(node, "title", ""),
                text(node, "author", ""),
                day(node, today),
                text(node, "classification", ""),
                Lang.of(lang).orElseThrow(() -> new BadBriefingException("json.field", "lang")),
                template(node),
                batches(node.path("asOf")),
                PartsJson.read(node.path("parts")));
        return new Written(draft, node.has("asOf"));
    }

    private static JsonNode object(String json) {
        try {
            var node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new BadBriefingException("json");
        }
        throw new BadBriefingException("json");
    }

    private static String text(JsonNode node, String name, String usual) {
        var value = node.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isString()) {
            throw new BadBriefingException("json.field", name);
        }
        return value.stringValue();
    }

    private static LocalDate day(JsonNode node, LocalDate today) {
        try {
            return LocalDate.parse(text(node, "date", today.toString()));
        } catch (DateTimeException e) {
            throw new BadBriefingException("json.field", "date");
        }
    }

    private static @Nullable UUID template(JsonNode node) {
        if (node.path("template").isNull()) {
            return null;
        }
        var id = text(node, "template", "");
        if (id.isEmpty()) {
            return null;
        }
        return Ids.read(id).orElseThrow(() -> new BadBriefingException("no-template"));
    }

    private static Map<String, Long> batches(JsonNode node) {
        var batches = new TreeMap<String, Long>();
        if (!node.isMissingNode() && !node.isObject()) {
            throw new BadBriefingException("json.field", "asOf");
        }
        node.forEachEntry((region, batch) -> {
            if (!batch.isIntegralNumber() || !batch.canConvertToLong() || batch.longValue() < 1) {
                throw new BadBriefingException("json.field", "asOf");
            }
            batches.put(region, batch.longValue());
        });
        return batches;
    }
}
