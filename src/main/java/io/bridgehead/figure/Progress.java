package io.bridgehead.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actual against plan at a day, in percent. */
public record Progress(@Nullable LocalDate at, List<Item> items) implements Shape {
    public Progress {
        items = List.copyOf(items);
    }

    @Override
    public String code() {
        return "progress";
    }

    @Override
    public boolean isEmpty() {
        return items.stream().allMatch(item -> item.actual() == null && item.plan() == null);
    }

    /**
     * @param actual weighted progress in percent; null where nothing can be said
     * @param plan planned progress at the same day in percent
     * @param previous actual a month before
     * @param late milestones not finished though planned to be
     * @param group what the item belongs to, such as a chain's cluster
     */
    public record Item(
            String key,
            Text name,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal previous,
            int milestones,
            int late,
            @Nullable String group,
            @Nullable Text groupName,
            Status status,
            String source) {}
}
