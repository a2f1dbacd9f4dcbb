package io.bridgehead.export.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is laid out in a box: the size of its letters, the widths of its columns, and which rows go on which
 * page. In points.
 */
record TableLayout(double size, double[] widths, List<Double> heights, double head, List<Span> pages) {
    private static final double MOST = 12;
    private static final double LEAST = 8;
    private static final double PADDING = 10;
    private static final double LINE = 1.4;

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

    /** As wide as what is in them, within what there is: the widest give way first. */
    private static double[] widths(TablePlan table, double width, double size) {
        var count = table.columns().size();
        var natural = new double[count];
        for (var at = 0; at < count; at++) {
            var column = at;
            var head = Fit.width(table.columns().get(at).name(), size);
            var widest = table.rows().stream()
                    .mapToDouble(row -> Fit.width(row.get(column).text(), size))
                    .max()
                    .orElse(0);
            natural[at] = Math.max(widest, Math.min(head, size * 7)) * 1.08 + PADDING + 4;
        }
        var cap = width;
        while (sum(natural, cap) > width && cap > 12) {
            cap *= 0.95;
        }
        var widths = new double[count];
        var stretch = Math.min(1.6, width / sum(natural, cap));
        for (var at = 0; at < count; at++) {
            widths[at] = Math.min(natural[at], cap) * stretch;
        }
        return widths;
    }

    private static double sum(double[] natural, double cap) {
        var sum = 0.0;
        for (var each : natural) {
            sum += Math.min(each, cap);
        }
        return sum;
    }

    private static double height(List<String> texts, double[] widths, double size) {
        var lines = 1;
        for (var at = 0; at < texts.size(); at++) {
            lines = Math.max(lines, Fit.lines(texts.get(at), size, widths[at] - PADDING));
        }
        return lines * size * LINE + 5;
    }
}
