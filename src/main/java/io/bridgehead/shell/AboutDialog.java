package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.AsOf;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a figure means and where its numbers come from, in full. */
class AboutDialog extends Dialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    AboutDialog(Figure figure) {
        var provenance = figure.provenance();
        setHeaderTitle(Words.say("about.title", figure.title()));
        setWidth("min(40rem, 94vw)");
        addClassName("about-figure");

        section("about.definition", Words.say(provenance.definition()));
        section("about.formula", Words.say(provenance.formula()));
        section("about.reference", Words.say(provenance.reference()));
        section(
                "about.status",
                provenance.statuses().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(AboutDialog::status)
                        .collect(Collectors.joining(Words.say("list.separator"))));
        var asOf = provenance.asOf();
        section("about.as-of", asOf == null ? "" : asOf.toString());
        section("about.id", figure.id());
        if (!provenance.sources().isEmpty() || !provenance.batches().isEmpty()) {
            var list = new UnorderedList();
            provenance.sources().forEach(source -> list.add(new ListItem(source(source))));
            provenance.batches().forEach(batch -> list.add(new ListItem(batch(batch))));
            add(new H3(Words.say("about.sources")), list);
        }

        var close = new Button(Words.say("close"), click -> close());
        getFooter().add(close);
    }

    private void section(String key, String text) {
        if (!text.isEmpty()) {
            add(new H3(Words.say(key)), new Paragraph(text));
        }
    }

    private static String status(Status status) {
        return Words.say("status." + status.code());
    }

    private static Component source(Source source) {
        var line = new Div();
        var url = source.url();
        // A source is data: only an address of the web becomes a link.
        if (url != null && url.matches("https?://.+")) {
            var link = new Anchor(url, source.title(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setRouterIgnore(true);
            line.add(link);
        } else {
            line.add(new Span(source.title()));
        }
        line.add(new Span(" — " + source.publisher()));
        var published = source.published();
        if (published != null) {
            line.add(new Span(" · " + published));
        }
        var note = source.note();
        if (note != null) {
            line.add(new Span(" · " + note));
        }
        return line;
    }

    private static Component batch(Batch batch) {
        return new Span(Words.say(
                "about.batch",
                batch.id(),
                batch.profile(),
                batch.file(),
                TIME.format(batch.loadedAt().atZone(AsOf.ZONE)),
                status(batch.status())));
    }
}
