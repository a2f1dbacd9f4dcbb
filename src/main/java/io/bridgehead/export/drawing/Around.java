package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands in the margins of every page: how it is classified above, and its number below. */
record Around(Sheet sheet, Lettering lettering, String classification) {
    private static final double SIZE = 12;

    List<Mark> of(int page, int pages) {
        var marks = new ArrayList<>(head());
        var palette = Palette.of(Theme.LIGHT);
        marks.add(Words.at(
                page + " / " + pages,
                sheet.width() - sheet.margin(),
                sheet.height() - sheet.margin() / 2 + SIZE / 2,
                SIZE,
                palette.inkSoft(),
                Anchor.END));
        return marks;
    }

    List<Mark> head() {
        if (classification.isBlank()) {
            return List.of();
        }
        var shown = lettering.cut(classification, sheet.room(), SIZE, true);
        var palette = Palette.of(Theme.LIGHT);
        return List.of(Words.at(
                        shown,
                        sheet.width() - sheet.margin(),
                        sheet.margin() / 2 + SIZE / 2,
                        SIZE,
                        palette.of("bad"),
                        Anchor.END)
                .boldly());
    }
}
