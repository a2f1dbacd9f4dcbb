package io.bridgehead.projects;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader made of the list of projects: filters by column, the columns shown and the order. Immutable.
 *
 * @param columns shown, in the order of {@link ProjectColumn}; the name, which leads to the project, is always one
 */
public record ProjectListing(
        Map<ProjectColumn, ColumnFilter> filters, List<ProjectColumn> columns, ProjectColumn sort, boolean ascending) {
    /** Everything, the last signed first. */
    public static final ProjectListing USUAL =
            new ProjectListing(Map.of(), ProjectColumn.USUAL, ProjectColumn.SIGNED_ON, false);

    public ProjectListing {
        filters = Map.copyOf(filters);
        var shown = new ArrayList<>(List.of(ProjectColumn.values()));
        var chosen = List.copyOf(columns);
        shown.removeIf(column -> column != ProjectColumn.NAME && !chosen.contains(column));
        columns = List.copyOf(shown);
    }

    public Optional<ColumnFilter> filter(ProjectColumn column) {
        return Optional.ofNullable(filters.get(column));
    }

    /** This with a column filtered by, or no more. */
    public ProjectListing filtered(ProjectColumn column, Optional<ColumnFilter> filter) {
        var next = new EnumMap<ProjectColumn, ColumnFilter>(ProjectColumn.class);
        next.putAll(filters);
        next.remove(column);
        filter.ifPresent(there -> next.put(column, there));
        return new ProjectListing(next, columns, sort, ascending);
    }

    public ProjectListing unfiltered() {
        return new ProjectListing(Map.of(), columns, sort, ascending);
    }

    public ProjectListing sorted(ProjectColumn by, boolean up) {
        return new ProjectListing(filters, columns, by, up);
    }

    public ProjectListing showing(List<ProjectColumn> chosen) {
        return new ProjectListing(filters, chosen, sort, ascending);
    }
}
