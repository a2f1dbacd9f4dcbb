package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars in order, largest first.
 *
 * @param total what the items add up to; null where there is nothing
 */
public record Ranking(List<Item> items, @Nullable BigDecimal total) implements Shape {
    public Ranking {
        items = List.copyOf(items);
    }

    @Override
    public String code() {
        return "ranking";
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether a bar is a thing of its own or what is left. */
    public enum Kind {
        ITEM("item"),
        OTHERS("others"),
        RE_IMPORT("re-import"),
        UNASSIGNED("unassigned");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param share of the total, as a fraction
     * @param growth against the same stretch a year before, as a fraction; null where that can't be said
     * @param contribution to the total's growth, in percentage points
     */
    public record Item(
            String key,
            Text name,
            Kind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal share,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal contribution,
            Status status,
            String source) {}
}
