package io.bridgehead.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view of figures filtered by its URL, and where a mark that a reader chooses leads. */
public abstract class ScopedView extends AddressedView {
    protected ScopedView(ScopeDesk desk, Destination destination) {
        this(desk, destination, null);
    }

    /**
     * A page about one thing, whose code is in its path.
     *
     * @param subject the parameter that the path says; null: none
     */
    protected ScopedView(ScopeDesk desk, Destination destination, @Nullable Parameter subject) {
        super(desk, destination, subject);
    }

    /** Filters by one value, or no more by it if it is the one already chosen. */
    protected final void toggle(Parameter parameter, String value) {
        // A bar of what is left, or of what has no code, is nothing to filter by.
        if (desk().lists().of(scope().region()).list(parameter).find(value).isPresent()) {
            go(MarkFilter.value(scope(), parameter, value));
        }
    }

    /** Filters by the year, quarter or month an axis shows, or no more if that is all there is already. */
    protected final void togglePeriod(String slot) {
        MarkFilter.period(scope(), slot).ifPresent(this::go);
    }

    /** The same of the place of a chosen mark on such an axis. */
    protected final void togglePeriod(BridgeheadFigure.PointEvent point) {
        point.slot().ifPresent(this::togglePeriod);
    }

    /** Looks from the end of the year, quarter or month an axis shows, or from the last day again. */
    protected final void toggleEnd(String slot) {
        MarkFilter.end(scope(), slot).ifPresent(this::go);
    }

    /** Filters by a cell's row and column, or no more by them if it is the one already chosen. */
    protected final void toggleCell(BridgeheadFigure.PointEvent point, Parameter rows, Parameter columns) {
        point.row()
                .ifPresent(row ->
                        point.column().ifPresent(column -> go(MarkFilter.cell(scope(), rows, row, columns, column))));
    }

    /** Filters by the month of a cell of months by years, or no more if that is all there is already. */
    protected final void toggleMonth(BridgeheadFigure.PointEvent point) {
        point.row().ifPresent(month -> point.column().ifPresent(year -> togglePeriod(year + "-" + month)));
    }

    /** Shows another section of this page, filtered the same. */
    protected final void showSection(String section) {
        getUI().ifPresent(ui -> address()
                .go(ui, scope(), Sections.query(scope(), section), destination().key()));
    }

    /** Goes on to another view, taking along what of the scope it knows. */
    protected final void goOn(String route) {
        getUI().ifPresent(ui -> ui.navigate(route, Address.parameters(scope())));
    }

    /** Goes on to another view with what of a scope it knows, and with words of that view's own. */
    protected final void goOn(String route, Scope scope, Map<String, List<String>> words) {
        getUI().ifPresent(ui -> ui.navigate(route, new OwnWords(words).with(Address.parameters(scope))));
    }

    /** Goes on to a section of another view. */
    protected final void goOn(String route, String section) {
        getUI().ifPresent(ui -> ui.navigate(route, Sections.query(scope(), section)));
    }

    /** Goes on to one thing of the region on another page, by the word its URL has for it. */
    protected final void goOnTo(String route, String word, String value) {
        var query =
                QueryParameters.of(Parameter.REGION.word(), scope().region()).merging(word, value);
        getUI().ifPresent(ui -> ui.navigate(route, query));
    }

    /** The path of another page with what of the scope every page knows. */
    protected final String path(String route) {
        return path(route, scope().only(Set.of()), Map.of());
    }

    /** The path of another page of a scope, with words of that page's own. */
    protected final String path(String route, Scope scope, Map<String, List<String>> words) {
        return new Location(route, new OwnWords(words).with(Address.parameters(scope))).getPathWithQueryParameters();
    }
}
