package io.bridgehead.export.drawing;

import io.bridgehead.figure.Waterfall;
import java.util.List;
import java.util.stream.Stream;

/** Bars from 0 for both ends, the steps hung between them; in little room as rows, which leave names their room. */
final class WaterfallPainter implements Painter<Waterfall> {
    /** A column narrower than this has no room for its name under it. */
    private static final double LEAST_COLUMN = 62;

    private static final double BESIDE = 60;

    @Override
    public Body paint(Waterfall waterfall, Ground ground) {
        var pen = new Pen(ground);
        var bars = WaterfallBar.of(waterfall, ground.figure().unit().decimals(), ground.lang());
        var height = (ground.width() - BESIDE) / bars.size() >= LEAST_COLUMN
                ? new WaterfallColumns(bars, ground, pen).draw()
                : new WaterfallRows(bars, ground, pen).draw();
        return new Body(height, pen.marks(), List.of());
    }

    static List<Double> reach(List<WaterfallBar> bars) {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.from().doubleValue(), bar.to().doubleValue()))
                .toList();
    }
}
