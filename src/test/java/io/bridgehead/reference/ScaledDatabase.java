package io.bridgehead.reference;

import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;

/**
 * The sample grown: as many months and partners, with finer goods and so with more rows of trade, and many more projects
 * and milestones. Rollups are grown by the same factor, so that they are what a load of these rows would have made.
 */
final class ScaledDatabase {
    static final int PROJECTS = 200_000;
    static final int MILESTONES = 2_000;

    private ScaledDatabase() {}

    /** @param rows of trade, at least */
    static TestDatabase create(long rows) {
        var database = SampleDatabase.create();
        var owner = database.owner();
        var there = count(database, "trade_flow WHERE hs <> ''");
        owner.execute(TRADE.replace("${times}", Long.toString(Math.ceilDiv(rows, there))));
        owner.execute(
                PROJECT.replace("${times}", Long.toString(Math.ceilDiv((long) PROJECTS, count(database, "project")))));
        owner.execute(MILESTONE.replace(
                "${times}", Long.toString(Math.ceilDiv((long) MILESTONES, count(database, "milestone")))));
        owner.execute("VACUUM (ANALYZE)");
        return database;
    }

    static long count(TestDatabase database, String table) {
        return database.owner().fetchSingle("SELECT count(*) FROM " + table).get(0, Long.class);
    }

    /** Six digits of goods in the place of two, in the order of the key, as a load puts them. */
    private static final String TRADE = """
            CREATE TEMPORARY TABLE fewer AS SELECT * FROM trade_flow WHERE hs <> '';
            DELETE FROM trade_flow WHERE hs <> '';
            INSERT INTO trade_flow
              SELECT region_id, period, basis, flow, currency, partner, hs || lpad(n::text, 4, '0') AS hs, value, batch_id
              FROM fewer, generate_series(1, ${times}) n
              ORDER BY region_id, period, basis, flow, currency, partner, fewer.hs, n;
            UPDATE trade_partner p SET value = p.value * ${times} FROM trade_slice s
              WHERE (s.region_id, s.period, s.basis, s.flow, s.currency)
                  = (p.region_id, p.period, p.basis, p.flow, p.currency) AND s.broken_down;
            UPDATE trade_chapter SET value = value * ${times} WHERE chapter <> '';
            UPDATE trade_slice SET value = value * ${times}, row_count = row_count * ${times} WHERE broken_down;
            UPDATE trade_year_partner y SET value = s.value
              FROM (SELECT region_id, extract(year FROM period)::integer AS year, flow, currency, partner, sum(value) AS value
                    FROM trade_partner GROUP BY 1, 2, 3, 4, 5) s
              WHERE (s.region_id, s.year, s.flow, s.currency, s.partner)
                  = (y.region_id, y.year, y.flow, y.currency, y.partner);
            UPDATE trade_goods
              SET amounts = ARRAY(SELECT a * ${times} FROM unnest(amounts) WITH ORDINALITY u (a, n) ORDER BY n);
            UPDATE trade_year_goods
              SET amounts = ARRAY(SELECT a * ${times} FROM unnest(amounts) WITH ORDINALITY u (a, n) ORDER BY n);
            DROP TABLE fewer;
            """;

    /** Copies of rows refer to what those refer to: half of the time would go into looking that up. */
    private static final String UNCHECKED = "SET session_replication_role = replica;";

    private static final String PROJECT = UNCHECKED + """
            CREATE TEMPORARY TABLE few AS SELECT * FROM project;
            CREATE TEMPORARY TABLE few_stages AS SELECT * FROM project_stage;
            INSERT INTO project
              SELECT region_id, id || '-' || n, name, fair, sector, cluster, chain, division, origin, investor, amount,
                     currency, signed_on, stage, stage_on, batch_id, segment, reached, last_step
              FROM few, generate_series(2, ${times}) n;
            INSERT INTO project_stage
              SELECT region_id, project_id || '-' || n, stage, stage_on, batch_id
              FROM few_stages, generate_series(2, ${times}) n;
            DROP TABLE few, few_stages;
            SELECT roll_up_projects(id, NULL) FROM region;
            """;

    private static final String MILESTONE = UNCHECKED + """
            CREATE TEMPORARY TABLE few AS SELECT * FROM milestone;
            CREATE TEMPORARY TABLE few_reports AS SELECT * FROM milestone_report;
            INSERT INTO milestone
              SELECT region_id, chain, segment, name || '-' || n, weight, planned_start, planned_finish, actual_start,
                     actual_finish, batch_id
              FROM few, generate_series(2, ${times}) n;
            INSERT INTO milestone_report
              SELECT region_id, chain, segment, milestone || '-' || n, reported_on, progress, batch_id
              FROM few_reports, generate_series(2, ${times}) n;
            DROP TABLE few, few_reports;
            """;
}
