package io.bridgehead.export.drawing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Brief.Bullets;
import io.bridgehead.export.Brief.Heading;
import io.bridgehead.export.Brief.Paragraph;
import io.bridgehead.export.Brief.Pictured;
import io.bridgehead.export.Brief.Piece;
import io.bridgehead.export.Brief.Remark;
import io.bridgehead.export.Numbers;
import io.bridgehead.export.Origins;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a briefing as blocks to be laid on pages. */
record BriefBlocks(Brief brief, Sheet sheet, Lettering lettering, FigurePage page) {
    private static final Texts TEXTS = new Texts("export");
    private static final double TEXT = 15;
    private static final double SMALL = 13;
    private static final double INDENT = 18;

    /** Sizes of headings by their level, from 1. */
    private static final List<Double> HEADINGS = List.of(24.0, 20.0, 17.0);

    /** The cover's title is the first heading; those of the text are below it. */
    private static final int BELOW_THE_COVER = 1;

    /** All pieces with their figures numbered, and the sources of all figures at the end. */
    List<Block> all() {
        var blocks = new ArrayList<Block>();
        var under = BELOW_THE_COVER;
        var number = 0;
        for (var piece : brief.pieces()) {
            switch (piece) {
                case Heading heading -> {
                    under = heading.level() + BELOW_THE_COVER;
                    blocks.add(heading(heading.text(), under));
                }
                case Paragraph paragraph -> blocks.add(paragraph(paragraph.text()));
                case Bullets bullets -> blocks.addAll(bullets(bullets.items()));
                case Pictured pictured -> {
                    number++;
                    var label = TEXTS.in(brief.lang(), "brief.figure", number);
                    blocks.addAll(pictured(pictured, label, under + 1));
                }
            }
        }
        blocks.addAll(sources());
        return blocks;
    }

    /** One piece by itself. */
    List<Block> of(Piece piece) {
        return switch (piece) {
            case Heading heading -> List.of(heading(heading.text(), heading.level()));
            case Paragraph paragraph -> List.of(paragraph(paragraph.text()));
            case Bullets bullets -> bullets(bullets.items());
            case Pictured pictured -> pictured(pictured, "", 1);
        };
    }

    Block figure(Figure figure, String number, int level) {
        var picture = page.compose(figure, brief.lang(), Theme.LIGHT, sheet.room(), 0, number);
        var entry = (number + " " + picture.title()).strip();
        return new Block(level, entry, 28, false, picture.parts());
    }

    private List<Block> pictured(Pictured pictured, String number, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(figure(pictured.figure(), number, level));
        if (!pictured.words().isEmpty()) {
            blocks.add(paragraph(pictured.words()));
        }
        pictured.remarks().forEach(remark -> blocks.add(remark(remark)));
        return blocks;
    }

    private Block heading(String text, int level) {
        var size = HEADINGS.get(Math.clamp(level - BELOW_THE_COVER - 1, 0, HEADINGS.size() - 1));
        var stack = stack(0);
        stack.lines(Part.Kind.HEADING, text, size, true, palette().ink());
        return new Block(level, text, size * 1.4, true, stack.parts());
    }

    private Block paragraph(String text) {
        var stack = stack(0);
        stack.lines(Part.Kind.PARAGRAPH, text, TEXT, false, palette().ink());
        return Block.of(10, stack.parts());
    }

    private List<Block> bullets(List<String> items) {
        return items.stream().map(item -> item(item, TEXT, palette().ink())).toList();
    }

    private Block item(String text, double size, Colour colour) {
        var lines = Lines.indented(text, INDENT, sheet.room() - INDENT, size, false, colour, lettering);
        var marks = new ArrayList<>(lines.marks());
        marks.add(new Mark.Disc(INDENT / 3, size * 0.75, size / 7, colour, null));
        return Block.of(6, List.of(new Part(Part.Kind.ITEM, text, 0, 0, lines.height(), marks)));
    }

    private Block remark(Remark remark) {
        var lang = brief.lang();
        var said = Numbers.labelled(remark.about(), remark.text(), lang);
        var by = Numbers.list(List.of(remark.author(), remark.date().toString()), lang);
        var stack = stack(INDENT);
        stack.lines(
                Part.Kind.NOTE,
                TEXTS.in(lang, "brief.remark", said, by),
                SMALL,
                false,
                palette().inkSoft());
        return Block.of(8, stack.parts());
    }

    private List<Block> sources() {
        var lang = brief.lang();
        var names = brief.figures()
                .flatMap(figure -> Origins.names(figure, lang))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading(TEXTS.in(lang, "brief.sources"), 1 + BELOW_THE_COVER));
        names.forEach(name -> blocks.add(item(name, SMALL, palette().ink())));
        return blocks;
    }

    private Stack stack(double indent) {
        return new Stack(palette(), lettering, sheet.room(), indent, 0);
    }

    private static Palette palette() {
        return Palette.of(Theme.LIGHT);
    }
}
