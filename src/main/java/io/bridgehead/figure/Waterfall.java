package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one value became another: the steps between them add up to the difference. */
public record Waterfall(Bar from, List<Step> steps, Bar to) implements Shape {
    public Waterfall {
        steps = List.copyOf(steps);
    }

    @Override
    public String code() {
        return "waterfall";
    }

    @Override
    public boolean isEmpty() {
        return from.value() == null && to.value() == null;
    }

    public record Bar(Text name, @Nullable BigDecimal value, Status status, String source) {}

    /** @param contribution to the growth of the whole, in percentage points of the value it began with */
    public record Step(
            String key,
            Text name,
            Ranking.Kind kind,
            @Nullable BigDecimal change,
            @Nullable BigDecimal contribution,
            Status status,
            String source) {}
}
