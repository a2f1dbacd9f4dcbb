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
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("trade_flow", "period, basis, flow, currency, partner, hs"),
            Map.entry("trade_slice", "period, basis, flow, currency"),
            Map.entry("trade_partner", "period, basis, flow, currency, partner"),
            Map.entry("trade_chapter", "period, basis, flow, currency, chapter"),
            Map.entry("trade_year_partner", "year, flow, currency, partner"),
            Map.entry("trade_goods", "chapter, period, basis, flow, currency"),
            Map.entry("trade_year_goods", "chapter, year, flow, currency"),
            Map.entry("project", "id"),
            Map.entry("project_stage", "project_id, stage"),
            Map.entry("milestone", "chain, segment, name"),
            Map.entry("milestone_report", "chain, segment, milestone, reported_on"));

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
                    + " FROM trade_flow%1$s GROUP BY 1, 2, 3, 4, 5",
            "trade_goods",
            "SELECT region_id, left(hs, 2) AS chapter, period, basis, flow, currency, partner, sum(value) AS amount"
                    + " FROM trade_flow%1$s WHERE hs <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7",
            "trade_year_goods",
            "SELECT region_id, left(hs, 2) AS chapter, extract(year FROM period)::int AS year, flow, currency, partner,"
                    + " sum(value) AS amount FROM trade_flow%1$s WHERE hs <> '' GROUP BY 1, 2, 3, 4, 5, 6");

    /** What is there of projects, added up in every way that the rollup holds. */
    private static final String PROJECT_SUMS = """
            SELECT region_id, dimension, span, start, key, sector, currency, batch_id, count(*) AS projects,
                   count(amount) AS amounts, sum(amount) AS amount,
                   count(*) FILTER (WHERE furthest >= 1) AS fulfilled,
                   sum(amount) FILTER (WHERE furthest >= 1) AS fulfilled_amount,
                   count(*) FILTER (WHERE furthest >= 2) AS started,
                   sum(amount) FILTER (WHERE furthest >= 2) AS started_amount,
                   count(*) FILTER (WHERE furthest = 3) AS in_production,
                   sum(amount) FILTER (WHERE furthest = 3) AS in_production_amount,
                   count(*) FILTER (WHERE stage = 'cancelled') AS cancelled,
                   count(*) FILTER (WHERE stage <> 'cancelled' AND furthest < 3) AS open,
                   count(*) FILTER (WHERE stage <> 'cancelled' AND furthest < 3 AND step IS NULL) AS dayless,
                   min(signed_on) AS first_signed, max(signed_on) AS last_signed, max(stage_on) AS last_stage_on,
                   max(step) AS last_step
            FROM (SELECT p.*, furthest, greatest(p.signed_on, last_on) AS step
                  FROM project%1$s p
                  JOIN (SELECT region_id, project_id AS id, max(stage_on) AS last_on,
                               max(CASE stage WHEN 'fulfilled' THEN 1 WHEN 'started' THEN 2 WHEN 'in-production' THEN 3
                                   ELSE 0 END) AS furthest
                        FROM project_stage%1$s GROUP BY 1, 2) s USING (region_id, id)) p
            CROSS JOIN LATERAL (VALUES ('all', NULL), ('cluster', cluster), ('chain', chain), ('division', division),
              ('segment', chain || '/' || coalesce(segment, '')), ('origin', origin), ('fair', fair), ('stage', stage)) d (dimension, value)
            CROSS JOIN LATERAL (SELECT coalesce(value, '') AS key) k
            CROSS JOIN LATERAL (VALUES ('month', date_trunc('month', signed_on)), ('year', date_trunc('year', signed_on)))
              t (span, begun)
            CROSS JOIN LATERAL (SELECT coalesce(begun::date, '-infinity') AS start) b
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""";

    /** Projects that say otherwise than their stages how far they got, and when they took their last step. */
    private static final String FURTHEST = """
            SELECT p.id, p.reached, p.last_step, furthest, last_on
            FROM project%1$s p
            JOIN (SELECT region_id, project_id AS id, max(stage_on) AS last_on,
                         max(CASE stage WHEN 'fulfilled' THEN 2 WHEN 'started' THEN 3 WHEN 'in-production' THEN 4
                             ELSE 1 END) AS furthest
                  FROM project_stage%1$s GROUP BY 1, 2) s USING (region_id, id)
            WHERE p.reached <> (ARRAY['signed', 'fulfilled', 'started', 'in-production'])[furthest]
              OR p.last_step IS DISTINCT FROM greatest(p.signed_on, last_on)""";

    /** As of a batch a sum is in two rows: what is left of it, and what was replaced later. */
    private static final String ROLLED_UP = """
            SELECT region_id, dimension, span, start, key, sector, currency, batch_id, sum(projects) AS projects,
                   sum(amounts) AS amounts, sum(amount) AS amount, sum(fulfilled) AS fulfilled,
                   sum(fulfilled_amount) AS fulfilled_amount, sum(started) AS started, sum(started_amount) AS started_amount,
                   sum(in_production) AS in_production, sum(in_production_amount) AS in_production_amount,
                   sum(cancelled) AS cancelled, sum(open) AS open, sum(dayless) AS dayless,
                   min(first_signed) AS first_signed, max(last_signed) AS last_signed, max(last_stage_on) AS last_stage_on,
                   max(last_step) AS last_step
            FROM project_sum%1$s GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""";

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
            var rows = table + suffix;
            if (table.endsWith("goods")) {
                rows += ", unnest(partners, amounts) AS traded (partner, amount)";
            }
            var difference = "(%1$s EXCEPT ALL SELECT %2$s FROM %3$s) UNION ALL (SELECT %2$s FROM %3$s EXCEPT ALL %1$s)"
                    .formatted(recomputed, list, rows);
            assertThat(dsl.fetch(difference))
                    .as("difference in " + table + suffix)
                    .isEmpty();
        });
        var difference = "(%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)"
                .formatted(PROJECT_SUMS.formatted(suffix), ROLLED_UP.formatted(suffix));
        assertThat(dsl.fetch(difference))
                .as("difference in project_sum" + suffix)
                .isEmpty();
        assertThat(dsl.fetch(FURTHEST.formatted(suffix)))
                .as("projects whose furthest stage or last step isn't that of their stages" + suffix)
                .isEmpty();
    }
}
