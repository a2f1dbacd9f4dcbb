package io.bridgehead.platform;

import java.util.List;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;

/**
 * How a query about today's tables becomes one about an earlier state: each table that keeps what was replaced has a
 * view beside it, {@code <table>_at}, of the same columns, that answers as of the batch in the setting
 * {@code bridgehead.as_of}.
 */
final class History {
    private static final List<String> TABLES = List.of(
            "batch",
            "trade_flow",
            "trade_slice",
            "trade_partner",
            "trade_chapter",
            "trade_year_partner",
            "trade_goods",
            "trade_year_goods",
            "project",
            "project_stage",
            "project_sum",
            "milestone",
            "milestone_report",
            "observation",
            "port_traffic");
    private static final String OF_A_BATCH = "_at";

    private History() {}

    /** The same settings, with every such table read through its view. */
    static Settings settings(Settings settings) {
        return SettingsTools.clone(settings)
                .withRenderMapping(new RenderMapping()
                        .withSchemata(new MappedSchema()
                                // Generated tables name no schema.
                                .withInput("")
                                .withTables(TABLES.stream()
                                        .map(table -> new MappedTable()
                                                .withInput(table)
                                                .withOutput(table + OF_A_BATCH))
                                        .toList())));
    }
}
