package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.access.Role;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One briefing: written on one side, seen on the other. */
@Route("briefings/:id")
@RolesAllowed(Role.Names.PLANNER)
class BriefingView extends RegionPage implements BeforeLeaveObserver, Editor.Ways {
    static final String ID = "id";

    private @Nullable Editor editor;
    private transient Optional<UUID> id = Optional.empty();
    private String title = Words.say("view.briefings");

    BriefingView(BriefingDesk desk) {
        super(desk);
    }

    @Override
    void open(BeforeEnterEvent event) {
        id = id(event);
        var briefing = id.flatMap(known -> desk().store().find(region(), known));
        if (briefing.isEmpty()) {
            event.rerouteToError(NotFoundException.class, Said.text("none"));
            return;
        }
        show(briefing.get());
    }

    /** What isn't saved isn't left without a word. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || !editor.isStuck()) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(Said.text("leave"));
        dialog.setText(Said.text("leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Said.text("leave.stay"));
        dialog.setConfirmText(Said.text("leave.go"));
        dialog.addCancelListener(stay -> leaving.cancel());
        dialog.addConfirmListener(go -> leaving.proceed());
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", title);
    }

    private void show(Briefing briefing) {
        title = briefing.draft().title();
        var back = new RouterLink(Said.text("back"), BriefingsView.class);
        back.setQueryParameters(query());
        back.addClassName("way-back");
        var shown = new Editor(desk(), page(), briefing, this::seen, this);
        editor = shown;
        getContent().removeAll();
        getContent().add(back, shown);
    }

    @Override
    public void go(Briefing other) {
        goTo(other);
    }

    @Override
    public void readAnew() {
        id.flatMap(known -> desk().store().find(region(), known)).ifPresent(this::show);
    }

    private static Optional<UUID> id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(ID).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
