package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean and median as lines through the columns, each named in a row of its own over them. The one whose line begins
 * lower stands on the side the names run to, so that no line runs through a name.
 */
final class DistributionStats {
    static final double ROW = 18;

    private static final Texts WORDS = new Texts("element");
    private static final List<Double> DASHES = List.of(5.0, 4.0);

    private record Stat(double x, String text, List<Double> dashes) {}

    private final List<Stat> rows;
    private final boolean before;
    private final Painter.Ground ground;
    private final Pen pen;

    DistributionStats(Distribution distribution, BinAxis bins, Painter.Ground ground, Pen pen) {
        this.ground = ground;
        this.pen = pen;
        var stats = new ArrayList<Stat>();
        add(stats, "mean", distribution.mean(), List.of(), distribution.of(), bins);
        add(stats, "median", distribution.median(), DASHES, distribution.of(), bins);
        stats.sort(Comparator.comparingDouble(Stat::x));
        before = stats.stream().anyMatch(stat -> stat.x() + room(stat) > ground.width());
        if (before) {
            Collections.reverse(stats);
        }
        rows = List.copyOf(stats);
    }

    double height() {
        return rows.size() * ROW;
    }

    /** @param top where the names begin */
    void draw(double top, double bottom) {
        var palette = ground.palette();
        for (var row = 0; row < rows.size(); row++) {
            var stat = rows.get(row);
            var from = top + row * ROW + 2;
            pen.down(stat.x(), from, bottom, Stroke.of(palette.surface(), 4));
            pen.down(stat.x(), from, bottom, new Stroke(palette.ink(), 1.75, stat.dashes()));
        }
        for (var row = 0; row < rows.size(); row++) {
            var stat = rows.get(row);
            var x = before ? Math.max(room(stat), stat.x() - 6) : stat.x() + 6;
            var anchor = before ? Anchor.END : Anchor.START;
            pen.bold(stat.text(), x, top + (row + 0.5) * ROW, Pen.SIZE, palette.ink(), anchor);
        }
    }

    private double room(Stat stat) {
        return pen.boldWidth(stat.text()) + 6;
    }

    private void add(
            List<Stat> stats, String word, @Nullable BigDecimal value, List<Double> dashes, Unit of, BinAxis bins) {
        if (value != null) {
            var lang = ground.lang();
            var text = WORDS.in(lang, word) + " " + Numbers.amount(value, fine(value, of), lang);
            bins.at(value).ifPresent(x -> stats.add(new Stat(x, text, dashes)));
        }
    }

    /** A mean of whole days is rarely a whole day. */
    private static Unit fine(BigDecimal value, Unit of) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        return new Unit(of.code(), of.label(), whole ? of.decimals() : Math.max(1, of.decimals()));
    }
}
