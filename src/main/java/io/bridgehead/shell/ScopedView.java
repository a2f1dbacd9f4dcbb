package io.bridgehead.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.scope.Parameter;
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

    /** Filters by the stage a project is at: this one or a later, or any again. */
    protected final void toggleReached(String stage) {
        MarkFilter.reached(scope(), stage).ifPresent(this::go);
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
        return new Location(route, Address.parameters(scope().only(Set.of()))).getPathWithQueryParameters();
    }
}
