package io.bridgehead.export.office;

import io.bridgehead.export.NewShapes;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures as large as real ones, by name: the small ones of every shape, and these. */
final class Gallery {
    private static final String BATCH = "batch:3";

    private Gallery() {}

    static Map<String, Figure> all() {
        var all = new LinkedHashMap<String, Figure>();
        small().forEach((name, shape) -> all.put(name, Samples.figure(shape)));
        large().forEach((name, shape) -> all.put(name, Samples.figure(shape)));
        return all;
    }

    private static Map<String, Shape> small() {
        var all = new LinkedHashMap<String, Shape>();
        all.put("trend", Samples.TREND);
        all.put("ranking", Samples.RANKING);
        all.put("matrix", Samples.MATRIX);
        all.put("progress", Samples.PROGRESS);
        all.put("facts", Samples.FACTS);
        all.put("composition", NewShapes.COMPOSITION);
        all.put("places", NewShapes.PLACES);
        all.put("schedule", NewShapes.SCHEDULE);
        all.put("funnel", NewShapes.FUNNEL);
        all.put("waterfall", NewShapes.WATERFALL);
        all.put("scorecard", NewShapes.SCORECARD);
        all.put("distribution", NewShapes.DISTRIBUTION);
        return all;
    }

    private static Map<String, Shape> large() {
        var all = new LinkedHashMap<String, Shape>();
        all.put("line", line());
        all.put("bar", stacked(Trend.Chart.BAR));
        all.put("stacked", stacked(Trend.Chart.STACKED_BAR));
        all.put("ranking-20", ranking(20));
        all.put("ranking-200", ranking(200));
        all.put("matrix-12", matrix());
        all.put("progress-16", progress());
        all.put("facts-8", facts());
        all.put("composition-21", composition());
        all.put("places-12", places());
        all.put("schedule-24", schedule());
        all.put("funnel-4", funnel());
        all.put("waterfall-8", waterfall());
        all.put("scorecard-16", scorecard());
        all.put("distribution-9", distribution());
        return all;
    }

    static Ranking ranking(int size) {
        var items = new ArrayList<Ranking.Item>();
        for (var at = 0; at < size; at++) {
            items.add(new Ranking.Item(
                    "p" + at,
                    new Text("贸易伙伴" + (at + 1) + (at % 5 == 3 ? "（含保税区与转口贸易）" : ""), "Trade partner " + (at + 1)),
                    at == size - 1 ? Ranking.Kind.OTHERS : Ranking.Kind.ITEM,
                    decimal(69900.5 / (at + 1)),
                    decimal(0.3 / (at + 1)),
                    at % 4 == 0 ? null : decimal(0.5 - at * 0.05),
                    decimal(5.5 - at * 0.5),
                    Status.LOADED,
                    BATCH));
        }
        return new Ranking(items, decimal(196500.3));
    }

    private static Trend line() {
        var published = new ArrayList<Trend.Point>();
        var computed = new ArrayList<Trend.Point>();
        for (var year = 2014; year <= 2024; year++) {
            var value = year == 2020 ? null : decimal(170 + (year - 2014) * 2.5);
            published.add(point(Period.year(year), value, Status.PUBLISHED));
            if (year > 2017) {
                computed.add(point(Period.year(year), decimal(150 + (year - 2014) * 4), Status.SAMPLE));
            }
        }
        published.add(point(Period.asOf(LocalDate.of(2024, 8, 20)), decimal(188), Status.PUBLISHED));
        computed.add(point(Period.yearToDate(YearMonth.of(2025, 9)), decimal(171), Status.SAMPLE));
        return new Trend(
                Trend.Chart.LINE,
                List.of(
                        new Trend.Series("published", new Text("公布值", "published"), Trend.Role.PUBLISHED, published),
                        new Trend.Series("computed", new Text("计算值", "computed"), Trend.Role.COMPUTED, computed)),
                List.of(new Line(new Text("目标", "target"), decimal(200))));
    }

    private static Trend stacked(Trend.Chart chart) {
        var imports = new ArrayList<Trend.Point>();
        var exports = new ArrayList<Trend.Point>();
        for (var year = 2018; year <= 2024; year++) {
            imports.add(point(Period.year(year), decimal(600 + (year - 2018) * 85.5), Status.LOADED));
            exports.add(point(Period.year(year), decimal(380 + (year - 2018) * 55.5), Status.SAMPLE));
        }
        var part = Period.yearToDate(YearMonth.of(2025, 9));
        imports.add(point(part, decimal(890.2), Status.LOADED));
        exports.add(point(part, decimal(610.7), Status.SAMPLE));
        return new Trend(
                chart,
                List.of(
                        new Trend.Series("import", new Text("进口", "Imports"), Trend.Role.IMPORT, imports),
                        new Trend.Series("export", new Text("出口", "Exports"), Trend.Role.EXPORT, exports)));
    }

