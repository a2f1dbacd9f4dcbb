package io.bridgehead.projects.ui;

import com.vaadin.flow.component.grid.Grid;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.reference.RegionCodes;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A row under the list's header with a filter for each column, of the kind the column is. */
class ListFilters {
    private final Map<ProjectColumn, ListFilter> filters = new EnumMap<>(ProjectColumn.class);

    /** @param changed told what a choice makes of the listing that is shown */
    ListFilters(Grid<ProjectRow> grid, ProjectColumns columns, Consumer<UnaryOperator<ProjectListing>> changed) {
        var row = grid.appendHeaderRow();
        for (var column : ProjectColumn.values()) {
            ListFilter.Choice choice = filter -> changed.accept(listing -> listing.filtered(column, filter));
            var filter = switch (column.kind()) {
                case TEXT -> new TextFilter(column, choice);
                case CODES -> new CodesFilter(column, choice);
                case AMOUNT -> new AmountFilter(column, choice);
                case DAY -> new DaysFilter(column, choice);
            };
            filters.put(column, filter);
            row.getCell(columns.of(column)).setComponent(filter.component());
        }
    }

    /** Shows what a listing filters by. */
    void show(ProjectListing listing, RegionCodes codes) {
        filters.forEach((column, filter) -> filter.show(listing.filter(column), codes));
    }
}
