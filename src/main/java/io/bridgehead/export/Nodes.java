package io.bridgehead.export;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces every shape's JSON is made of: a missing value is null, and a status stands beside its source. */
final class Nodes {
    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void origin(ObjectNode to, Status status, String source) {
        to.put("status", status.code()).put("source", source);
    }

    /** @param coded whether the period's code comes first and its words are the label, or the words are all there is */
    static void period(ObjectNode to, Period period, Lang lang, boolean coded) {
        if (coded) {
            to.put("period", period.code()).put("label", period.label().in(lang));
        } else {
            to.put("period", period.label().in(lang));
        }
        to.put("basis", period.basis().code());
    }

    static ObjectNode unit(Unit unit, Lang lang) {
        return object().put("code", unit.code())
                .put("label", unit.label().in(lang))
                .put("decimals", unit.decimals());
    }

    static <T> void each(ArrayNode array, List<T> from, BiConsumer<T, ObjectNode> put) {
        from.forEach(item -> put.accept(item, array.addObject()));
    }

    static void number(ObjectNode to, String name, @Nullable BigDecimal value) {
        if (value == null) {
            to.putNull(name);
        } else {
            to.put(name, value);
        }
    }

    static void numbers(ArrayNode to, List<@Nullable BigDecimal> values) {
        for (var value : values) {
            if (value == null) {
                to.addNull();
            } else {
                to.add(value);
            }
        }
    }
}
