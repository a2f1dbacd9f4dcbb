package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of figures filtered by its URL. The URL is the only state: a choice changes it, and the view shows what it
 * says, so reload, back, forward and a link sent to a colleague all show the same.
 */
public abstract class ScopedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ScopeDesk desk;
    private final Destination destination;
    private final FilterBar filters;
    private final AsOfBanner banner = new AsOfBanner();
    private final Address address;
    private final Sections sections;
    private final WaysOn ways;
    private Scope scope;
    private String prefix = "";

    protected ScopedView(ScopeDesk desk, Destination destination) {
        this(desk, destination, null);
    }

    /**
     * A page about one thing, whose code is in its path.
     *
     * @param subject the parameter that the path says; null: none
     */
    protected ScopedView(ScopeDesk desk, Destination destination, @Nullable Parameter subject) {
        this.desk = desk;
        this.destination = destination;
        this.address = new Address(getClass().asSubclass(Component.class), subject);
        this.scope = Scope.of(Scope.FIRST_REGION, Words.lang());
        this.filters = new FilterBar(destination.parameters(), desk, chosen -> go(this.address.chosen(chosen, scope)));
        this.sections = new Sections(subject == null ? destination.key() : subject.word(), address);
        this.ways = new WaysOn(desk.lists(), sections, destination.key());
        getContent().addClassName("scoped-view");
        getContent().add(filters, banner, ways, sections);
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

    /**
     * A scope with what its page needs and the URL leaves open: it becomes part of the URL. Fails with
     * {@link BadScopeException} for what can't be shown.
     */
    protected Scope whole(Scope read) {
        return read;
    }

    /** Adds rows behind the figures, as wide as the board. */
    protected final void rows(RowsCard<?, ?> rows) {
        sections.add(rows);
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

    /** What a code of the region is called. */
    protected final String name(Parameter parameter, String code) {
        return Words.say(desk.lists().of(scope.region()).name(parameter, code));
    }

    protected final Scope scope() {
        return scope;
    }

    /**
     * Takes words of the page's own in its URL, all that begin with a prefix and a dot. They say nothing about the
     * figures, and stay when the scope changes, but not when the region does: what they name is the region's.
     */
    protected final void takeWords(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Called with the page's own words, before anything is shown. Fails with {@link BadScopeException} where they can't
     * be read.
     */
    protected void readWords(Scope scope, Map<String, List<String>> words) {}

    /** Goes to the URL of the same scope and section with other words of the page's own. */
    protected final void goWith(Map<String, List<String>> words) {
        sections.keep(new OwnWords(words));
        go(scope);
    }

    /** The query of the page as it is shown, with its section and its own words. */
    protected final QueryParameters query() {
        return sections.query(scope);
    }

    /** Called when the URL says something new, after the cards were told. */
    protected void scopeChanged(Scope scope) {}

    /** Filters by one value, or no more by it if it is the one already chosen. */
    protected final void toggle(Parameter parameter, String value) {
        // A bar of what is left, or of what has no code, is nothing to filter by.
        if (desk.lists().of(scope.region()).list(parameter).find(value).isPresent()) {
            go(MarkFilter.value(scope, parameter, value));
        }
    }

    /** Filters by the year, quarter or month an axis shows, or no more if that is all there is already. */
    protected final void togglePeriod(String slot) {
        MarkFilter.period(scope, slot).ifPresent(this::go);
    }

    /** The same of the place of a chosen mark on such an axis. */
    protected final void togglePeriod(BridgeheadFigure.PointEvent point) {
        point.slot().ifPresent(this::togglePeriod);
    }

    /** Looks from the end of the year, quarter or month an axis shows, or from the last day again. */
    protected final void toggleEnd(String slot) {
        MarkFilter.end(scope, slot).ifPresent(this::go);
    }

    /** Filters by a cell's row and column, or no more by them if it is the one already chosen. */
    protected final void toggleCell(BridgeheadFigure.PointEvent point, Parameter rows, Parameter columns) {
        point.row()
                .ifPresent(row ->
                        point.column().ifPresent(column -> go(MarkFilter.cell(scope, rows, row, columns, column))));
    }

    /** Filters by the month of a cell of months by years, or no more if that is all there is already. */
    protected final void toggleMonth(BridgeheadFigure.PointEvent point) {
        point.row().ifPresent(month -> point.column().ifPresent(year -> togglePeriod(year + "-" + month)));
    }

    /** Shows another section of this page, filtered the same. */
    protected final void showSection(String section) {
        getUI().ifPresent(ui -> address.go(ui, scope, Sections.query(scope, section), destination.key()));
    }

    /** Goes on to another view, taking along what of the scope it knows. */
    protected final void goOn(String route) {
        getUI().ifPresent(ui -> ui.navigate(route, parameters(scope)));
    }

    /** Goes on to a section of another view. */
    protected final void goOn(String route, String section) {
        getUI().ifPresent(ui -> ui.navigate(route, Sections.query(scope, section)));
    }

    /** The path of another page with what of the scope every page knows. */
    protected final String path(String route) {
        return new Location(route, parameters(scope.only(Set.of()))).getPathWithQueryParameters();
    }

    /** Goes to the URL of a scope, in the section that is shown. */
    protected final void go(Scope next) {
        if (!next.region().equals(scope.region())) {
            sections.keep(OwnWords.NONE);
        }
        getUI().ifPresent(ui -> address.go(ui, next, sections.query(next), destination.key()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var query = event.getLocation().getQueryParameters();
            var own = OwnWords.of(prefix, query);
            var read = desk.read(address.whole(event, sections.choose(own.taken(query))));
            sections.keep(own);
            scope = whole(read);
            if (!scope.equals(read)) {
                event.forwardTo(address.view(), address.path(scope), address.query(sections.query(scope)));
                return;
            }
            readWords(scope, own.words());
            banner.show(
                    desk.lists().moment(scope),
                    back -> address.link(back, scope, sections.query(scope.without(Parameter.AS_OF))));
        } catch (BadScopeException e) {
            if (address.isOf(e)) {
                event.rerouteToError(UnknownCodeException.of(e, desk, event, destination.key()), "");
            } else {
                event.rerouteToError(e, Words.say(e.sentence()));
            }
            return;
        }
        filters.show(address.rest(scope));
        sections.show(scope);
        ways.from(scope);
        scopeChanged(scope);
    }

    /** What the page is called: its view, or what its path names. */
    String title() {
        var subject = address.subject();
        return subject == null
                ? Words.say("view." + destination.key())
                : scope.values(subject).stream()
                        .findFirst()
                        .map(code -> Words.say("title." + subject.word(), name(subject, code)))
                        .orElseGet(() -> Words.say("view." + destination.key()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", title());
    }

    /** The query of a scope's page. The language is the reader's own, and stays out of a link to a colleague. */
    static QueryParameters parameters(Scope scope) {
        var parameters = new LinkedHashMap<>(ScopeCodec.write(scope));
        parameters.remove(Parameter.LANG.word());
        return new QueryParameters(parameters);
    }
}
