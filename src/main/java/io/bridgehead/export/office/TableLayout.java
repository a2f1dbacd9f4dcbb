package io.bridgehead.export.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a table is laid out in a box: the size of its letters, the widths of its columns, and which rows go on which
 * page. In points.
 */
record TableLayout(double size, List<Double> widths, List<Double> heights, double head, List<Span> pages) {
    private static final double MOST = 12;
    private static final double LEAST = 8;
    private static final double PADDING = 10;
    private static final double LINE = 1.4;

    /** Bold letters are wider than they are taken for. */
    private static final double ROOM = 1.08;

    /** The same, and a word is better not broken in any font. */
    private static final double WORD_ROOM = 1.2;

    /** A narrow table is spread by so much. */
    private static final double WIDEST = 1.6;

    /** In widths of a Chinese character. */
    private static final double LONGEST_WORD = 14;

    /** Rows of one page, the last not included. */
    record Span(int from, int to) {}

    /** In the greatest letters with which it takes one page, else in small ones on several. */
    static TableLayout of(TablePlan table, double width, double height) {
        for (var size = MOST; size > LEAST; size -= 1) {
            var layout = of(table, width, height, size);
            if (layout.pages().size() == 1) {
                return layout;
            }
        }
        return of(table, width, height, LEAST + 1);
    }

    /** In letters of one size. */
    static TableLayout of(TablePlan table, double width, double height, double size) {
        var widths = widths(table, width, size);
        var heights = table.rows().stream()
                .map(row -> height(row.stream().map(TablePlan.Entry::text).toList(), widths, size))
                .toList();
        var head = height(table.columns().stream().map(TablePlan.Column::name).toList(), widths, size);
        var pages = new ArrayList<Span>();
        var from = 0;
        var taken = head;
        for (var row = 0; row < heights.size(); row++) {
            if (taken + heights.get(row) > height && row > from) {
                pages.add(new Span(from, row));
                from = row;
                taken = head;
            }
            taken += heights.get(row);
        }
        pages.add(new Span(from, heights.size()));
        return new TableLayout(size, widths, heights, head, pages);
    }

    /** As wide as what is in them; where that is too much, no narrower than their longest words, if these have room. */
    private static List<Double> widths(TablePlan table, double width, double size) {
        var count = table.columns().size();
        var natural = new double[count];
        var least = new double[count];
        for (var at = 0; at < count; at++) {
            var column = at;
            var name = table.columns().get(at).name();
            var texts = Stream.concat(
                            Stream.of(name),
                            table.rows().stream().map(row -> row.get(column).text()))
                    .toList();
            var widest = texts.stream()
                    .skip(1)
                    .mapToDouble(text -> Fit.width(text, size))
                    .max()
                    .orElse(0);
            var word = texts.stream()
                    .mapToDouble(text -> Fit.widestWord(text, size))
                    .max()
                    .orElse(0);
            least[at] = Math.min(word * WORD_ROOM, size * LONGEST_WORD) + PADDING;
            natural[at] =
                    Math.max(least[at], Math.max(widest, Math.min(Fit.width(name, size), size * 7)) * ROOM + PADDING);
        }
        return shared(natural, least, width);
    }

    private static List<Double> shared(double[] natural, double[] least, double width) {
        var wanted = Arrays.stream(natural).sum();
        var needed = Arrays.stream(least).sum();
        var widths = new double[natural.length];
        for (var at = 0; at < widths.length; at++) {
            if (wanted <= width) {
                widths[at] = natural[at] * Math.min(WIDEST, width / wanted);
            } else if (needed >= width) {
                widths[at] = least[at] * width / needed;
            } else {
                widths[at] = least[at] + (natural[at] - least[at]) * (width - needed) / (wanted - needed);
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private static double height(List<String> texts, List<Double> widths, double size) {
        var lines = 1;
        for (var at = 0; at < texts.size(); at++) {
            lines = Math.max(lines, Fit.lines(texts.get(at), size, widths.get(at) - PADDING));
        }
        return lines * size * LINE + 5;
    }
}
