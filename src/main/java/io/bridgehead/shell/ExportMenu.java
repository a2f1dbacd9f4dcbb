package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.bridgehead.export.Format;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.EnumMap;
import java.util.Map;

/** The ways to carry a figure off: a file of every format the API has, or a copy for pasting. */
class ExportMenu extends Composite<MenuBar> {
    private final Question question;
    private final Map<Format, Anchor> files = new EnumMap<>(Format.class);
    private final MenuItem picture;
    private String query = "";
    private boolean noted;

    ExportMenu(BridgeheadFigure element, Question question) {
        this.question = question;
        var menu = getContent();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = menu.addItem(VaadinIcon.DOWNLOAD_ALT.create(), Words.say("export"));
        root.setAriaLabel(Words.say("export"));
        var items = root.getSubMenu();
        for (var format : Format.values()) {
            var file = new Anchor();
            file.setText(Words.say("export." + format.code()));
            file.getElement().setAttribute("download", true);
            file.setRouterIgnore(true);
            files.put(format, file);
            items.addItem(file);
        }
        items.addSeparator();
        var notes = items.addItem(Words.say("export.notes"));
        notes.setCheckable(true);
        notes.addClickListener(click -> {
            noted = notes.isChecked();
            link();
        });
        items.addSeparator();
        picture = items.addItem(Words.say("copy.picture"));
        var table = items.addItem(Words.say("copy.table"));
        // In the browser: a page may write to the clipboard only while the reader's click is fresh.
        onClick(picture, "$0.copyPicture(this.dataset.address)", element);
        onClick(table, "$0.copyTable()", element);
        element.addCopiedListener(copied -> {
            if (copied.isDone()) {
                Notices.done(Words.say("copy.done"));
            } else {
                Notices.problem(Words.say("copy.refused"));
            }
        });
    }

    /** What is carried off from now on. */
    void of(Scope scope) {
        query = "?" + ScopeCodec.query(scope.only(question.parameters()));
        link();
    }

    private void link() {
        var asked = noted ? query + "&notes=true" : query;
        files.forEach((format, file) -> file.setHref(address(format) + asked));
        picture.getElement().setAttribute("data-address", address(Format.PNG) + asked);
    }

    private String address(Format format) {
        return "api/v1/figures/" + question.id() + "." + format.code();
    }

    private static void onClick(MenuItem item, String action, BridgeheadFigure element) {
        item.addAttachListener(attach -> item.getElement()
                .executeJs("this.addEventListener('click', () => " + action + ")", element.getElement()));
    }
}
