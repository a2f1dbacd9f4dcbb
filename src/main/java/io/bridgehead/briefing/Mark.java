package io.bridgehead.briefing;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period or a bar, cell … of a figure that something can be noted on.
 *
 * @param code what a note says it is about
 */
public record Mark(String code, Text name) {
    /** Its periods and keys, each once, in the figure's order. */
    public static List<Mark> of(Figure figure) {
        var values = QuotedValues.of(figure);
        return Stream.concat(
                        values.stream()
                                .map(QuotedValue::period)
                                .flatMap(period -> Optional.ofNullable(period).stream())
                                .map(period -> new Mark(period.code(), period.label())),
                        values.stream().map(value -> new Mark(value.key(), value.name())))
                .distinct()
                .toList();
    }
}
