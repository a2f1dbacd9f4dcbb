package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.bridgehead.briefing.Part;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The kinds of parts that can be added at a place. */
final class AddPart extends Composite<MenuBar> {
    private final transient Consumer<Part> chosen;

    /** @param small as an icon alone */
    AddPart(BriefingDesk desk, String region, boolean small, Consumer<Part> chosen) {
        this.chosen = chosen;
        var label = Said.text(small ? "add.below" : "add");
        var menu = getContent();
        menu.addThemeVariants(small ? MenuBarVariant.TERTIARY : MenuBarVariant.PRIMARY);
        var root = small ? menu.addItem(VaadinIcon.PLUS.create(), label) : menu.addItem(label);
        root.setAriaLabel(label);
        if (small) {
            menu.addThemeVariants(MenuBarVariant.SMALL);
        }
        var kinds = root.getSubMenu();
        kind(kinds, "part.heading", () -> new Part.Heading("", 1));
        kind(kinds, "part.paragraph", () -> new Part.Paragraph(""));
        kind(kinds, "part.bullets", () -> new Part.Bullets(List.of()));
        kinds.addItem(Said.text("part.figure"), click -> new FigurePicker(desk, region, chosen).open());
    }

    private void kind(SubMenu kinds, String key, Supplier<Part> part) {
        kinds.addItem(Said.text(key), click -> chosen.accept(part.get()));
    }
}
