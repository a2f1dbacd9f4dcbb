package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures, each with its own unit, period and change. */
public record Facts(List<Item> items) implements Shape {
    public Facts {
        items = List.copyOf(items);
    }

    @Override
    public String code() {
        return "facts";
    }

    @Override
    public boolean isEmpty() {
        return items.stream().allMatch(item -> item.value() == null);
    }

    /**
     * @param link the view that leads on from here: its route, without parameters
     * @param spark the values before it and it itself, one a period; null where one is missing; may be empty
     */
    public record Item(
            String key,
            Text name,
            @Nullable BigDecimal value,
            Unit unit,
            @Nullable Period period,
            Status status,
            String source,
            @Nullable Change change,
            String link,
            List<@Nullable BigDecimal> spark) {
        public Item {
            spark = Collections.unmodifiableList(new ArrayList<>(spark));
        }

        public Item(
                String key,
                Text name,
                @Nullable BigDecimal value,
                Unit unit,
                @Nullable Period period,
                Status status,
                String source,
                @Nullable Change change,
                String link) {
            this(key, name, value, unit, period, status, source, change, link, List.of());
        }
    }

    /**
     * @param value in the unit beside it, such as 4.2 for +4.2 %
     * @param published whether the change itself was published, or computed here
     */
    public record Change(BigDecimal value, Unit unit, boolean published, Text label) {}
}
