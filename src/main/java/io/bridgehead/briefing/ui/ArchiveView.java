package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.access.Role;
import io.bridgehead.briefing.ArchivedFile;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Numbers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every file that was made of the region's briefings, the newest on top, as it was made. */
@Route("briefings/archive")
@RolesAllowed(Role.Names.PLANNER)
class ArchiveView extends RegionPage {
    private static final int AT_ONCE = 50;
    private static final int KILO = 1024;

    private final Div list = new Div();
    private final Button more = new Button(Said.text("list.more"), click -> read(shown()));
    private final RouterLink back = new RouterLink(Said.text("back"), BriefingsView.class);

    ArchiveView(BriefingDesk desk) {
        super(desk);
        back.addClassName("way-back");
        list.addClassName("briefing-list");
        list.getElement().setAttribute("role", "list");
        more.setVisible(false);
        getContent().add(back, new H2(Said.text("archive")), new Paragraph(Said.text("archive.explained")), list, more);
    }

    @Override
    void open(BeforeEnterEvent event) {
        back.setQueryParameters(query());
        read(0);
    }

    private int shown() {
        return (int) list.getChildren()
                .filter(line -> line.getElement().hasAttribute("data-file"))
                .count();
    }

    private void read(int from) {
        list.getElement().setAttribute("aria-busy", "true");
        desk().run(
                        "archive",
                        page(),
                        () -> desk().archive().list(region(), null, from, AT_ONCE + 1),
                        files -> show(from, files));
    }

    private void show(int from, List<ArchivedFile> files) {
        list.getElement().removeAttribute("aria-busy");
        if (from == 0) {
            list.removeAll();
        }
        if (from == 0 && files.isEmpty()) {
            var empty = new Paragraph(Said.text("archive.empty"));
            empty.addClassName("empty-state");
            list.add(empty);
        }
        files.stream().limit(AT_ONCE).map(this::line).forEach(list::add);
        more.setVisible(files.size() > AT_ONCE);
    }

    private Div line(ArchivedFile file) {
        var link =
                new Anchor("api/v1/archive/" + file.id() + "?" + Parameter.REGION.word() + "=" + region(), file.name());
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        var made = new Span(Said.text(
                "archive.made",
                AsOf.said(file.made().at()),
                file.made().by(),
                Numbers.said(Math.max(1, file.bytes() / KILO))));
        var of = new Span(seen(file.asOf()));
        made.addClassName("briefing-line");
        of.addClassName("briefing-line");
        var what = new Div(link, made, of);
        what.addClassName("briefing-what");
        var line = new Div(what);
        line.addClassName("briefing-card");
        line.getElement()
                .setAttribute("role", "listitem")
                .setAttribute("data-file", file.id().toString());
        return line;
    }
}
