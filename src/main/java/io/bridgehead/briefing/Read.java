package io.bridgehead.briefing;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a quote finds in its figure. */
sealed interface Read {
    /** Of a ranking, its first, second … */
    Pattern PLACE = Pattern.compile("#[1-9]\\d{0,2}");

    record Value(QuotedValue value) implements Read {}

    record Refused(Text sentence) implements Read {}

    static Read refused(String key, Object... arguments) {
        return new Refused(BadBriefingException.TEXTS.get(key, arguments));
    }

    /** Of a figure without data everything is missing, whatever it is called; so is a place beyond the last. */
    static Read of(Quote quote, Figure figure) {
        var values = QuotedValues.of(figure);
        if (values.isEmpty()) {
            return missing(figure);
        }
        var key = quote.key();
        if (key != null && PLACE.matcher(key).matches() && beyond(key, values)) {
            return missing(figure);
        }
        if (key != null && values.stream().noneMatch(value -> value.key().equals(key))) {
            return refused(
                    "quote.no-key",
                    key,
                    figure.title(),
                    Listing.of(values.stream().map(QuotedValue::key)));
        }
        var fitting = values.stream()
                .filter(value -> key == null || value.key().equals(key))
                .toList();
        return figure.shape() instanceof Trend
                ? point(Objects.requireNonNull(quote.period()), fitting, figure)
                : value(key, fitting, figure);
    }

    private static Read missing(Figure figure) {
        return new Value(QuotedValue.missing(figure.unit()));
    }

    private static boolean beyond(String key, List<QuotedValue> values) {
        return values.stream().anyMatch(value -> PLACE.matcher(value.key()).matches())
                && values.stream().noneMatch(value -> value.key().equals(key));
    }

    /** The first series that has a value there; where none has, the first that has the period at all. */
    private static Read point(QuotePeriod period, List<QuotedValue> points, Figure figure) {
        var there = period.period() == null ? latest(points) : at(period.period(), points);
        return there.stream()
                .filter(point -> point.value() != null)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .<Read>map(Value::new)
                .orElseGet(
                        () -> refused("quote.no-period", period.code(), figure.title(), Listing.of(periods(points))));
    }

    private static List<QuotedValue> at(Period period, List<QuotedValue> points) {
        return points.stream()
                .filter(point -> point.period() != null && point.period().code().equals(period.code()))
                .toList();
    }

    /** The last points of the first series that has any value, the last first. */
    private static List<QuotedValue> latest(List<QuotedValue> points) {
        var series = points.stream()
                .filter(point -> point.value() != null)
                .map(QuotedValue::key)
                .findFirst()
                .orElse("");
        return points.stream()
                .filter(point -> point.key().equals(series))
                .toList()
                .reversed();
    }

    private static Stream<String> periods(List<QuotedValue> points) {
        return points.stream().map(QuotedValue::period).filter(Objects::nonNull).map(Period::code);
    }

    private static Read value(@Nullable String key, List<QuotedValue> values, Figure figure) {
        return values.stream()
                .filter(value ->
                        key != null || values.size() == 1 || value.key().equals(QuotedValues.TOTAL))
                .findFirst()
                .<Read>map(Value::new)
                .orElseGet(() -> refused(
                        "quote.key-needed",
                        figure.title(),
                        Listing.of(values.stream().map(QuotedValue::key))));
    }

    /** What there is, the first of it where it is much. */
    final class Listing {
        private static final int MOST = 20;

        private Listing() {}

        static Text of(Stream<String> codes) {
            var all = codes.distinct().toList();
            var more = all.size() > MOST ? ", …" : "";
            return Text.same(all.stream().limit(MOST).collect(Collectors.joining(", ")) + more);
        }
    }
}
