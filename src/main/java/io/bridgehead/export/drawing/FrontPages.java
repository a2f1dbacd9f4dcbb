package io.bridgehead.export.drawing;

import io.bridgehead.export.Brief.Cover;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a briefing begins with: its first page, and its contents. */
record FrontPages(Sheet sheet, Lettering lettering, Lang lang) {
    private static final Texts TEXTS = new Texts("export");
    private static final double TITLE = 34;
    private static final double TEXT = 15;
    private static final double INDENT = 20;
    private static final double NUMBER = 48;
    private static final double LINE = 1.5;

    /** One page, or more for a title that takes them. */
    List<List<Slice>> cover(Cover cover) {
        var palette = Palette.of(Theme.LIGHT);
        var stack = new Stack(palette, lettering, sheet.room(), 0, sheet.height() * 0.22);
        stack.lines(Part.Kind.TITLE, cover.title(), TITLE, true, palette.ink());
        stack.gap(16);
        var bar = Box.filled(0, 0, 72, 4, palette.of("total"));
        stack.part(Part.Kind.SUBTITLE, "", 24, List.of(bar));
        stack.lines(Part.Kind.SUBTITLE, cover.author(), 18, false, palette.ink());
        var date = DateTimeFormatter.ofPattern(TEXTS.in(lang, "brief.date"), lang.locale())
                .format(cover.date());
        stack.lines(Part.Kind.SUBTITLE, date, 18, false, palette.inkSoft());
        stack.gap(16);
        stack.lines(Part.Kind.SUBTITLE, cover.link(), 13, false, palette.inkSoft());
        var pages = new Pagination(sheet, lettering);
        pages.lay(List.of(new Block(1, "", 0, false, stack.parts())));
        return pages.pages();
    }

    /**
     * @param entries with their pages counted from the first after the contents
     * @param before pages before the contents
     */
    List<List<Slice>> contents(List<Entry> entries, int before) {
        // How many pages they take doesn't depend on the numbers they say.
        var pages = laid(entries).size();
        return laid(entries.stream().map(entry -> entry.later(before + pages)).toList());
    }

    private List<List<Slice>> laid(List<Entry> entries) {
        var palette = Palette.of(Theme.LIGHT);
        var stack = new Stack(palette, lettering, sheet.room(), 0, 0);
        stack.lines(Part.Kind.HEADING, TEXTS.in(lang, "brief.contents"), 24, true, palette.ink());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(2, "", 0, true, stack.parts()));
        var highest = entries.stream().mapToInt(Entry::level).min().orElse(1);
        entries.forEach(entry -> blocks.add(line(entry, (entry.level() - highest) * INDENT)));
        var pages = new Pagination(sheet, lettering);
        pages.turn();
        pages.lay(blocks);
        return pages.pages();
    }

    private Block line(Entry entry, double indent) {
        var palette = Palette.of(Theme.LIGHT);
        var colour = indent == 0 ? palette.ink() : palette.inkSoft();
        var room = sheet.room() - indent - NUMBER;
        var lines = Lines.indented(entry.title(), indent, room, TEXT, indent == 0, colour, lettering);
        var marks = new ArrayList<>(lines.marks());
        var number = String.valueOf(entry.page() + 1);
        var baseline = lines.height() - TEXT * LINE / 2 + Lines.below(TEXT);
        marks.add(Words.at(number, sheet.room(), baseline, TEXT, colour, Anchor.END));
        var said = entry.title() + " " + number;
        return Block.of(indent == 0 ? 10 : 2, List.of(new Part(Part.Kind.CONTENTS, said, 0, 0, lines.height(), marks)));
    }
}
