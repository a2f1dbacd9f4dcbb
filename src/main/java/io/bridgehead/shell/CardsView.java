package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a view of figures is put together of: what stands above its cards, the cards in their sections, and more below. */
abstract class CardsView extends Composite<Div> {
    private final transient ScopeDesk desk;
    private final Destination destination;
    private final Address address;
    private final Sections sections;
    private final WaysOn ways;

    CardsView(ScopeDesk desk, Destination destination, @Nullable Parameter subject) {
        this.desk = desk;
        this.destination = destination;
        this.address = new Address(getClass().asSubclass(Component.class), subject);
        this.sections = new Sections(subject == null ? destination.key() : subject.word(), address);
        this.ways = new WaysOn(desk.lists(), sections, destination.key());
        getContent().addClassName("scoped-view");
        getContent().add(ways, sections);
    }

    final ScopeDesk desk() {
        return desk;
    }

    final Destination destination() {
        return destination;
    }

    final Address address() {
        return address;
    }

    final Sections sections() {
        return sections;
    }

    /**
     * Begins a part of the view that is shown alone, under a tab called {@code section.<view>.<key>} in the bundle
     * {@code ui}: the cards added from now on are its own, and ask only while it is shown.
     */
    protected final void section(String key) {
        sections.begin(key);
    }

    /** Adds the card of a question. */
    protected final FigureCard card(String id) {
        var card = new FigureCard(desk.figures(), id);
        sections.add(card);
        return card;
    }

    /** Adds a card as wide as the board. */
    protected final FigureCard wideCard(String id) {
        var card = card(id);
        card.getContent().addClassName("wide");
        return card;
    }

    /** A card that the view puts in its place, and tells its scope, by itself. */
    protected final FigureCard ownCard(String id) {
        return new FigureCard(desk.figures(), id);
    }

    /** Adds rows behind the figures, as wide as the board. */
    protected final void rows(RowsCard<?, ?> rows) {
        sections.add(rows);
    }

    /**
     * Adds rows below the figures, put together when they come near.
     *
     * @param key what they are called, as of {@link RowsCard}
     */
    protected final void rowsWhenNear(String key, Supplier<RowsCard<?, ?>> rows) {
        sections.add(new RowsWhenNear(key, rows));
    }

    protected final void add(Component component) {
        getContent().add(component);
    }

    /** Adds what stands above the figures. */
    protected final void lead(Component component) {
        getContent().addComponentAtIndex(getContent().indexOf(sections), component);
    }

    /** Links to the pages of what is filtered: they begin anew with every scope. */
    protected final WaysOn ways() {
        return ways;
    }

    /** What a code of a scope's region is called. */
    final String name(Scope scope, Parameter parameter, String code) {
        return Words.say(desk.lists().of(scope.region()).name(parameter, code));
    }
}
