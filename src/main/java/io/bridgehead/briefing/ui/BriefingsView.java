package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.access.Role;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.BriefingLine;
import io.bridgehead.shell.Notices;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;

/** Every briefing of the region, the one saved last on top, and the ways to begin another. */
@Route("briefings")
@RolesAllowed(Role.Names.PLANNER)
class BriefingsView extends RegionPage {
    private static final int AT_ONCE = 50;

    private final Div beginning = new Div();
    private final Div list = new Div();
    private final RouterLink archive = new RouterLink(Said.text("archive"), ArchiveView.class);
    private final Button more = new Button(Said.text("list.more"), click -> read(shown()));

    BriefingsView(BriefingDesk desk) {
        super(desk);
        list.addClassName("briefing-list");
        list.getElement().setAttribute("role", "list");
        more.setVisible(false);
        archive.addClassName("way-back");
        getContent().add(beginning, list, more, archive);
    }

    @Override
    void open(BeforeEnterEvent event) {
        archive.setQueryParameters(query());
        beginning.removeAll();
        beginning.add(new Beginning(desk(), region(), this::make));
        refresh();
    }

    private int shown() {
        return (int) list.getChildren().filter(BriefingCard.class::isInstance).count();
    }

    private void refresh() {
        read(0);
    }

    private void read(int from) {
        list.getElement().setAttribute("aria-busy", "true");
        desk().run(
                        "briefings",
                        page(),
                        () -> desk().store().list(region(), from, AT_ONCE + 1),
                        lines -> show(from, lines));
    }

    private void show(int from, List<BriefingLine> lines) {
        list.getElement().removeAttribute("aria-busy");
        if (from == 0) {
            list.removeAll();
        }
        if (from == 0 && lines.isEmpty()) {
            var empty = new Paragraph(Said.text("list.empty"));
            empty.addClassName("empty-state");
            list.add(empty);
        }
        lines.stream().limit(AT_ONCE).map(this::card).forEach(list::add);
        more.setVisible(lines.size() > AT_ONCE);
    }

    private BriefingCard card(BriefingLine line) {
        var id = line.id();
        var reader = desk().reader();
        return new BriefingCard(
                line,
                seen(line.asOf()),
                query(),
                () -> make(() -> desk().store().duplicate(region(), id, reader)),
                () -> make(() -> desk().next().make(region(), id, reader)),
                () -> delete(line));
    }

    /** Opens what is made. */
    private void make(Supplier<Briefing> made) {
        desk().run("a new briefing", page(), made, this::goTo);
    }

    private void delete(BriefingLine line) {
        var reader = desk().reader();
        desk().run("delete", page(), () -> desk().store().delete(region(), line.id(), reader), gone -> {
            refresh();
            Notices.undoable(Said.text("list.deleted", line.title()), () -> restore(line));
        });
    }

    private void restore(BriefingLine line) {
        desk().run("restore", page(), () -> desk().store().restore(region(), line.id()), back -> refresh());
    }
}
