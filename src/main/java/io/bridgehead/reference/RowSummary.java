package io.bridgehead.reference;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the rows behind figures together.
 *
 * @param rows how many there are
 * @param totals what they add up to, each with its name and unit; none where they can't be added
 * @param sample whether any of them is illustrative
 * @param notes what to know about them, such as which of them count as no partner
 */
public record RowSummary(long rows, List<Total> totals, boolean sample, List<Text> notes) {
    public static final RowSummary NOTHING = new RowSummary(0, List.of(), false, List.of());

    public RowSummary {
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
    }

    /** The same with more to know. */
    public RowSummary with(List<Text> more) {
        return new RowSummary(
                rows,
                totals,
                sample,
                Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** @param value in {@code unit}; null where it isn't known */
    public record Total(Text name, @Nullable BigDecimal value, Unit unit) {}
}
