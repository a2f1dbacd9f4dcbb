package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import io.bridgehead.export.Format;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ways to carry a figure off: a file of every format the API has, or a copy for pasting. The menu is put together
 * when it is first opened: most never are, and together they would be a third of a page.
 */
class ExportMenu extends Composite<ToolButton> {
    private final BridgeheadFigure element;
    private final Question question;
    private final Map<Format, Anchor> files = new EnumMap<>(Format.class);
    private @Nullable MenuItem picture;
    private String query = "";
    private boolean noted;

    ExportMenu(BridgeheadFigure element, Question question) {
        this.element = element;
        this.question = question;
        var button = getContent();
        button.addClassName("export-tool");
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new Menu();
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.setTarget(button);
        element.addCopiedListener(copied -> {
            if (copied.isDone()) {
                Notices.done(Words.say("copy.done"));
            } else {
                Notices.problem(Words.say("copy.refused"));
            }
        });
    }

    @Override
    protected ToolButton initContent() {
        return new ToolButton(ToolIcon.EXPORT, Words.say("export"));
    }

    private void fill(ContextMenu menu) {
        for (var format : Format.values()) {
            var file = new Anchor();
            file.setText(Words.say("export." + format.code()));
            file.getElement().setAttribute("download", true);
            file.setRouterIgnore(true);
            files.put(format, file);
            menu.addItem(file);
        }
        menu.addSeparator();
        var notes = menu.addItem(Words.say("export.notes"));
        notes.setCheckable(true);
        notes.addClickListener(click -> {
            noted = notes.isChecked();
            link();
        });
        menu.addSeparator();
        picture = menu.addItem(Words.say("copy.picture"));
        var table = menu.addItem(Words.say("copy.table"));
        // In the browser: a page may write to the clipboard only while the reader's click is fresh.
        onClick(picture, "$0.copyPicture(this.dataset.address)", element);
        onClick(table, "$0.copyTable()", element);
        link();
    }

    /** What is carried off from now on. */
    void of(Scope scope) {
        query = "?" + ScopeCodec.query(scope.only(question.parameters()));
        link();
    }

    private void link() {
        var asked = noted ? query + "&notes=true" : query;
        files.forEach((format, file) -> file.setHref(address(format) + asked));
        if (picture != null) {
            picture.getElement().setAttribute("data-address", address(Format.PNG) + asked);
        }
    }

    private String address(Format format) {
        return "api/v1/figures/" + question.id() + "." + format.code();
    }

    private static void onClick(MenuItem item, String action, BridgeheadFigure element) {
        item.addAttachListener(attach -> item.getElement()
                .executeJs("this.addEventListener('click', () => " + action + ")", element.getElement()));
    }

    /** Told by the browser before it opens. */
    private final class Menu extends ContextMenu {
        @Override
        protected boolean onBeforeOpenMenu(ObjectNode details) {
            if (files.isEmpty()) {
                fill(this);
            }
            return super.onBeforeOpenMenu(details);
        }
    }
}
