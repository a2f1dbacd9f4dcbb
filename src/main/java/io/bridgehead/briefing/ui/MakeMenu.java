package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.BriefingFormat;
import io.bridgehead.scope.Parameter;
import java.util.EnumMap;
import java.util.Map;

/** A file of the briefing as it is saved, of every format there is. */
final class MakeMenu extends Composite<Div> {
    private final Briefing briefing;
    private final Map<BriefingFormat, Anchor> files = new EnumMap<>(BriefingFormat.class);
    private final Checkbox notes = new Checkbox(Said.text("make.notes"));

    MakeMenu(Briefing briefing) {
        this.briefing = briefing;
        var menu = new MenuBar();
        MenuItem root = menu.addItem(VaadinIcon.DOWNLOAD_ALT.create(), Said.text("make.about"));
        root.add(Said.text("make"));
        for (var format : BriefingFormat.values()) {
            var file = new Anchor();
            file.setText(Said.text("make." + format.code()));
            file.getElement().setAttribute("download", true);
            file.setRouterIgnore(true);
            files.put(format, file);
            root.getSubMenu().addItem(file);
        }
        notes.addValueChangeListener(change -> link());
        link();
        getContent().addClassName("make-menu");
        getContent().add(menu, notes);
    }

    private void link() {
        files.forEach((format, file) -> {
            var query = QueryParameters.of(Parameter.REGION.word(), briefing.region());
            file.setHref(new Location(
                            "api/v1/briefings/" + briefing.id() + "." + format.code(),
                            notes.getValue() ? query.merging("notes", "true") : query)
                    .getPathWithQueryParameters());
        });
    }
}
