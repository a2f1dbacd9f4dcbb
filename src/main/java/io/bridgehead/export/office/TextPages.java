package io.bridgehead.export.office;

import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words alone on slides: as many slides as they take. */
final class TextPages {
    private static final Texts TEXTS = new Texts("export");

    private final Deck deck;

    TextPages(Deck deck) {
        this.deck = deck;
    }

    /** @param bullet whether it is one of a list */
    record Paragraph(String text, boolean bullet) {
        static Paragraph plain(String text) {
            return new Paragraph(text, false);
        }

        static Paragraph bullet(String text) {
            return new Paragraph(text, true);
        }
    }

    /**
     * @param heading of the part they belong to; may be empty
     * @param most size of letters, in points, where they all fit on one slide
     */
    List<Page> write(String title, String heading, List<Paragraph> paragraphs, double most) {
        var box = Spot.TEXT.on(deck.size());
        var width = box.getWidth() - Page.BULLET - 8;
        var size = most;
        while (size > Spot.TEXT.least()
                && parts(paragraphs, size, width, box.getHeight()).size() > 1) {
            size -= 1;
        }
        var pages = new ArrayList<Page>();
        for (var part : parts(paragraphs, size, width, box.getHeight())) {
            var page = deck.page(SlideKind.TEXT);
            page.say(Spot.TITLE, pages.isEmpty() ? title : TEXTS.in(page.lang(), "office.continued", title));
            if (!heading.isEmpty() && !heading.equals(title)) {
                page.say(Spot.HEADING, heading);
            }
            page.say(Spot.TEXT, part, size);
            page.number();
            page.finish();
            pages.add(page);
        }
        return pages;
    }

    /** Each as much as fits; a paragraph too long for what is left is divided. */
    static List<List<Paragraph>> parts(List<Paragraph> paragraphs, double size, double width, double height) {
        var parts = new ArrayList<List<Paragraph>>();
        var part = new ArrayList<Paragraph>();
        var left = height;
        for (var paragraph : paragraphs) {
            for (var piece : Fit.parts(Plain.text(paragraph.text()), size, width, height - Page.SPACE)) {
                var taken = Fit.height(piece, size, width) + Page.SPACE;
                if (taken > left && !part.isEmpty()) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    left = height;
                }
                part.add(new Paragraph(piece, paragraph.bullet()));
                left -= taken;
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }
}
