package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Unit;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything a reader needs beside it: title, scope, unit, the switch to its table, what it means,
 * ways to carry it off, and underneath where it comes from.
 */
// The dialog of notes is another room's, and what it is made of must come with every page that has cards.
@Uses(TextArea.class)
// Of the lists under figures: a page that needs nothing beyond what came with the first waits for nothing.
@Uses(TextField.class)
@Uses(MenuBar.class)
public class FigureCard extends Composite<Section> implements Sections.Scoped {
    private final FigureDesk desk;
    private final Question question;
    private final BridgeheadFigure element = new BridgeheadFigure();
    private final H2 title = new H2();
    private final Span subtitle = new Span();
    private final ToolButton table = new ToolButton(ToolIcon.TABLE, Words.say("table.show"));
    private final ToolButton compare = new ToolButton(ToolIcon.COMPARE, Words.say("compare.with"));
    private final ToolButton notes = new ToolButton(ToolIcon.NOTES, Words.say("notes"));
    private final ToolButton aside = new ToolButton(ToolIcon.BASKET, Words.say("basket.add"));
    private final ToolButton about = new ToolButton(ToolIcon.ABOUT, Words.say("about"));
    private final ExportMenu export;
    private final DifferenceLine difference = new DifferenceLine();
    private final FigureFooter footer = new FigureFooter();
    private @Nullable Scope asked;
    private @Nullable FigureCard peer;
    private @Nullable Shown shown;
    private int asks;

    public FigureCard(FigureDesk desk, String id) {
        this.desk = desk;
        this.question = desk.question(id);
        this.export = new ExportMenu(element, question);

        element.setTexts(ElementTexts.json(Words.lang()));
        element.setShape(question.shape());
        element.addRetryListener(retry -> ask(false));
        title.setText(Words.say(question.title()));
        subtitle.addClassName("figure-subtitle");
        table.addClickListener(click -> switchTable());
        compare.addClickListener(click -> goCompare());
        about.addClassName("about-tool");
        compare.addClassName("compare-tool");
        compare.setVisible(!question.isComparison());
        notes.addClickListener(click -> takeNotes());
        aside.addClickListener(click -> putAside());
        aside.addClassName("basket-tool");
        aside.setVisible(desk.keepsBasket());
        notes.setVisible(desk.keepsBasket());
        about.addClickListener(click -> openAbout());

        var heading = new Div(title, subtitle);
        heading.addClassName("figure-heading");
        var tools = new Div(table, compare, notes, aside, about, export);
        tools.addClassName("figure-tools");
        var head = new Div(heading, tools);
        head.addClassName("figure-head");

        getContent().addClassName("figure-card");
        getContent().getElement().setAttribute("data-figure", id);
        getContent().getElement().setAttribute("aria-label", Words.say(question.title()));
        getContent().add(head, element, difference, footer);
        LandedEvent.askAgain(this, () -> ask(true));
    }

    /** Shows the figure of a scope. What was shown stays until its successor is there, so that nothing jumps. */
    @Override
    public void show(Scope scope) {
        asked = scope;
        if (isAttached()) {
            ask(false);
        }
    }

    /** What to do when a reader chooses a mark of the figure. */
    public FigureCard onPoint(Consumer<BridgeheadFigure.PointEvent> action) {
        element.addPointListener(action::accept);
        return this;
    }

    /** Puts what a figure alone is asked with between its title and its picture. */
    public FigureCard control(Component control) {
        getContent().addComponentAtIndex(getContent().indexOf(element), control);
        return this;
    }

    /** Draws this card's figure and another's by one scale, as long as both count in one unit. */
    public void beside(FigureCard other) {
        peer = other;
        other.peer = this;
        compare.setVisible(false);
        other.compare.setVisible(false);
    }

    /** The figure now on screen, if there is one. It is asked for again, since a card keeps no figure. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(shown).map(there -> question.ask(there.scope()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // What was drawn went with the page that it was on.
        shown = null;
        ask(false);
    }

    /** @param quietly the page doesn't show that it asks */
    private void ask(boolean quietly) {
        var scope = asked;
        if (scope == null) {
            return;
        }
        if (!quietly) {
            getContent().getElement().setAttribute("aria-busy", "true");
        }
        var mine = ++asks;
        desk.ask(question, scope, getUI().orElseGet(UI::getCurrent), answer -> {
            // Only the last question counts: an earlier answer that comes late is dropped.
            if (mine == asks) {
                getContent().getElement().removeAttribute("aria-busy");
                answer.ifPresentOrElse(there -> show(scope, there), () -> fail(scope, quietly));
            }
        });
    }

    /** What can't be read again quietly stays as it was. */
    private void fail(Scope scope, boolean quietly) {
        if (!quietly || shown == null || !shown.scope().equals(scope)) {
            shown = null;
            element.setError(Words.say("figure.failed"));
        }
    }

    /** What is shown already isn't touched. */
    private void show(Scope scope, FigureDesk.Answer answer) {
        var next = new Shown(scope, answer.figure().unit(), answer.mark());
        if (!next.equals(shown)) {
            shown = next;
            fill(scope, answer);
        }
    }

    private void fill(Scope scope, FigureDesk.Answer answer) {
        var figure = answer.figure();
        title.setText(Words.say(figure.title()));
        subtitle.setText(Words.say(figure.subtitle()));
        export.of(scope);
        difference.show(figure, answer.toNow());
        footer.show(figure, question, scope);
        element.draw(answer.json());
        if (peer != null) {
            var alike = peer.shown != null && peer.shown.unit().equals(figure.unit());
            element.drawBeside(alike ? peer.element : null);
            peer.element.drawBeside(alike ? element : null);
        }
    }

    /** By what the figure is already of, or else by what it can be asked with. */
    private void goCompare() {
        var scope = asked;
        if (scope != null) {
            var by = scope.partners().size() == 1 && By.PARTNER.fits(question)
                    ? By.PARTNER
                    : By.PERIOD.fits(question) ? By.PERIOD : By.REGION;
            var compared = scope.only(question.parameters())
                    .with(Parameter.FIGURE, question.id())
                    .with(Parameter.BY, by.code());
            getUI().ifPresent(ui -> ui.navigate("compare", Address.parameters(compared)));
        }
    }

    private void takeNotes() {
        var scope = asked;
        if (scope != null) {
            desk.takeNotes(question, scope, () -> ask(false));
        }
    }

    private void switchTable() {
        element.setTable(!element.isTable());
        table.say(Words.say(element.isTable() ? "chart.show" : "table.show"));
        table.show(element.isTable() ? ToolIcon.CHART : ToolIcon.TABLE);
    }

    private void putAside() {
        var scope = asked;
        if (scope != null) {
            getUI().ifPresent(ui -> desk.putAside(question, scope.only(question.parameters()), ui));
        }
    }

    private void openAbout() {
        figure().ifPresent(figure -> new AboutDialog(figure).open());
    }

    /**
     * What tells whether another answer is the one on screen; not the figure, since a page may stay open for days.
     *
     * @param mark of the answer's JSON
     */
    private record Shown(Scope scope, Unit unit, String mark) {}
}
