package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** What the marks of a figure mean, in lines, as {@code figure/export-body.ts} draws it on the screen's own pictures. */
record Legend(List<Painter.Key> keys, Palette palette, Lettering lettering, double width) {
    private static final double SIZE = 12;
    private static final double LINE = 20;
    private static final double SIGN = 28;
    private static final double GAP = 20;

    Painter.Body drawn() {
        var marks = new ArrayList<Mark>();
        var x = 0.0;
        var y = LINE / 2;
        for (var key : keys) {
            var label = lettering.cut(key.label(), width - SIGN, SIZE, false);
            var wide = SIGN + lettering.width(label, SIZE, false);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE;
            }
            marks.addAll(sign(key, x, y));
            marks.add(Words.at(label, x + SIGN, y + Lines.below(SIZE), SIZE, palette.inkSoft(), Anchor.START));
            x += wide + GAP;
        }
        return new Painter.Body(keys.isEmpty() ? 0 : y + LINE / 2 + 2, marks, List.of());
    }

    private static List<Mark> sign(Painter.Key key, double x, double y) {
        var colour = key.colour();
        return switch (key.look()) {
            case LINE -> List.of(new Rule(x, y, x + 20, y, Stroke.of(colour, 2.5)));
            case DASHED_LINE -> List.of(new Rule(x, y, x + 20, y, new Stroke(colour, 2.5, List.of(5.0, 4.0))));
            case DOT -> List.of(new Disc(x + 10, y, 5, colour, null));
            case HOLLOW_DOT -> List.of(new Disc(x + 10, y, 4.5, null, Stroke.of(colour, 2)));
            case BAR -> List.of(Box.filled(x + 4, y - 6, 12, 12, colour));
            case HATCHED_BAR -> List.of(new Box(x + 4, y - 6, 12, 12, 0, null, Stroke.of(colour, 1), colour));
            case GOAL -> List.of(Box.filled(x + 9, y - 8, 3, 16, colour));
        };
    }
}
