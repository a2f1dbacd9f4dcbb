package io.bridgehead.figure;

import io.bridgehead.figure.Values.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one figure as they are gathered, in its order. For one figure. */
final class GatheredValues {
    private static final Texts TEXTS = new Texts("figures");

    private final Map<String, Value> byKey = new LinkedHashMap<>();
    private final Unit unit;
    private final boolean anySample;
    private final Text stretch;

    GatheredValues(Figure figure) {
        unit = figure.unit();
        anySample = figure.provenance().statuses().contains(Status.SAMPLE);
        stretch = until(figure.provenance().asOf());
    }

    Map<String, Value> byKey() {
        return byKey;
    }

    /** What values speak of whose key doesn't say it. */
    Text stretch() {
        return stretch;
    }

    /** The total of all, which is sample where any value is. */
    void total(@Nullable BigDecimal total) {
        put(
                "total",
                Value.of(TEXTS.get("difference.total"), total, unit, anySample).during(stretch));
    }

    void known(String key, Text name, @Nullable BigDecimal value, Unit unitOfValue, Status status) {
        put(key, Value.of(name, value, unitOfValue, status == Status.SAMPLE).during(stretch));
    }

    static Text until(@Nullable LocalDate day) {
        return day == null ? Text.EMPTY : Text.same(day.toString());
    }

    void put(String key, Value value) {
        byKey.put(key, value);
    }
}
