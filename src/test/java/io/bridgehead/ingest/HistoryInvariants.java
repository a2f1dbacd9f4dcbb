package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What must hold of the versioned tables at any moment, and what they say as of a batch. */
final class HistoryInvariants {
    /** Each with its key. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>(Map.of(
            "trade_flow", "period, basis, flow, currency, partner, hs",
            "trade_slice", "period, basis, flow, currency",
            "trade_partner", "period, basis, flow, currency, partner",
            "trade_chapter", "period, basis, flow, currency, chapter",
            "trade_year_partner", "year, flow, currency, partner",
            "project", "id",
            "project_stage", "project_id, stage",
            "milestone", "chain, segment, name",
            "milestone_report", "chain, segment, milestone, reported_on"));

    private static final Map<String, String> RECOMPUTED = Map.of(
            "trade_partner",
            "SELECT region_id, period, basis, flow, currency, partner, sum(value) AS value FROM trade_flow%1$s"
                    + " GROUP BY 1, 2, 3, 4, 5, 6",
            "trade_chapter",
            "SELECT region_id, period, basis, flow, currency, left(hs, 2) AS chapter, sum(value) AS value"
                    + " FROM trade_flow%1$s GROUP BY 1, 2, 3, 4, 5, 6",
            "trade_slice",
            "SELECT region_id, period, basis, flow, currency, sum(value) AS value, count(*) AS row_count,"
                    + " bool_or(hs <> '') AS broken_down, max(batch_id) AS batch_id FROM trade_flow%1$s"
                    + " GROUP BY 1, 2, 3, 4, 5",
            "trade_year_partner",
            "SELECT region_id, extract(year FROM period)::int AS year, flow, currency, partner, sum(value) AS value"
                    + " FROM trade_flow%1$s GROUP BY 1, 2, 3, 4, 5");

    private final DSLContext dsl;

    HistoryInvariants(DSLContext owner) {
        this.dsl = owner;
    }

    /** No two rows of one key held at the same time, and every kept row held for a while. */
    void noOverlap() {
        TABLES.forEach((table, key) -> {
            var query =
                    "SELECT %1$s FROM (SELECT %1$s, batch_id, lead(batch_id) OVER w AS next, replaced_by FROM (SELECT"
                            + " region_id, %1$s, batch_id, NULL::bigint AS replaced_by FROM %2$s UNION ALL SELECT region_id, %1$s,"
                            + " batch_id, replaced_by FROM %2$s_past) r WINDOW w AS (PARTITION BY region_id, %1$s ORDER BY batch_id))"
                            + " h WHERE next IS NOT NULL AND (replaced_by IS NULL OR replaced_by > next) OR replaced_by <= batch_id";
            assertThat(dsl.fetch(query.formatted(key, table)))
                    .as("overlaps in " + table)
                    .isEmpty();
        });
    }

    /** The rollups are what the facts add up to. */
    void rollupsEqualTheFacts() {
        rollups(dsl, "");
    }

    /** The same, in the state after a batch. */
    void rollupsEqualTheFactsAsOf(long batch) {
        dsl.transaction(configuration -> {
            asOf(configuration.dsl(), batch);
            rollups(configuration.dsl(), "_at");
        });
    }

    /** A hash of each table's content as of a batch, without the batches that the rows come from. */
    Map<String, String> asOf(long batch) {
        return dsl.transactionResult(configuration -> {
            asOf(configuration.dsl(), batch);
            return content(configuration.dsl(), "_at");
        });
    }

    /** The same of what is there now. */
    Map<String, String> now() {
        return content(dsl, "");
    }

    private static Map<String, String> content(DSLContext dsl, String suffix) {
        var hashes = new LinkedHashMap<String, String>();
        List.copyOf(TABLES.keySet())
                .forEach(table -> hashes.put(
                        table,
                        dsl.fetchSingle(
                                        ("SELECT count(*) || ' ' || coalesce(md5(string_agg(c, '|' ORDER BY c)), '') FROM (SELECT"
                                                        + " (to_jsonb(t) - 'batch_id')::text AS c FROM %s%s t) x")
                                                .formatted(table, suffix))
                                .get(0, String.class)));
        return hashes;
    }

    private static void asOf(DSLContext dsl, long batch) {
        dsl.select(DSL.function(
                        "set_config",
                        String.class,
                        DSL.val("bridgehead.as_of"),
                        DSL.val(Long.toString(batch)),
                        DSL.val(true)))
                .fetch();
    }

    private static void rollups(DSLContext dsl, String suffix) {
        RECOMPUTED.forEach((table, query) -> {
            var recomputed = query.formatted(suffix);
            var columns = dsl.fetch(recomputed + " LIMIT 0").fieldsRow().fields();
            var list = String.join(
                    ", ",
                    java.util.Arrays.stream(columns)
                            .map(field -> field.getName())
                            .toList());
            var difference = "(%1$s EXCEPT SELECT %2$s FROM %3$s) UNION ALL (SELECT %2$s FROM %3$s EXCEPT %1$s)"
                    .formatted(recomputed, list, table + suffix);
            assertThat(dsl.fetch(difference))
                    .as("difference in " + table + suffix)
                    .isEmpty();
        });
    }
}
