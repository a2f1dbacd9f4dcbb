package io.bridgehead.ingest.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in a field of a target. A field of one name is the same in every target. */
enum FieldKind {
    TEXT,
    /** A number in the unit of the file. */
    AMOUNT,
    /** A number that has no unit, such as a weight. */
    NUMBER,
    /** A day. */
    DATE,
    /** A month or a year. */
    PERIOD;

    private static final Set<String> AMOUNTS = Set.of("value", "amount");
    private static final Set<String> NUMBERS = Set.of("weight", "progress", "published_yoy");
    private static final Set<String> DATES = Set.of(
            "signed_on",
            "stage_on",
            "planned_start",
            "planned_finish",
            "actual_start",
            "actual_finish",
            "reported_on",
            "period_start",
            "period_end",
            "held_on",
            "valid_from",
            "valid_to");
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("trade", List.of("period", "partner", "flow", "value", "currency")),
            Map.entry("projects", List.of("id", "name", "sector", "currency", "signed_on", "stage", "stage_on")),
            Map.entry("milestones", List.of("chain", "segment", "milestone", "weight", "planned_finish")),
            Map.entry("partners", List.of("code", "name_zh", "name_en")),
            Map.entry(
                    "observations",
                    List.of("indicator", "period_start", "period_end", "basis", "source", "value", "unit")),
            Map.entry("port-traffic", List.of("port", "period", "measure", "value", "unit")),
            Map.entry("sectors", List.of("code", "name_zh", "name_en")),
            Map.entry("clusters", List.of("code", "name_zh", "name_en")),
            Map.entry("chains", List.of("code", "name_zh", "name_en")),
            Map.entry("divisions", List.of("code", "name_zh", "name_en")),
            Map.entry("fairs", List.of("code", "name_zh", "name_en")),
            Map.entry("country-groups", List.of("code", "country")),
            Map.entry("commodities", List.of("code", "name_zh")));

    static FieldKind of(String field) {
        if (AMOUNTS.contains(field)) {
            return AMOUNT;
        }
        if (NUMBERS.contains(field)) {
            return NUMBER;
        }
        if (DATES.contains(field)) {
            return DATE;
        }
        return field.equals("period") ? PERIOD : TEXT;
    }

    /** The fields that a row of a target can't do without. */
    static List<String> required(String target) {
        return REQUIRED.getOrDefault(target, List.of());
    }
}
