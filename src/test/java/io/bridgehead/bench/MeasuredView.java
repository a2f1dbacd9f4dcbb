package io.bridgehead.bench;

import java.util.List;

/** The view that is measured: four figures stand in it, above the list of projects, and a sector filters all of them. */
final class MeasuredView {
    static final String PATH = "projects";
    static final String FILTER = "sector";
    static final List<String> FIGURES =
            List.of("projects.sector-cluster", "projects.by-sector", "projects.by-cluster", "projects.by-chain");

    /** Where a reader comes from when this view is the next one. */
    static final String BEFORE = "chains";

    private MeasuredView() {}
}
