package io.bridgehead.briefing;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure with the quote that says it, for whoever writes a text.
 *
 * @param quote as it is written, braces included
 * @param name the value's, with its period where the figure is over time
 * @param value with its unit
 */
public record QuoteOffer(String quote, Text name, Text value) {
    /** Everything that can be quoted of a figure asked without filters, in its order. */
    public static List<QuoteOffer> of(Figure figure) {
        var overTime = figure.shape() instanceof Trend;
        return QuotedValues.of(figure).stream()
                .flatMap(value -> offer(figure, value, overTime ? value.period() : null).stream())
                .toList();
    }

    /** Empty where a key has a letter that a quote can't hold. */
    private static Optional<QuoteOffer> offer(Figure figure, QuotedValue value, @Nullable Period at) {
        var period = at == null ? null : QuotePeriod.of(at.code()).orElse(null);
        var source = new Quote(figure.id(), value.key(), period, Say.VALUE).source();
        if (!(QuotedText.of(source).segments().getFirst() instanceof QuotedText.Quoted read)
                || !read.source().equals(source)) {
            return Optional.empty();
        }
        var name = at == null ? value.name() : Text.join(" ", at.label(), value.name());
        return Optional.of(new QuoteOffer(source, name, Text.of(lang -> value.said(Say.VALUE, lang))));
    }
}
