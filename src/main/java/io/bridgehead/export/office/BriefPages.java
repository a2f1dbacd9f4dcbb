package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slides of a briefing in order: cover, contents, its pieces, sources. */
final class BriefPages {
    private static final Texts TEXTS = new Texts("export");

    /** So many lines of contents stand on a slide. */
    private static final int CONTENTS = 16;

    private final Deck deck;
    private final Brief brief;
    private final Lang lang;
    private final FigurePages figures;
    private final TextPages texts;

    /** What the contents name, with the slides it begins on. */
    private final List<Entry> contents = new ArrayList<>();

    private record Entry(Page page, String name) {}

    private final List<TextPages.Paragraph> words = new ArrayList<>();
    private String section = "";
    private String heading = "";
    private boolean headingSaid = true;

    BriefPages(Deck deck, Brief brief, @Nullable PictureSource pictures) {
        this.deck = deck;
        this.brief = brief;
        this.lang = brief.lang();
        this.figures = new FigurePages(deck, lang, pictures);
        this.texts = new TextPages(deck);
    }

    void write() throws IOException {
        var cover = brief.cover();
        if (cover != null) {
            cover(cover);
        }
        for (var piece : brief.pieces()) {
            piece(piece);
        }
        sayWords();
        sayHeading();
        if (cover != null) {
            sources();
            writeContents();
        }
        properties(cover);
    }

    private void piece(Brief.Piece piece) throws IOException {
        switch (piece) {
            case Brief.Heading next -> heading(next);
            case Brief.Paragraph paragraph -> words.add(TextPages.Paragraph.plain(paragraph.text()));
            case Brief.Bullets bullets -> bullets.items().forEach(item -> words.add(TextPages.Paragraph.bullet(item)));
            case Brief.Pictured pictured -> {
                sayWords();
                var page = figures.write(pictured, heading);
                name(page);
                contents.add(new Entry(page, "    " + pictured.figure().title().in(lang)));
            }
        }
    }

    /** The first level is a slide of its own; those below are titles of what follows. */
    private void heading(Brief.Heading next) {
        sayWords();
        sayHeading();
        heading = next.text();
        headingSaid = false;
        if (next.level() == 1) {
            section = next.text();
            sayHeading();
        }
    }

    private void sayHeading() {
        if (headingSaid) {
            return;
        }
        headingSaid = true;
        var page = deck.page(SlideKind.SECTION);
        var left = page.say(Spot.TITLE, heading);
        page.number();
        page.finish();
        contents.add(new Entry(page, heading));
        if (!left.isEmpty()) {
            texts.write(TEXTS.in(lang, "office.continued", ""), "", List.of(TextPages.Paragraph.plain(left)), 18);
        }
    }

    private void sayWords() {
        if (words.isEmpty()) {
            return;
        }
        var title = heading.isEmpty() ? title() : heading;
        var pages = texts.write(title, section, words, Spot.TEXT.most());
        words.clear();
        name(pages.getFirst());
    }

    /** A heading that has no slide of its own begins on the first that stands under it. */
    private void name(Page page) {
        if (!headingSaid) {
            contents.add(new Entry(page, "  " + heading));
            headingSaid = true;
        }
    }

    private String title() {
        var cover = brief.cover();
        return cover == null ? "" : cover.title();
    }

    private void cover(Brief.Cover cover) {
        var page = deck.page(SlideKind.COVER);
        var left = page.say(Spot.TITLE, cover.title());
        page.say(Spot.AUTHOR, cover.author());
        page.say(Spot.DATE, cover.date().toString());
        page.finish();
        if (!left.isEmpty()) {
            texts.write(TEXTS.in(lang, "office.title"), "", List.of(TextPages.Paragraph.plain(left)), 18);
        }
    }

    private void sources() {
        var all = brief.figures()
                .flatMap(figure -> Origins.all(figure, lang).stream())
                .distinct()
                .map(TextPages.Paragraph::bullet)
                .toList();
        if (!all.isEmpty()) {
            var title = TEXTS.in(lang, "office.sources");
            contents.add(new Entry(texts.write(title, "", all, 14).getFirst(), title));
        }
    }

    /** Made last, when it is known on which slides all begin, and moved behind the cover. */
    private void writeContents() {
        var entries = List.copyOf(contents);
        var slides = (entries.size() + CONTENTS - 1) / CONTENTS;
        for (var at = 0; at < slides; at++) {
            var lines = new ArrayList<TextPages.Paragraph>();
            for (var entry : entries.subList(at * CONTENTS, Math.min(entries.size(), (at + 1) * CONTENTS))) {
                var number = entry.page().slide().getSlideNumber() + slides - at;
                lines.add(TextPages.Paragraph.plain(Fit.head(entry.name(), 12, 780, 16) + "  " + number));
            }
            var title = TEXTS.in(lang, "office.contents");
            for (var page : texts.write(title, "", lines, 14)) {
                deck.move(page, 1 + at);
                page.number();
            }
        }
    }

    private void properties(Brief.@Nullable Cover cover) {
        var title = cover == null
                ? brief.figures()
                        .findFirst()
                        .map(figure -> figure.title().in(lang))
                        .orElse("")
                : cover.title();
        var subject = brief.figures()
                .findFirst()
                .map(figure -> figure.subtitle().in(lang))
                .orElse("");
        FileProperties.set(
                deck.show(),
                title,
                cover == null ? "" : cover.author(),
                subject,
                cover == null ? "" : cover.link(),
                Made.of(brief));
    }
}
