package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.Origins;
import io.bridgehead.export.Remarks;
import io.bridgehead.export.Summary;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Composes the picture of a figure as a briefing needs it: title, scope, unit, what kind of numbers they are, what the
 * colours mean, the drawing, notes, sources and as-of. Thread-safe.
 */
final class FigurePage {
    /** As wide as the screen's own pictures. */
    static final double WIDTH = 960;

    static final double MARGIN = 32;

    private static final Texts TEXTS = new Texts("element");
    private static final double EMPTY_HEIGHT = 120;

    private final Lettering lettering;
    private final Function<Painter.Ground, Painter.Body> painting;

    FigurePage(Lettering lettering, Function<Painter.Ground, Painter.Body> painting) {
        this.lettering = lettering;
        this.painting = painting;
    }

    /** By itself, with a margin around. */
    Picture compose(Figure figure, Lang lang, Theme theme) {
        return compose(figure, lang, theme, WIDTH, MARGIN, "");
    }

    /**
     * @param width of the page, with its margins
     * @param number what stands before the title, such as "Figure 3"; empty: nothing
     */
    Picture compose(Figure figure, Lang lang, Theme theme, double width, double margin, String number) {
        var palette = Palette.of(theme);
        var page = new Stack(palette, lettering, width, margin, margin);
        var title = (number + " " + figure.title().in(lang)).strip();
        page.lines(Part.Kind.TITLE, title, 20, true, palette.ink());
        page.lines(Part.Kind.SUBTITLE, figure.subtitle().in(lang), 14, false, palette.inkSoft());
        head(page, figure, lang);
        page.gap(8);
        var description = drawing(page, figure, lang);
        page.gap(16);
        figure.notes().forEach(note -> page.lines(Part.Kind.NOTE, note.text().in(lang), 12, false, palette.inkSoft()));
        Origins.lines(figure, lang).forEach(line -> page.lines(Part.Kind.SOURCE, line, 12, false, palette.inkSoft()));
        return new Picture(
                width, page.bottom() + margin, lang, theme, figure.title().in(lang), description, page.parts());
    }

    /** The drawing with what its colours mean, to be laid where the rest is said already. */
    Picture bare(Figure figure, Lang lang, Theme theme) {
        var page = new Stack(Palette.of(theme), lettering, WIDTH, 0, 0);
        var description = drawing(page, figure, lang);
        return new Picture(WIDTH, page.bottom(), lang, theme, figure.title().in(lang), description, page.parts());
    }

    /** Answers what it shows, in words. */
    private String drawing(Stack page, Figure figure, Lang lang) {
        var ground = new Painter.Ground(figure, lang, page.palette(), lettering, page.room());
        var body = figure.shape().isEmpty() ? empty(ground) : painting.apply(ground);
        legend(page, body.legend(), page.palette());
        page.gap(4);
        var description = description(figure, lang);
        page.part(Part.Kind.FIGURE, description, body.height(), body.marks());
        return description;
    }

    /** The unit, and what kind of numbers they are in a frame of its own each. */
    private void head(Stack page, Figure figure, Lang lang) {
        var label = figure.unit().label().in(lang);
        var unit = label.isEmpty() ? "" : Numbers.labelled(TEXTS.in(lang, "unit"), label, lang);
        var badges = Remarks.of(figure).stream()
                .map(status -> new Badges.Badge(
                        TEXTS.in(lang, "status." + status.code()),
                        page.palette().of(status)))
                .toList();
        if (unit.isEmpty() && badges.isEmpty()) {
            return;
        }
        page.gap(3);
        var drawn = new Badges(unit, badges, page.palette(), lettering, page.room()).drawn();
        var words = new ArrayList<String>(List.of(unit));
        badges.forEach(badge -> words.add(badge.text()));
        page.part(Part.Kind.SUBTITLE, Numbers.list(words, lang), drawn.height(), drawn.marks());
    }

    /** One colour alone needs no words; stripes and hollow dots do. */
    private void legend(Stack page, List<Painter.Key> keys, Palette palette) {
        if (keys.size() > 1 || keys.stream().anyMatch(key -> key.look().isSpecial())) {
            var drawn = new Legend(keys, palette, lettering, page.room()).drawn();
            var words = String.join(" · ", keys.stream().map(Painter.Key::label).toList());
            page.part(Part.Kind.LEGEND, words, drawn.height(), drawn.marks());
        }
    }

    private static String description(Figure figure, Lang lang) {
        var said = figure.shape().isEmpty() ? TEXTS.in(lang, "empty") : Summary.of(figure, lang);
        return Numbers.list(List.of(figure.title().in(lang), figure.subtitle().in(lang), said), lang);
    }

    private static Painter.Body empty(Painter.Ground ground) {
        var palette = ground.palette();
        var middle = EMPTY_HEIGHT / 2 + Lines.below(14);
        var words = Words.at(
                TEXTS.in(ground.lang(), "empty"), ground.width() / 2, middle, 14, palette.inkSoft(), Anchor.MIDDLE);
        var box = new Box(0, 0, ground.width(), EMPTY_HEIGHT, 6, palette.sunken(), null, null);
        return new Painter.Body(EMPTY_HEIGHT, List.of(box, words), List.of());
    }
}
