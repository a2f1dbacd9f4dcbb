package io.bridgehead.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The tables that keep the replaced rows figures were made from. */
enum Replaced {
    TRADE("trade_slice_past", "partners", "trade"),
    PROJECTS("project_past", "projects"),
    STAGES("project_stage_past", "projects"),
    MILESTONES("milestone_past", "chains"),
    REPORTS("milestone_report_past", "chains"),
    /** One source's value said otherwise; what another source says stands beside it, and replaces nothing. */
    PUBLISHED("observation_past", "partners", "trade", "ports"),
    TRAFFIC("port_traffic_past", "ports");

    private final String table;
    private final Set<String> features;

    Replaced(String table, String... features) {
        this.table = table;
        this.features = Set.of(features);
    }

    String table() {
        return table;
    }

    /** Those a question reads, by the feature in its id; all of them where the feature has none of its own. */
    static Set<Replaced> under(String questionId) {
        var feature = questionId.substring(0, questionId.indexOf('.'));
        var own = EnumSet.noneOf(Replaced.class);
        Arrays.stream(values())
                .filter(replaced -> replaced.features.contains(feature))
                .forEach(own::add);
        return own.isEmpty() ? EnumSet.allOf(Replaced.class) : own;
    }
}
