package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.bridgehead.export.FileNames;
import io.bridgehead.figure.Figure;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.time.LocalDate;

/** The ways to carry a figure off: as a picture, drawn where the reader sees it, or as its numbers. */
class ExportMenu extends Composite<MenuBar> {
    private final Question question;
    private final Anchor csv = new Anchor();
    private String fileName;

    ExportMenu(BridgeheadFigure element, Question question) {
        this.question = question;
        this.fileName = question.id();
        csv.setText(Words.say("export.csv"));
        csv.getElement().setAttribute("download", true);
        csv.setRouterIgnore(true);

        var menu = getContent();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = menu.addItem(VaadinIcon.DOWNLOAD_ALT.create(), Words.say("export"));
        root.setAriaLabel(Words.say("export"));
        var items = root.getSubMenu();
        items.addItem(Words.say("export.png"), click -> element.downloadPng(fileName + ".png"));
        items.addItem(Words.say("export.svg"), click -> element.downloadSvg(fileName + ".svg"));
        items.addItem(csv);
    }

    /** What is carried off from now on. */
    void of(Scope scope, Figure figure) {
        fileName = FileNames.of(figure, scope.lang(), LocalDate.now(AsOf.ZONE));
        csv.setHref("api/v1/figures/" + question.id() + ".csv?" + ScopeCodec.query(scope.only(question.parameters())));
    }
}
