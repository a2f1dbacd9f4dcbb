package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars in order, largest first.
 *
 * @param total what the items add up to; null where there is nothing, or where they don't add up to anything
 * @param lines values to compare with, such as an index of 1
 */
public record Ranking(List<Item> items, @Nullable BigDecimal total, List<Line> lines) implements Shape {
    public Ranking {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    public Ranking(List<Item> items, @Nullable BigDecimal total) {
        this(items, total, List.of());
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
     * @param rankBefore place among the items a year before, from 1; null where it had none or that can't be said
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
            String source,
            @Nullable Integer rankBefore) {
        public Item(
                String key,
                Text name,
                Kind kind,
                @Nullable BigDecimal value,
                @Nullable BigDecimal share,
                @Nullable BigDecimal growth,
                @Nullable BigDecimal contribution,
                Status status,
                String source) {
            this(key, name, kind, value, share, growth, contribution, status, source, null);
        }
    }
}
