package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a few words in frames, after some without.
 *
 * @param before may be empty
 */
record Badges(String before, List<Badge> badges, Palette palette, Lettering lettering, double width) {
    private static final double SIZE = 12;
    private static final double LINE = 22;
    private static final double FRAME = 18;
    private static final double INSET = 6;
    private static final double GAP = 8;

    record Badge(String text, Colour colour) {}

    Painter.Body drawn() {
        var lines = Lines.of(before, width, SIZE, false, palette.inkSoft(), lettering);
        var marks = new ArrayList<>(lines.marks());
        var only = marks.size() == 1;
        var x = only ? lettering.width(before, SIZE, false) + GAP + INSET : 0;
        var y = only ? 0 : lines.height();
        for (var badge : badges) {
            var wide = lettering.width(badge.text(), SIZE, true) + 2 * INSET;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE;
            }
            marks.add(new Box(x + 0.5, y + 0.5, wide, FRAME - 1, 4, null, Stroke.of(badge.colour(), 1), null));
            var baseline = y + FRAME / 2 + Lines.below(SIZE);
            marks.add(Words.at(badge.text(), x + 0.5 + INSET, baseline, SIZE, badge.colour(), Anchor.START)
                    .boldly());
            x += wide + GAP;
        }
        return new Painter.Body(badges.isEmpty() ? lines.height() : y + LINE, marks, List.of());
    }
}
