package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Classes.Span;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.figure.Matrix;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows by columns, each cell in the colour of its class, with the totals; too many columns go on in a block below. */
final class MatrixPainter implements Painter<Matrix> {
    private static final double ROW = 28;
    private static final double LEADING = 14;
    private static final int MOST_NAME_LINES = 5;
    private static final double BETWEEN_BLOCKS = 14;

    @Override
    public Body paint(Matrix matrix, Ground ground) {
        var sketch = new Sketch(ground);
        var spans = Classes.spans(matrix.cells().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList());
        var layout = MatrixLayout.of(matrix, sketch);
        var drawing = new Drawing(matrix, sketch, layout, spans);
        var y = 0.0;
        for (var from = 0; from <= matrix.columns().size(); from += layout.across()) {
            y = drawing.block(from, Math.min(matrix.columns().size() + 1, from + layout.across()), y) + BETWEEN_BLOCKS;
        }
        var labels = ScaleKey.ofSpans(spans, sketch.unit().decimals());
        var steps = sketch.palette().steps();
        var key = IntStream.range(0, labels.size())
                .mapToObj(index -> ScaleKey.Entry.of(labels.get(index), steps.get(index)))
                .toList();
        y += ScaleKey.draw(sketch, key, y);
        return sketch.body(y);
    }

    private record Drawing(Matrix matrix, Sketch sketch, MatrixLayout layout, List<Span> spans) {
        /** Some of the columns, of which the last is the totals'; gives where it ends. */
        double block(int from, int to, double top) {
            for (var column = from; column < to; column++) {
                header(layout.names().get(column), middle(column - from), top);
            }
            var y = top + layout.header();
            for (var row = 0; row < matrix.rows().size(); row++) {
                var lines = sketch.wrap(nameOf(row), layout.rowLabel() - 10, layout.face(), MOST_NAME_LINES);
                var height = Math.max(ROW, lines.size() * LEADING + 6);
                row(lines, y, height, false);
                for (var column = from; column < to; column++) {
                    cell(row, column, middle(column - from), y, height);
                }
                y += height;
            }
            row(List.of(sketch.word("total")), y, ROW, true);
            for (var column = from; column < to; column++) {
                sum(
                        column < matrix.columns().size() ? matrix.columnTotals().get(column) : matrix.total(),
                        middle(column - from),
                        y + ROW / 2);
            }
            return y + ROW;
        }

        private String nameOf(int row) {
            return matrix.rows().get(row).name().in(sketch.lang());
        }

        private double middle(int place) {
            return layout.rowLabel() + layout.step() * (place + 0.5);
        }

        private void header(String name, double middle, double top) {
            var face = layout.face().anchored(Anchor.MIDDLE);
            var soft = new Face(face.size(), false, sketch.palette().inkSoft(), Anchor.MIDDLE, false, null);
            if (layout.turned()) {
                var lines = sketch.wrap(name, layout.header() - 10, soft, MatrixLayout.turnedLines(layout.step()));
                for (var line = 0; line < lines.size(); line++) {
                    var x = middle + (line - (lines.size() - 1) / 2.0) * LEADING;
                    sketch.write(
                            lines.get(line),
                            x,
                            top + layout.header() - 6,
                            soft.turnedUp().anchored(Anchor.START));
                }
                return;
            }
            var lines = sketch.wrap(name, layout.step() - 6, soft, MatrixLayout.MOST_LINES);
            var first = top + layout.header() - 12 - (lines.size() - 1) * LEADING;
            sketch.write(lines, middle, first, LEADING, soft);
        }

        private void row(List<String> lines, double y, double height, boolean bold) {
            var face = bold ? layout.face().boldly() : layout.face();
            var first = y + height / 2 - (lines.size() - 1) * LEADING / 2;
            sketch.write(lines, layout.rowLabel() - 8, first, LEADING, face.anchored(Anchor.END));
        }

        private void cell(int row, int column, double middle, double y, double height) {
            if (column == matrix.columns().size()) {
                sum(matrix.rowTotals().get(row), middle, y + height / 2);
                return;
            }
            var palette = sketch.palette();
            var value = matrix.cells().get(row).get(column);
            var step = value == null ? -1 : Classes.of(value.doubleValue(), spans);
            var fill = step < 0 ? palette.sunken() : palette.steps().get(step);
            var ink = step < 0 ? palette.inkSoft() : palette.stepInks().get(step);
            var half = layout.step() / 2 - 1;
            sketch.box(new Area(middle - half, y + 1, 2 * half, height - 2), 2, fill, null);
            var face = Face.of(ink).sized(layout.face().size()).anchored(Anchor.MIDDLE);
            sketch.write(said(value), middle, y + height / 2, face);
        }

        private void sum(@Nullable BigDecimal value, double middle, double y) {
            sketch.write(said(value), middle, y, layout.face().boldly().anchored(Anchor.MIDDLE));
        }

        private String said(@Nullable BigDecimal value) {
            return Numbers.number(value, sketch.unit().decimals());
        }
    }
}
