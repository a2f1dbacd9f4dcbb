package io.bridgehead.bench;

import io.bridgehead.reference.FigureData;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * How the cost of figures grows with the rows of trade: 1, 10, 100 million. They are made by SQL within the database,
 * in months, partners and codes as those of the import, and rolled up by plain SQL as a load does.
 */
final class Growth {
    private static final int MONTHS = 120;
    private static final double MOST = 10;
    private static final double MOST_GROWTH = 1.5;
    private static final int LISTED = 8;

    private final Subject subject;
    private final Report report;

    /** @param subject a copy that nothing else is measured on: its trade is removed */
    Growth(Subject subject, Report report) {
        this.subject = subject;
        this.report = report;
    }

    void measure(List<Long> rows) {
        var owner = DSL.using(subject.database().ownerDataSource(), SQLDialect.POSTGRES);
        // Of whoever rolls up, not of the application that is measured: by default 100 million rows are sorted on disk.
        owner.execute("ALTER ROLE CURRENT_USER SET work_mem = '512MB'");
        var late = new ArrayList<Double>();
        for (var count : rows) {
            fill(owner, count);
            var times = new QueryTimes(subject.database()).measure();
            var worst = times.getFirst();
            report.add(QueryTimes.appendix(
                    "Slowest figures at " + Numbers.plain(count) + " rows of trade", times.subList(0, LISTED)));
            var ratio = late.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(worst.late() / late.getLast());
            report.add(new Line(
                    5,
                    "p95 of the slowest figure at " + Numbers.plain(count) + " rows of trade (`" + worst.figure()
                            + "`); floor: the step before",
                    Numbers.text(worst.late(), "ms"),
                    late.isEmpty() ? "" : Numbers.text(late.getLast(), "ms"),
                    ratio,
                    late.size() < 2 ? "≤ 10 ms" : "≤ 1.5 ×",
                    Line.word(late.size() < 2 ? worst.late() <= MOST : ratio.orElse(0) <= MOST_GROWTH)));
            late.add(worst.late());
        }
    }

    /** Replaces the region's trade by about this many rows, a whole number of them in each month and flow. */
    static void fill(DSLContext owner, long rows) {
        var perSlice = rows / (MONTHS * 2);
        owner.execute("DELETE FROM trade_flow WHERE region_id = ?", BenchCodes.REGION);
        owner.execute("""
                INSERT INTO trade_flow (region_id, period, basis, flow, currency, partner, hs, value, batch_id)
                WITH partners AS (SELECT array_agg(code ORDER BY code) AS codes FROM country WHERE code <> 'CHN'),
                  chapters AS (SELECT array_agg(code ORDER BY code) AS codes FROM hs_chapter)
                SELECT '%1$s', (DATE '2015-01-01' + make_interval(months => month))::date, 'month', flow, 'CNY',
                  partners.codes[1 + i %% cardinality(partners.codes)],
                  chapters.codes[1 + (i / cardinality(partners.codes) + 13 * month) %% cardinality(chapters.codes)]
                    || lpad((i / cardinality(partners.codes) / cardinality(chapters.codes))::text, 4, '0'),
                  round((1000 + (i * 7919 + month * 104729) %% 9999991) * 1.01, 2),
                  (SELECT max(id) FROM batch WHERE region_id = '%1$s')
                FROM partners, chapters, generate_series(0, %2$d) AS month, unnest(ARRAY['import', 'export']) AS flow,
                  generate_series(0::bigint, %3$d) AS i
                """.formatted(BenchCodes.REGION, MONTHS - 1, perSlice - 1));
        owner.execute(
                "INSERT INTO partner SELECT ?, code, code, name_zh, name_en FROM country WHERE code <> 'CHN'"
                        + " ON CONFLICT DO NOTHING",
                BenchCodes.REGION);
        // Taken for as many rows as there were before, they would be read one by one by the key: hours of it.
        owner.execute("ANALYZE trade_flow");
        FigureData.rollUp(owner);
        // Another state of the data: what is known of the one before must not be taken for it.
        owner.execute("""
                INSERT INTO batch SELECT region_id, nextval('batch_id_seq'), profile, status, file_name, file_sha256,
                  now(), loaded_by, rows_read, rows_loaded, rows_replaced, rows_unchanged
                FROM batch WHERE region_id = ? ORDER BY id DESC LIMIT 1""", BenchCodes.REGION);
        owner.execute("VACUUM ANALYZE");
    }
}
