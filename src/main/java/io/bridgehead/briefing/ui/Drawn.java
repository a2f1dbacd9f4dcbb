package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.bridgehead.export.Brief;
import io.bridgehead.export.FigureJson;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.StillFigure;

/**
 * A piece of a briefing ready to be shown.
 *
 * @param json of its figure; empty: it is words
 */
record Drawn(Brief.Piece piece, String json, Lang lang) {
    /** Writes a figure's JSON: not for a page's own thread. */
    static Drawn of(Brief.Piece piece, FigureJson json, Lang lang) {
        return new Drawn(
                piece, piece instanceof Brief.Pictured pictured ? json.write(pictured.figure(), lang) : "", lang);
    }

    /** What it looks like, told by its content: where this is the same, what is shown can stay. */
    String look() {
        return switch (piece) {
            case Brief.Pictured pictured -> json + pictured.words() + pictured.remarks() + lang;
            case Brief.Heading heading -> heading.toString();
            case Brief.Paragraph paragraph -> paragraph.toString();
            case Brief.Bullets bullets -> bullets.toString();
        };
    }

    Component component(Catalogue catalogue, String region) {
        return switch (piece) {
            case Brief.Heading heading -> heading(heading);
            case Brief.Paragraph paragraph -> paragraph(paragraph.text());
            case Brief.Bullets bullets -> bullets(bullets);
            case Brief.Pictured pictured -> pictured(pictured, catalogue, region);
        };
    }

    private static Component heading(Brief.Heading heading) {
        return switch (heading.level()) {
            case 1 -> new H3(heading.text());
            case 2 -> new H4(heading.text());
            default -> new H5(heading.text());
        };
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text);
    }

    private static Component bullets(Brief.Bullets bullets) {
        var list = new UnorderedList();
        bullets.items().forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private Component pictured(Brief.Pictured pictured, Catalogue catalogue, String region) {
        var figure = pictured.figure();
        var shown = new Div();
        shown.addClassName("preview-figure");
        catalogue
                .find(figure.id())
                .ifPresent(question -> shown.add(new StillFigure(question, Scope.of(region, lang), figure, json)));
        if (!pictured.words().isBlank()) {
            shown.add(paragraph(pictured.words()));
        }
        pictured.remarks().forEach(remark -> {
            var note = new Paragraph(
                    remark.about().isEmpty()
                            ? Said.in(lang, "note.said", remark.text(), remark.author(), remark.date())
                            : Said.in(
                                    lang,
                                    "note.said-about",
                                    remark.about(),
                                    remark.text(),
                                    remark.author(),
                                    remark.date()));
            note.addClassName("preview-note");
            shown.add(note);
        });
        return shown;
    }
}
