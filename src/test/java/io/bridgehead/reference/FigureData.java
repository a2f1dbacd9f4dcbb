package io.bridgehead.reference;

import io.bridgehead.figure.Lang;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** A region with code lists and whatever rows a test puts in by hand, rolled up by plain SQL as a load would. */
public final class FigureData implements AutoCloseable {
    public static final String REGION = "CN-NM";

    private final TestDatabase database = TestDatabase.create();
    private final DSLContext owner = database.owner();
    private final AtomicInteger statements = new AtomicInteger();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final RegionDatabase regions;
    private long batches;

    public FigureData() {
        owner.execute("""
                INSERT INTO country VALUES
                  ('CHN', 'CN', '156', '中国', 'China'), ('MNG', 'MN', '496', '蒙古国', 'Mongolia'),
                  ('RUS', 'RU', '643', '俄罗斯', 'Russia'), ('USA', 'US', '840', '美国', 'United States'),
                  ('DEU', 'DE', '276', '德国', 'Germany'), ('JPN', 'JP', '392', '日本', 'Japan');
                INSERT INTO aggregate SELECT * FROM json_populate_record(NULL::aggregate,
                  '{"code": "WORLD", "name_zh": "世界", "name_en": "World", "kind": "total"}');
                INSERT INTO region VALUES
                  ('CN-NM', '内蒙古', 'Inner Mongolia', 'CHN', 'CNY'), ('CN-HL', '黑龙江', 'Heilongjiang', 'CHN', 'CNY');
                INSERT INTO source VALUES
                  ('first', 'Statistics Office', 'First release', '2023-01-20', 'https://example.org/first', NULL),
                  ('second', 'Statistics Office', 'Second release', '2024-01-23', NULL, 'reprint'),
                  ('ours', 'Bridgehead', 'Own assignment', NULL, NULL, NULL);
                INSERT INTO province VALUES
                  ('CN-BJ', '110000', '北京市', 'Beijing', '北京', 'ours'),
                  ('CN-GD', '440000', '广东省', 'Guangdong', '广东', 'ours');
                INSERT INTO sector VALUES
                  ('equipment', '装备制造', 'Equipment manufacturing', 1, 'ours'),
                  ('new-energy', '新能源', 'New energy', 2, 'ours'),
                  ('coal-chemicals', '现代煤化工', 'Modern coal chemicals', 5, 'ours'),
                  ('digital', '数字经济', 'Digital economy', 7, 'ours');
                INSERT INTO hs_section VALUES ('05', 'V', '矿产品', 'Mineral products');
                INSERT INTO hs_chapter VALUES
                  ('27', '05', '矿物燃料', 'Mineral fuels', 'coal-chemicals'),
                  ('84', '05', '机械', 'Machinery', 'equipment'),
                  ('87', '05', '车辆', 'Vehicles', 'equipment');
                INSERT INTO indicator VALUES
                  ('partner_count', '贸易伙伴数', 'Partners', 'countries', NULL, NULL),
                  ('trade_total', '进出口', 'Trade', 'CNY-yi', NULL, NULL),
                  ('trade_export', '出口', 'Exports', 'CNY-yi', NULL, NULL),
                  ('trade_import', '进口', 'Imports', 'CNY-yi', NULL, NULL),
                  ('port_cargo', '口岸货运量', 'Port cargo', 'Mt', NULL, NULL);
                INSERT INTO cluster VALUES
                  ('CN-NM', 'agri', '农畜产品', 'Agriculture', 1, NULL, NULL, 'first'),
                  ('CN-NM', 'new-energy', '新能源集群', 'New energy cluster', 2, NULL, NULL, 'first');
                INSERT INTO division VALUES
                  ('CN-NM', '150100', '呼和浩特市', 'Hohhot City', '呼和浩特', 'Hohhot', 1, 'first');
                INSERT INTO fair VALUES ('CN-NM', 'nof-2023', '2023年洽谈会', 'Fair 2023', DATE '2023-09-06', 'first');
                INSERT INTO partner SELECT 'CN-NM', code, code, name_zh, name_en FROM country
                """);
        regions = new RegionDatabase(DSL.using(database.dsl()
                .configuration()
                .derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        var sql = String.valueOf(context.sql());
                        if (!sql.contains("enter_region") && !sql.contains("set_config") && !sql.startsWith("SET ")) {
                            statements.incrementAndGet();
                            said.add(sql);
                        }
                    }
                }))));
    }

    public DSLContext owner() {
        return owner;
    }

    /** As the application sees the database, with its statements counted. */
    public RegionDatabase regions() {
        return regions;
    }

    public Answers answers() {
        // A clock that stands: how long a test takes doesn't say when the list of regions is read anew.
        return new Answers(
                new CodeLists(regions, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), new Provenances(regions));
    }

    public int statements() {
        return statements.get();
    }

    public List<String> said() {
        return said;
    }

    public static Scope scope(String... wordsAndValues) {
        var scope = Scope.of(REGION, Lang.ZH);
        for (var i = 0; i < wordsAndValues.length; i += 2) {
            scope = scope.with(
                    Parameter.of(wordsAndValues[i]).orElseThrow(), List.of(wordsAndValues[i + 1].split(",", -1)));
        }
        return scope;
    }

    public long batch(String profile, String status) {
        batches++;
        owner.execute(
                "INSERT INTO batch VALUES (?, ?, ?, ?, ?, 'hash', TIMESTAMPTZ '2026-01-02 03:04:05Z', 'test', 1, 1, 0, 0)",
                REGION,
                batches,
                profile,
                status,
                profile + ".csv");
        return batches;
    }

    /** Rows of a trade file, {@code period,partner,flow,hs,value,currency} each, as one batch. */
    public FigureData trade(String status, String... rows) {
        var batch = batch("trade", status);
        for (var row : rows) {
            var cells = row.split(",", -1);
            var yearly = cells[0].length() == 4;
            owner.execute(
                    "INSERT INTO trade_flow VALUES (?, CAST(? AS date), ?, ?, ?, ?, ?, CAST(? AS numeric), ?)",
                    REGION,
                    cells[0] + (yearly ? "-01-01" : "-01"),
                    yearly ? "year" : "month",
                    cells[2],
                    cells[5],
                    cells[1],
                    cells[3],
                    cells[4],
                    batch);
        }
        rollUp();
        return this;
    }

    /** Every month from one to another has this row. */
    public FigureData everyMonth(String status, String from, String to, String rest) {
        var rows = new ArrayList<String>();
        for (var month = YearMonth.parse(from); !month.isAfter(YearMonth.parse(to)); month = month.plusMonths(1)) {
            rows.add(month + "," + rest);
        }
        return trade(status, rows.toArray(String[]::new));
    }

    private void rollUp() {
        rollUp(owner);
    }

    /** Makes every rollup of trade anew from the facts, by plain SQL. */
    public static void rollUp(DSLContext owner) {
        owner.execute("""
                DELETE FROM trade_slice; DELETE FROM trade_partner; DELETE FROM trade_chapter; DELETE FROM trade_year_partner;
                DELETE FROM trade_goods; DELETE FROM trade_year_goods;
                INSERT INTO trade_slice
                  SELECT f.region_id, period, basis, flow, currency, sum(value), count(*), bool_and(hs <> ''),
                         CASE WHEN bool_or(b.status = 'sample') THEN 'sample' ELSE min(b.status) END, max(batch_id)
                  FROM trade_flow f JOIN batch b ON b.region_id = f.region_id AND b.id = f.batch_id
                  GROUP BY 1, 2, 3, 4, 5;
                INSERT INTO trade_partner
                  SELECT region_id, period, basis, flow, currency, partner, sum(value), max(batch_id) FROM trade_flow
                  GROUP BY 1, 2, 3, 4, 5, 6;
                INSERT INTO trade_chapter
                  SELECT region_id, period, basis, flow, currency, left(hs, 2), sum(value), max(batch_id) FROM trade_flow
                  GROUP BY 1, 2, 3, 4, 5, 6;
                INSERT INTO trade_year_partner
                  SELECT region_id, extract(year FROM period)::int, flow, currency, partner, sum(value), max(batch_id)
                  FROM trade_flow f
                  WHERE basis = 'year' OR NOT EXISTS (
                    SELECT FROM trade_slice s
                    WHERE s.region_id = f.region_id AND s.basis = 'year' AND s.flow = f.flow
                      AND s.currency = f.currency AND extract(year FROM s.period) = extract(year FROM f.period))
                  GROUP BY 1, 2, 3, 4, 5;
                INSERT INTO trade_goods
                  SELECT region_id, chapter, period, basis, flow, currency, array_agg(partner ORDER BY partner),
                         array_agg(value ORDER BY partner), max(batch_id)
                  FROM (SELECT region_id, left(hs, 2) AS chapter, period, basis, flow, currency, partner,
                               sum(value) AS value, max(batch_id) AS batch_id
                        FROM trade_flow WHERE hs <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7) f
                  GROUP BY 1, 2, 3, 4, 5, 6;
                INSERT INTO trade_year_goods
                  SELECT region_id, chapter, year, flow, currency, array_agg(partner ORDER BY partner),
                         array_agg(value ORDER BY partner), max(batch_id)
                  FROM (SELECT region_id, chapter, extract(year FROM period)::int AS year, flow, currency, partner,
                               sum(value) AS value, max(batch_id) AS batch_id
                        FROM trade_goods g, unnest(partners, amounts) AS traded (partner, value)
                        WHERE basis = 'year' OR NOT EXISTS (
                          SELECT FROM trade_slice s
                          WHERE s.region_id = g.region_id AND s.basis = 'year' AND s.flow = g.flow
                            AND s.currency = g.currency AND extract(year FROM s.period) = extract(year FROM g.period))
                        GROUP BY 1, 2, 3, 4, 5, 6) f
                  GROUP BY 1, 2, 3, 4, 5
                """);
    }

    /** Once projects were written by hand: how far each got, and the rollup of all, as a load leaves them. */
    public FigureData rollUpProjects() {
        rollUpProjects(owner);
        return this;
    }

    /** The same of any database. */
    public static void rollUpProjects(DSLContext owner) {
        owner.execute("""
                UPDATE project p
                SET reached = (ARRAY['signed', 'fulfilled', 'started', 'in-production'])[h.furthest],
                    last_step = greatest(h.last_step, p.signed_on)
                FROM project q
                CROSS JOIN LATERAL (
                  SELECT max(CASE stage WHEN 'fulfilled' THEN 2 WHEN 'started' THEN 3 WHEN 'in-production' THEN 4 ELSE 1 END)
                           AS furthest,
                         max(stage_on) AS last_step
                  FROM (SELECT stage, stage_on FROM project_stage s
                        WHERE s.region_id = q.region_id AND s.project_id = q.id
                        UNION ALL SELECT q.stage, q.stage_on) s) h
                WHERE (q.region_id, q.id) = (p.region_id, p.id);
                SELECT roll_up_projects(id, NULL) FROM region""");
    }

    /** A published value: {@code indicator,counterpart,start,end,basis,source,value,unit,status,yoy} in CSV. */
    public FigureData published(String... rows) {
        for (var row : rows) {
            var c = row.split(",", -1);
            owner.execute(
                    "INSERT INTO observation VALUES (?, ?, '', ?, CAST(? AS date), CAST(? AS date), ?, ?,"
                            + " CAST(? AS numeric), ?, ?, CAST(NULLIF(?, '') AS numeric), NULL, NULL)",
                    REGION,
                    c[0],
                    c[1],
                    c[2],
                    c[3],
                    c[4],
                    c[5],
                    c[6],
                    c[7],
                    c[8],
                    c[9]);
        }
        return this;
    }

    @Override
    public void close() {
        database.close();
    }
}
