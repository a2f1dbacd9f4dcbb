package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.shell.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A menu of the columns, those shown checked. The name always is: it leads to the project. */
class ColumnChooser extends Composite<MenuBar> {
    private final Map<ProjectColumn, MenuItem> items = new EnumMap<>(ProjectColumn.class);

    ColumnChooser(Consumer<List<ProjectColumn>> chosen) {
        var menu = getContent();
        menu.addThemeVariants(MenuBarVariant.SMALL, MenuBarVariant.TERTIARY);
        var root = menu.addItem(VaadinIcon.GRID_SMALL.create());
        root.add(Words.say("projects.list.columns"));
        for (var column : ProjectColumn.values()) {
            if (column != ProjectColumn.NAME) {
                var item = root.getSubMenu()
                        .addItem(Words.say("project." + column.code()), click -> chosen.accept(checked()));
                item.setCheckable(true);
                item.setKeepOpen(true);
                items.put(column, item);
            }
        }
        root.getSubMenu().addSeparator();
        root.getSubMenu()
                .addItem(
                        Words.say("projects.list.columns.usual"),
                        click -> chosen.accept(ProjectListing.USUAL.columns()));
    }

    void show(ProjectListing listing) {
        items.forEach((column, item) -> item.setChecked(listing.columns().contains(column)));
    }

    private List<ProjectColumn> checked() {
        var checked = new ArrayList<ProjectColumn>();
        items.forEach((column, item) -> {
            if (item.isChecked()) {
                checked.add(column);
            }
        });
        checked.add(ProjectColumn.NAME);
        return checked;
    }
}
