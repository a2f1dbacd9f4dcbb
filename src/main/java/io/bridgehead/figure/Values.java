package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a figure, each by a key that means the same in any answer to its question; in the figure's order. */
record Values(Map<String, Value> byKey) {
    private static final Texts TEXTS = new Texts("figures");

    static Values of(Figure figure) {
        return new Values(FigureValues.of(figure));
    }

    Optional<Value> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a value that was is here another one of the same thing, or none where there should be one. */
    boolean restates(String key, Value was) {
        if (was.sample() || was.loose()) {
            return false;
        }
        var is = byKey.get(key);
        if (is != null && is.value() != null) {
            return is.stretch().equals(was.stretch()) && Objects.equals(is.source(), was.source());
        }
        var heir = was.heir();
        return (heir == null || !placeTaken(heir))
                && (is != null
                        || byKey.isEmpty()
                        || byKey.values().stream()
                                .anyMatch(value -> value.stretch().equals(was.stretch())));
    }

    private boolean placeTaken(String place) {
        return byKey.values().stream().anyMatch(value -> value.value() != null && place.equals(value.place()));
    }

    /**
     * A value of a figure.
     *
     * @param loose whether it changes with what else there is, such as a rank: never restated by itself
     * @param stretch what it speaks of where the key doesn't say it: values of two stretches aren't compared as one
     * @param place where the figure shows it
     * @param heir the place that holds it when its own key is gone; null: it is gone
     * @param source who published it: what another source says later is beside it; null where it is computed
     */
    record Value(
            Text what,
            @Nullable BigDecimal value,
            Unit unit,
            boolean sample,
            boolean loose,
            Text stretch,
            @Nullable String place,
            @Nullable String heir,
            @Nullable String source) {
        static Value of(Text what, @Nullable BigDecimal value, Unit unit, boolean sample) {
            return new Value(what, value, unit, sample, false, Text.EMPTY, null, null, null);
        }

        Value during(Text stretch) {
            return new Value(what, value, unit, sample, loose, stretch, place, heir, source);
        }

        Value loosely() {
            return new Value(what, value, unit, sample, true, stretch, place, heir, source);
        }

        /** What it is called beside a later one: with both stretches where they aren't the same. */
        Text named(Value is) {
            return stretch.equals(is.stretch())
                            || stretch.equals(Text.EMPTY)
                            || is.stretch().equals(Text.EMPTY)
                    ? is.what()
                    : TEXTS.get("difference.moved", is.what(), stretch, is.stretch());
        }
    }
}
