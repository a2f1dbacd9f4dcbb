package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole in two levels: parts, and the groups they belong to.
 *
 * @param total what the parts add up to; null where there is nothing
 */
public record Composition(List<Part> parts, @Nullable BigDecimal total) implements Shape {
    public Composition {
        parts = List.copyOf(parts);
    }

    @Override
    public String code() {
        return "composition";
    }

    @Override
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.value() == null);
    }

    /**
     * @param group key of what it belongs to; null: nothing
     * @param share of the total, as a fraction
     * @param growth against the same stretch a year before, as a fraction; null where that can't be said
     */
    public record Part(
            String key,
            Text name,
            @Nullable String group,
            @Nullable Text groupName,
            Ranking.Kind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal share,
            @Nullable BigDecimal growth,
            Status status,
            String source) {}
}