    private static Matrix matrix() {
        var rows = new ArrayList<Matrix.Header>();
        var columns = new ArrayList<Matrix.Header>();
        var cells = new ArrayList<List<@Nullable BigDecimal>>();
        var names = List.of("农畜产品加工", "新能源", "新型化工", "现代装备制造", "有色金属", "数字经济", "生物医药", "新材料");
        for (var at = 0; at < 12; at++) {
            rows.add(new Matrix.Header("r" + at, new Text("行业" + (at + 1), "Sector " + (at + 1))));
            var cell = new ArrayList<@Nullable BigDecimal>();
            for (var column = 0; column < names.size(); column++) {
                cell.add((at + column) % 3 == 0 ? null : decimal(at * 7 + column * 13));
            }
            cells.add(cell);
        }
        names.forEach(name -> columns.add(new Matrix.Header(name, new Text(name, "Cluster " + columns.size()))));
        List<@Nullable BigDecimal> rowTotals =
                new ArrayList<>(cells.stream().map(Gallery::sum).toList());
        List<@Nullable BigDecimal> columnTotals = new ArrayList<>(IntStream.range(0, names.size())
                .mapToObj(
                        column -> sum(cells.stream().map(row -> row.get(column)).toList()))
                .toList());
        return new Matrix(rows, columns, cells, rowTotals, columnTotals, sum(rowTotals), Status.SAMPLE, BATCH);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> values) {
        return values.stream().filter(value -> value != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Progress progress() {
        var items = new ArrayList<Progress.Item>();
        for (var at = 0; at < 16; at++) {
            items.add(new Progress.Item(
                    "c" + at,
                    new Text("产业链" + (at + 1), "Chain " + (at + 1)),
                    at == 3 ? null : decimal(90 - at * 5.2),
                    decimal(95 - at * 4.1),
                    decimal(85 - at * 5),
                    12,
                    at % 4,
                    "g",
                    new Text("新能源集群", "New energy"),
                    Status.SAMPLE,
                    BATCH));
        }
        return new Progress(LocalDate.of(2025, 11, 30), items);
    }

    private static Facts facts() {
        var items = new ArrayList<Facts.Item>();
        var names = List.of("进出口总额", "出口", "进口", "贸易伙伴", "签约项目", "签约金额", "产业链总体进度", "口岸货运量");
        for (var at = 0; at < names.size(); at++) {
            items.add(new Facts.Item(
                    "f" + at,
                    new Text(names.get(at), "Key figure " + (at + 1)),
                    decimal(1963.3 + at),
                    at == 6 ? Unit.PERCENT : Unit.money("CNY", Unit.Scale.YI),
                    Period.yearToDate(YearMonth.of(2025, 11)),
                    at % 2 == 0 ? Status.PUBLISHED : Status.SAMPLE,
                    at % 2 == 0 ? "prn" : BATCH,
                    at == 5
                            ? null
                            : new Facts.Change(
                                    decimal(4.2),
                                    Unit.PERCENT,
                                    true,
                                    new Text("同比（公布）", "on the year before (published)")),
                    "partners"));
        }
        return new Facts(items);
    }

    private static Composition composition() {
        var parts = new ArrayList<Composition.Part>();
        var groups = List.of("矿产品", "化工", "机电", "农产品");
        for (var at = 0; at < 21; at++) {
            var group = at % 4;
            parts.add(new Composition.Part(
                    "h" + at,
                    new Text("第" + (at + 1) + "章 商品", "Chapter " + (at + 1)),
                    "g" + group,
                    new Text(groups.get(group), "Section " + group),
                    Ranking.Kind.ITEM,
                    decimal(500.5 / (at + 1)),
                    decimal(0.3 / (at + 1)),
                    decimal(0.1),
                    Status.LOADED,
                    BATCH));
        }
        return new Composition(parts, decimal(1800));
    }

    private static Places places() {
        var places = new ArrayList<Places.Place>();
        for (var at = 0; at < 12; at++) {
            places.add(new Places.Place(
                    "15" + at,
                    new Text("盟市" + (at + 1), "League " + (at + 1)),
                    Ranking.Kind.ITEM,
                    new Places.Tile(at % 4, at / 4),
                    at == 7 ? null : decimal(120 - at * 9.5),
                    at == 7 ? null : decimal(0.2 - at * 0.015),
                    null,
                    Status.SAMPLE,
                    BATCH));
        }
        return new Places(Places.Ground.DIVISIONS, null, Places.Show.VALUE, places, decimal(900));
    }

    private static Schedule schedule() {
        var tasks = new ArrayList<Schedule.Task>();
        var states = Schedule.State.values();
        for (var at = 0; at < 24; at++) {
            var start = LocalDate.of(2023, 1, 1).plusMonths(at);
            tasks.add(new Schedule.Task(
                    "t" + at,
                    new Text("第" + (at + 1) + "个里程碑：万吨级示范装置投产", "Milestone " + (at + 1) + ": plant in operation"),
                    "c" + at / 6,
                    new Text("产业链" + (at / 6 + 1), "Chain " + (at / 6 + 1)),
                    "up",
                    new Text("上游", "Upstream"),
                    decimal(10 + at),
                    start,
                    start.plusMonths(8),
                    at % 3 == 0 ? null : start.plusDays(20),
                    at % 4 == 0 ? start.plusMonths(9) : null,
                    decimal(0.4),
                    at % 5 == 0 ? null : at * 7 - 30,
                    states[at % states.length],
                    Status.LOADED,
                    BATCH));
        }
        return new Schedule(LocalDate.of(2025, 11, 30), tasks);
    }

    private static Funnel funnel() {
        var steps = new ArrayList<Funnel.Step>();
        var names = List.of("已签约", "已履约", "已开工", "已投产");
        for (var at = 0; at < 4; at++) {
            steps.add(new Funnel.Step(
                    "s" + at,
                    new Text(names.get(at), "Step " + (at + 1)),
                    decimal(3095 - at * 800),
                    Status.LOADED,
                    BATCH));
        }
        return new Funnel(steps, NewShapes.FUNNEL.rates());
    }

    private static Waterfall waterfall() {
        var changes = Arrays.asList(120.5, -80.0, 45.2, -5.0, null, 300.1, -420.7);
        var steps = new ArrayList<Waterfall.Step>();
        var to = decimal(250);
        for (var at = 0; at < changes.size(); at++) {
            var change = changes.get(at) == null ? null : decimal(changes.get(at));
            to = change == null ? to : to.add(change);
            steps.add(new Waterfall.Step(
                    "w" + at,
                    new Text("蒙古国" + (at + 1), "Mongolia " + (at + 1)),
                    Ranking.Kind.ITEM,
                    change,
                    change,
                    Status.LOADED,
                    BATCH));
        }
        return new Waterfall(
                new Waterfall.Bar(new Text("2023年", "2023"), decimal(250), Status.LOADED, BATCH),
                steps,
                new Waterfall.Bar(new Text("2024年", "2024"), to, Status.LOADED, BATCH));
    }

    private static Scorecard scorecard() {
        var rows = new ArrayList<Scorecard.Row>();
        var ratings = Scorecard.Rating.values();
        for (var at = 0; at < 16; at++) {
            rows.add(new Scorecard.Row(
                    "c" + at,
                    new Text("产业链" + (at + 1), "Chain " + (at + 1)),
                    "g",
                    new Text("新能源集群", "New energy"),
                    Arrays.asList(decimal(0.93), at % 3 == 0 ? null : decimal(12.0 + at), decimal(at), decimal(12)),
                    ratings[at % ratings.length],
                    at % 2 == 0 ? Text.EMPTY : new Text("逾期里程碑：3，最长 62 天", "late milestones: 3, the latest by 62 days"),
                    Status.SAMPLE,
                    BATCH));
        }
        return new Scorecard(
                List.of(
                        new Scorecard.Column("spi", Text.same("SPI"), Unit.RATIO),
                        new Scorecard.Column("slip", new Text("平均延期", "Mean slip"), Unit.DAYS),
                        new Scorecard.Column("late", new Text("逾期", "Late"), Unit.MILESTONES),
                        new Scorecard.Column("all", new Text("里程碑", "Milestones"), Unit.MILESTONES)),
                rows);
    }

    private static Distribution distribution() {
        var bins = new ArrayList<Distribution.Bin>();
        for (var at = 0; at < 9; at++) {
            var text = new Text(
                    "延期 " + (at * 10 + 1) + "–" + (at * 10 + 10) + " 天",
                    (at * 10 + 1) + "–" + (at * 10 + 10) + " days late");
            bins.add(new Distribution.Bin(
                    "b" + at, decimal(at * 10), decimal(at * 10 + 10), text, decimal(30 - at * 3)));
        }
        return new Distribution(Unit.DAYS, bins, decimal(12.5), decimal(9), Status.LOADED, BATCH);
    }

    private static Trend.Point point(Period period, @Nullable BigDecimal value, Status status) {
        return new Trend.Point(period, value, status, status == Status.PUBLISHED ? "prn" : BATCH, decimal(0.05), null);
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(String.format(Locale.ROOT, "%.4f", value)).stripTrailingZeros();
    }
}
