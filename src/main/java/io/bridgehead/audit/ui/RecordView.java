package io.bridgehead.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.bridgehead.access.Role;
import io.bridgehead.audit.EntryFilter;
import io.bridgehead.audit.FoundEntries;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The record of what people did: its newest entries first, as the URL filters them, and whether it is whole. */
@Route("record")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class RecordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RecordDesk desk;
    private final HeadPanel head;
    private final EntryFilters filters = new EntryFilters(RecordView::go);
    private final EntriesGrid grid;
    private final Section entries = new Section();
    private final Span count = new Span();
    private transient EntryFilter asked = EntryFilter.ALL;

    RecordView(RecordDesk desk) {
        this.desk = desk;
        this.head = new HeadPanel(desk);
        this.grid = new EntriesGrid(desk);
        count.addClassName("figure-subtitle");
        var heading = new Div(new H2(Said.text("entries")), count);
        heading.addClassName("list-head");
        entries.addClassNames("figure-card", "list-card");
        entries.getElement().setAttribute("aria-label", Said.text("entries"));
        entries.add(heading, filters, grid);
        getContent().addClassNames("data-view", "record-view");
        getContent().add(new Paragraph(Said.text("explained")), head, entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            asked = FilterWords.read(event.getLocation().getQueryParameters());
        } catch (BadScopeException e) {
            event.rerouteToError(e, Words.say(e.sentence()));
            return;
        }
        filters.show(asked);
        entries.getElement().setAttribute("aria-busy", "true");
        var mine = asked;
        desk.find(mine, found -> {
            if (mine.equals(asked)) {
                show(found);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("view.record"));
    }

    private static void go(EntryFilter chosen) {
        UI.getCurrent().navigate(RecordView.class, FilterWords.write(chosen));
    }

    /** @param found nothing where it could not be read */
    private void show(Optional<FoundEntries> found) {
        entries.getElement().removeAttribute("aria-busy");
        grid.setVisible(found.isPresent());
        count.setText(found.map(there -> Said.text("count", Numbers.said(there.entries())))
                .orElseGet(() -> Said.text("unread")));
        found.ifPresent(there -> {
            head.show(there.head());
            filters.offer(there.actors());
            grid.show(there);
        });
    }
}
