package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.List;

/** What has no place in a picture, in lines under it. */
final class Chips {
    private static final double LINE = 26;
    private static final double HEIGHT = 22;
    private static final double GAP = 6;
    private static final double PAD = 8;

    private Chips() {}

    /** The height is 0 without any. */
    static double draw(Sketch sketch, String title, List<String> texts, double y) {
        if (texts.isEmpty()) {
            return 0;
        }
        var palette = sketch.palette();
        var ink = Face.of(palette.ink());
        sketch.write(title, 0, y + HEIGHT / 2, Face.of(palette.inkSoft()));
        var x = title.isEmpty() ? 0 : sketch.measure(title) + 10;
        var top = y;
        for (var text : texts) {
            var shown = sketch.cut(text, sketch.width() - 2 * PAD, ink);
            var room = sketch.measure(shown) + 2 * PAD;
            if (x > 0 && x + room > sketch.width()) {
                x = 0;
                top += LINE;
            }
            var chip = new Area(x + 0.5, top + 0.5, room - 1, HEIGHT - 1);
            sketch.box(chip, 4, palette.sunken(), Stroke.of(palette.line(), 1));
            sketch.write(shown, x + PAD, top + HEIGHT / 2, ink);
            x += room + GAP;
        }
        return top + LINE - y;
    }
}
