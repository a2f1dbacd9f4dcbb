package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Classes.Span;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the colours of a picture mean, in lines from the left. */
final class ScaleKey {
    private static final double LINE = 20;
    private static final double SWATCH = 14;
    /** Decimals that are added at most, until bounds no longer read alike. */
    private static final int MORE = 6;

    private ScaleKey() {}

    /** @param edge an outline, for a colour that is close to the ground; null: none */
    record Entry(String label, Colour colour, @Nullable Colour edge) {
        static Entry of(String label, Colour colour) {
            return new Entry(label, colour, null);
        }
    }

    /** Says a bound with some decimals more than usual. */
    @FunctionalInterface
    interface Saying {
        String of(BigDecimal bound, int more);
    }

    /** The height is 0 where there is nothing to say. */
    static double draw(Sketch sketch, List<Entry> entries, double y) {
        if (entries.isEmpty()) {
            return 0;
        }
        var face = Face.of(sketch.palette().inkSoft());
        var x = 0.0;
        var middle = y + LINE / 2;
        for (var entry : entries) {
            var room = 20 + sketch.measure(entry.label());
            if (x > 0 && x + room > sketch.width()) {
                x = 0;
                middle += LINE;
            }
            var edge = entry.edge();
            var stroke = edge == null ? null : Stroke.of(edge, 1);
            var inset = edge == null ? 0 : 0.5;
            var swatch = new Area(x + inset, middle - SWATCH / 2 + inset, SWATCH - 2 * inset, SWATCH - 2 * inset);
            sketch.box(swatch, 2, entry.colour(), stroke);
            sketch.write(entry.label(), x + 20, middle, face);
            x += room + 14;
        }
        return middle + LINE / 2 - y;
    }

    /** "< 1", "1–10", "≥ 10": the classes between breaks, told apart from each other by as many decimals as that takes. */
    static List<String> ofBreaks(List<Double> breaks, Saying saying) {
        if (breaks.isEmpty()) {
            return List.of();
        }
        var bounds = breaks.stream().map(BigDecimal::valueOf).toList();
        var texts = toldApart(
                more -> bounds.stream().map(bound -> saying.of(bound, more)).toList());
        var labels = new ArrayList<String>();
        labels.add("< " + texts.getFirst());
        for (var index = 1; index < texts.size(); index++) {
            labels.add(texts.get(index - 1) + "–" + texts.get(index));
        }
        labels.add("≥ " + texts.getLast());
        return labels;
    }

    /** "12", "3–9": what classes reach from and to. */
    static List<String> ofSpans(List<Span> spans, int decimals) {
        return toldApart(more ->
                spans.stream().map(span -> ofSpan(span, decimals + more)).toList());
    }

    private static String ofSpan(Span span, int decimals) {
        var from = Numbers.number(BigDecimal.valueOf(span.from()), decimals);
        return span.from() == span.to() ? from : from + "–" + Numbers.number(BigDecimal.valueOf(span.to()), decimals);
    }

    /** With as many more decimals as it takes until no two are alike, and none reaches from what to the same. */
    static List<String> toldApart(IntFunction<List<String>> texts) {
        var more = 0;
        while (more < MORE && alike(texts.apply(more))) {
            more++;
        }
        return texts.apply(more);
    }

    private static boolean alike(List<String> texts) {
        return new HashSet<>(texts).size() < texts.size()
                || texts.stream()
                        .map(text -> text.split("–", -1))
                        .anyMatch(ends -> ends.length == 2 && ends[0].equals(ends[1]));
    }
}
