package io.bridgehead.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What tells whether any row that a load can change is another than before. */
final class TableFingerprints {
    /** What is loaded goes into these. */
    private static final List<String> LOADED = List.of(
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
            "partner",
            "partner_alias",
            "observation",
            "trade_flow_past",
            "trade_slice_past",
            "trade_partner_past",
            "trade_chapter_past",
            "trade_year_partner_past",
            "trade_goods_past",
            "trade_year_goods_past",
            "project_past",
            "project_stage_past",
            "milestone_past",
            "milestone_report_past",
            "batch_file",
            "batch_file_part",
            "observation_past",
            "port_traffic",
            "port_traffic_past",
            "source",
            "sector",
            "cluster",
            "chain",
            "division",
            "fair",
            "country_group",
            "country_group_member",
            "commodity",
            "name_alias",
            "list_past");

    private TableFingerprints() {}

    /** Of every row, by table. */
    static Map<String, String> of(DSLContext owner) {
        var query = LOADED.stream()
                .map(table ->
                        ("SELECT '%1$s', count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                                        + " FROM %1$s t")
                                .formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
        var fingerprints = new TreeMap<String, String>();
        owner.fetch(query).forEach(row -> fingerprints.put(row.get(0, String.class), row.get(1, String.class)));
        return fingerprints;
    }
}
