package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a native chart shows: categories along one axis, a value of each strand for each of them.
 *
 * @param unit beside the axis of values; may be empty
 * @param labelled whether values stand at their marks
 * @param most the value the axis must reach; null: as the values need
 */
record ChartPlan(
        Kind kind,
        List<String> categories,
        List<Strand> strands,
        String unit,
        int decimals,
        boolean labelled,
        @Nullable BigDecimal most) {
    static final int LONGEST_NAME = 60;

    ChartPlan {
        categories = List.copyOf(categories);
        strands = List.copyOf(strands);
    }

    enum Kind {
        /** Lines over columns of categories. */
        LINE,
        COLUMN,
        STACKED_COLUMN,
        /** Columns that float from one value to the next, each on an invisible one. */
        STEPS,
        /** From left to right, the first category on top. */
        BAR,
        /** The same, all strands in one place, one over the other. */
        OVERLAID_BAR;

        boolean lying() {
            return switch (this) {
                case LINE, COLUMN, STACKED_COLUMN, STEPS -> false;
                case BAR, OVERLAID_BAR -> true;
            };
        }
    }

    enum Look {
        FILLED,
        HATCHED,
        OUTLINED,
        /** Carries what lies on it, and isn't seen or named. */
        INVISIBLE,
        LINE,
        DASHED_LINE,
        /** Marks without a line. */
        DOTS,
        /** A value to compare with, across the whole chart. */
        RULE;

        boolean linear() {
            return switch (this) {
                case FILLED, HATCHED, OUTLINED, INVISIBLE -> false;
                case LINE, DASHED_LINE, DOTS, RULE -> true;
            };
        }
    }

    /**
     * @param values one a category; null: a gap
     * @param colours of places that have another than the strand
     * @param negated whether its values are shown with a minus: drawn upwards, they take away
     */
    record Strand(
            String name,
            Look look,
            Colour colour,
            List<@Nullable BigDecimal> values,
            Map<Integer, Colour> colours,
            boolean negated) {
        Strand {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            colours = Map.copyOf(colours);
        }

        Strand(String name, Look look, Colour colour, List<@Nullable BigDecimal> values) {
            this(name, look, colour, values, Map.of(), false);
        }

        private Strand readable() {
            return new Strand(Plain.shortened(name, LONGEST_NAME), look, colour, values, colours, negated);
        }

        Strand part(int from, int to) {
            var own = new HashMap<Integer, Colour>();
            colours.forEach((at, each) -> {
                if (at >= from && at < to) {
                    own.put(at - from, each);
                }
            });
            return new Strand(name, look, colour, values.subList(from, to), own, negated);
        }
    }

    /** The same with names that an axis and a legend have room for: one that is endless would push out all others. */
    ChartPlan readable() {
        return new ChartPlan(
                kind,
                categories.stream()
                        .map(name -> Plain.shortened(name, LONGEST_NAME))
                        .toList(),
                strands.stream().map(Strand::readable).toList(),
                unit,
                decimals,
                labelled,
                most);
    }

    Stream<BigDecimal> values() {
        return strands.stream().flatMap(strand -> strand.values().stream()).filter(Objects::nonNull);
    }

    /** What is seen of it in a legend. */
    List<Strand> named() {
        return strands.stream()
                .filter(strand -> strand.look() != Look.INVISIBLE)
                .toList();
    }

    /** In parts of so many categories where they lie below each other, all with the same axis; else as it is. */
    List<ChartPlan> parts(int size) {
        if (!kind.lying() || categories.size() <= size) {
            return List.of(this);
        }
        var greatest =
                values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        var parts = new ArrayList<ChartPlan>();
        for (var from = 0; from < categories.size(); from += size) {
            var start = from;
            var to = Math.min(categories.size(), from + size);
            parts.add(new ChartPlan(
                    kind,
                    categories.subList(from, to),
                    strands.stream().map(strand -> strand.part(start, to)).toList(),
                    unit,
                    decimals,
                    labelled,
                    Scale.reaching(greatest)));
        }
        return parts;
    }
}
