package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps one after the other, each reached by some of those before it, and the rates between them. */
public record Funnel(List<Step> steps, List<Quotient> rates) implements Shape {
    public Funnel {
        steps = List.copyOf(steps);
        rates = List.copyOf(rates);
    }

    @Override
    public String code() {
        return "funnel";
    }

    @Override
    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.value() == null);
    }

    public record Step(String key, Text name, @Nullable BigDecimal value, Status status, String source) {}

    /**
     * A rate with what it is of.
     *
     * @param value numerator / denominator, as a fraction; null where that can't be said
     * @param of numerator and denominator in words
     */
    public record Quotient(
            String key,
            Text name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Text of,
            Status status,
            String source) {}
}
