package io.bridgehead.export.drawing;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Ranking.Kind;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of the sizes that occur, with gaps and long names; the same ones every time. */
final class Pictured {
    static final String BATCH = "batch:3";
    static final LocalDate TODAY = LocalDate.of(2025, 11, 30);

    private static final List<Schedule.State> STATES = List.of(
            Schedule.State.PLANNED,
            Schedule.State.RUNNING,
            Schedule.State.OVERDUE,
            Schedule.State.EARLY,
            Schedule.State.ON_TIME,
            Schedule.State.LATE);
    private static final List<Scorecard.Rating> RATINGS =
            List.of(Scorecard.Rating.GOOD, Scorecard.Rating.WATCH, Scorecard.Rating.BAD, Scorecard.Rating.UNKNOWN);
    private static final List<Text> LEAGUES = List.of(
            new Text("呼和浩特市", "Hohhot"),
            new Text("包头市", "Baotou"),
            new Text("呼伦贝尔市", "Hulunbuir"),
            new Text("兴安盟", "Hinggan League"),
            new Text("通辽市", "Tongliao"),
            new Text("赤峰市", "Chifeng"),
            new Text("锡林郭勒盟", "Xilingol League"),
            new Text("乌兰察布市", "Ulanqab"),
            new Text("鄂尔多斯市", "Ordos"),
            new Text("巴彦淖尔市", "Bayannur"),
            new Text("乌海市", "Wuhai"),
            new Text("阿拉善盟", "Alxa League"));
    private static final int[][] TILES = {
        {3, 3}, {2, 3}, {5, 0}, {5, 1}, {5, 2}, {5, 3}, {4, 2}, {4, 3}, {2, 4}, {1, 3}, {1, 4}, {0, 4}
    };

    private Pictured() {}

    static Figure figure(Shape shape) {
        return figure(shape, Unit.money("CNY", Unit.Scale.YI));
    }

    static Figure figure(Shape shape, Unit unit) {
        return new Figure(
                "partners.map",
                new Text("贸易伙伴分布", "Where the trade partners are"),
                new Text("内蒙古自治区 · 2024年", "Inner Mongolia · 2024"),
                unit,
                Map.of(),
                shape,
                List.of(new Note("sample", new Text("含示例数据，非公布数字。", "Contains sample data."))),
                new Provenance(
                        EnumSet.of(Status.SAMPLE), TODAY, Text.EMPTY, Text.EMPTY, Text.EMPTY, List.of(), List.of()));
    }

    static Painter.Ground ground(Figure figure, io.bridgehead.figure.Lang lang, double width) {
        return new Painter.Ground(figure, lang, Palette.of(Theme.LIGHT), FontLettering.shipped(), width);
    }

    static BigDecimal number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2);
    }

    static @Nullable BigDecimal fraction(double value) {
        return BigDecimal.valueOf(Math.round(value * 10000), 4);
    }

    /** Every country of the map but China, and those without a shape. */
    static Places world(Places.Show show) {
        var random = new Random(5);
        var places = new ArrayList<Places.Place>();
        var keys = new ArrayList<>(WorldGeometry.builtIn().countries().stream()
                .map(WorldGeometry.Country::key)
                .filter(key -> !key.isEmpty() && !key.equals("CHN"))
                .toList());
        keys.addAll(List.of("HKG", "MAC", "TWN"));
        for (var key : keys) {
            var value = random.nextInt(12) == 0 ? null : number(Math.exp(random.nextDouble() * 9 - 2));
            places.add(place(key, Text.same(key), Kind.ITEM, null, value, random));
        }
        places.set(0, place("MNG", new Text("蒙古国", "Mongolia"), Kind.ITEM, null, number(6990.4), random));
        places.removeIf(place -> place.key().equals("MNG") && place.name().zh().equals("MNG"));
        places.add(place("CHN", new Text("中国（复进口）", "China (re-imports)"), Kind.RE_IMPORT, null, number(3), random));
        places.add(place("others", new Text("其余", "Others"), Kind.OTHERS, null, number(77), random));
        places.add(place("XXX", new Text("未列明国家和地区", "Countries not named"), Kind.UNASSIGNED, null, null, random));
        return new Places(Places.Ground.WORLD, "CHN", show, places, number(9000));
    }

    private static Places.Place place(
            String key, Text name, Kind kind, Places.@Nullable Tile tile, @Nullable BigDecimal value, Random random) {
        var share = value == null ? null : fraction(value.doubleValue() / 9000);
        var growth = value == null ? null : fraction(random.nextGaussian() * 0.3);
        return new Places.Place(key, name, kind, tile, value, share, growth, Status.SAMPLE, BATCH);
    }

    static Places divisions(Places.Show show) {
        var random = new Random(7);
        var places = new ArrayList<Places.Place>();
        for (var index = 0; index < LEAGUES.size(); index++) {
            var tile = new Places.Tile(TILES[index][0], TILES[index][1]);
            var value = index == 4 ? null : number(1 + random.nextDouble() * 1500);
            places.add(place("15" + index, LEAGUES.get(index), Kind.ITEM, tile, value, random));
        }
        places.add(place("own", new Text("自治区本级", "The region itself"), Kind.UNASSIGNED, null, number(12), random));
        return new Places(Places.Ground.DIVISIONS, null, show, places, number(5000));
    }

    static Matrix matrix(int rows, int columns) {
        var random = new Random(3);
        var cells = new ArrayList<List<@Nullable BigDecimal>>();
        for (var row = 0; row < rows; row++) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (var column = 0; column < columns; column++) {
                values.add(random.nextInt(4) == 0 ? null : number(Math.exp(random.nextDouble() * 7)));
            }
            cells.add(values);
        }
        return new Matrix(
                headers(rows, new Text("绿色农畜产品加工产业链", "Green agricultural and livestock products")),
                headers(columns, new Text("装备制造", "Equipment manufacturing")),
                cells,
                cells.stream()
                        .<@Nullable BigDecimal>map(row -> sum(row.stream()))
                        .toList(),
                IntStream.range(0, columns)
                        .<@Nullable BigDecimal>mapToObj(
                                column -> sum(cells.stream().<@Nullable BigDecimal>map(row -> row.get(column))))
                        .toList(),
                sum(cells.stream().<@Nullable BigDecimal>flatMap(List::stream)),
                Status.SAMPLE,
                BATCH);
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> values) {
        return values.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static List<Matrix.Header> headers(int count, Text name) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> new Matrix.Header("k" + index, Text.of(lang -> name.in(lang) + " " + index)))
                .toList();
    }

    static Composition composition(int groups, int parts) {
        var random = new Random(11);
        var all = new ArrayList<Composition.Part>();
        for (var group = 0; group < groups; group++) {
            var groupName = new Text("第" + (group + 1) + "类商品", "Section " + (group + 1) + " of goods");
            for (var part = 0; part < parts; part++) {
                all.add(part(
                        group + "-" + part,
                        new Text("矿物燃料、矿物油及其产品" + group + part, "Mineral fuels, oils and products " + group + part),
                        "g" + group,
                        groupName,
                        Kind.ITEM,
                        number(Math.exp(random.nextDouble() * 6))));
            }
        }
        all.add(part("other", new Text("其他", "Other"), null, null, Kind.OTHERS, number(40)));
        all.add(part(
                "none",
                new Text("没有数值的商品", "Goods without a value"),
                "g0",
                new Text("第1类商品", "Section 1 of goods"),
                Kind.ITEM,
                null));
        all.add(part(
                "minus",
                new Text("退货", "Returns"),
                "g0",
                new Text("第1类商品", "Section 1 of goods"),
                Kind.ITEM,
                number(-4)));
        var total = all.stream()
                .map(Composition.Part::value)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Composition(all, total);
    }

    static Composition.Part part(
            String key,
            Text name,
            @Nullable String group,
            @Nullable Text groupName,
            Kind kind,
            @Nullable BigDecimal value) {
        return new Composition.Part(key, name, group, groupName, kind, value, null, null, Status.LOADED, BATCH);
    }

    static Schedule schedule(int chains, int tasks) {
        var random = new Random(13);
        var all = new ArrayList<Schedule.Task>();
        var segments = List.of(
                new Text("上游", "Upstream"), new Text("中游加工", "Midstream processing"), new Text("下游", "Downstream"));
        for (var chain = 0; chain < chains; chain++) {
            for (var index = 0; index < tasks; index++) {
                var state = STATES.get(random.nextInt(STATES.size()));
                var finish = TODAY.plusDays(random.nextInt(700) - 400);
                var start = random.nextInt(3) == 0 ? null : finish.minusDays(30 + random.nextInt(200));
                var done = state == Schedule.State.EARLY
                        || state == Schedule.State.LATE
                        || state == Schedule.State.ON_TIME;
                all.add(new Schedule.Task(
                        chain + "/" + index,
                        new Text(
                                "建成年产十万吨乳制品加工生产线并投产" + index,
                                "Dairy line of 100,000 tonnes a year built and running " + index),
                        "c" + chain,
                        new Text("奶业产业链" + chain, "Dairy chain " + chain),
                        "s" + index * 3 / tasks,
                        segments.get(index * 3 / tasks),
                        BigDecimal.TEN,
                        start,
                        finish,
                        state == Schedule.State.PLANNED ? null : start,
                        done ? finish.plusDays(random.nextInt(90) - 40) : null,
                        random.nextInt(3) == 0 ? null : fraction(random.nextDouble()),
                        done || state == Schedule.State.OVERDUE ? random.nextInt(200) - 60 : null,
                        state,
                        Status.LOADED,
                        BATCH));
            }
        }
        return new Schedule(TODAY, all);
    }

    static Scorecard scorecard(int rows, boolean remarks) {
        var random = new Random(17);
        return new Scorecard(
                List.of(
                        new Scorecard.Column("plan", new Text("计划进度", "Planned progress"), Unit.PERCENT),
                        new Scorecard.Column("actual", new Text("实际进度", "Actual progress"), Unit.PERCENT),
                        new Scorecard.Column("spi", new Text("进度绩效指数", "Schedule performance index"), Unit.RATIO),
                        new Scorecard.Column("slip", new Text("平均延期", "Mean slip"), Unit.DAYS),
                        new Scorecard.Column("late", new Text("逾期里程碑", "Overdue milestones"), Unit.MILESTONES)),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Scorecard.Row(
                                "r" + row,
                                new Text("绿色农畜产品加工产业链" + row, "Green agricultural and livestock products chain " + row),
                                "g" + row / 4,
                                new Text("第" + (row / 4 + 1) + "集群", "Cluster " + (row / 4 + 1)),
                                Arrays.asList(
                                        number(random.nextDouble() * 100),
                                        row % 5 == 2 ? null : number(random.nextDouble() * 100),
                                        number(random.nextDouble() * 1.3),
                                        number(random.nextInt(90)),
                                        number(random.nextInt(5))),
                                row % 6 == 5 ? null : RATINGS.get(row % 4),
                                remarks
                                        ? new Text(
                                                "三个里程碑逾期超过九十天，其中两个尚未开工",
                                                "Three milestones are more than ninety days late, two of them not begun")
                                        : Text.EMPTY,
                                Status.LOADED,
                                BATCH))
                        .toList());
    }

    static Facts facts() {
        var period = Period.yearToDate(YearMonth.of(2025, 11));
        var growth = new Facts.Change(
                new BigDecimal("4.2"), Unit.PERCENT, true, new Text("同比（公布）", "year on year (published)"));
        return new Facts(List.of(
                fact(
                        new Text("进出口总额", "Total trade"),
                        "1963.3",
                        Unit.money("CNY", Unit.Scale.YI),
                        Status.PUBLISHED,
                        period,
                        growth,
                        true),
                fact(
                        new Text("贸易伙伴数", "Trade partners"),
                        "186",
                        Unit.PARTNERS,
                        Status.SAMPLE,
                        period,
                        new Facts.Change(
                                new BigDecimal("-3"),
                                Unit.PARTNERS,
                                false,
                                new Text("比上年同期", "against the same months a year before")),
                        true),
                fact(
                        new Text("口岸货运量", "Cargo through the ports"),
                        "12345.67",
                        Unit.MEGATONNES,
                        Status.PRELIMINARY,
                        period,
                        new Facts.Change(new BigDecimal("0.04"), Unit.PERCENT, false, new Text("同比", "year on year")),
                        false),
                fact(
                        new Text(
                                "签约项目履约率（自治区重点调度的产业链项目）",
                                "Fulfilment rate of signed projects that the region's chains depend on"),
                        "89.4",
                        Unit.PERCENT,
                        Status.SAMPLE,
                        period,
                        new Facts.Change(new BigDecimal("1.5"), Unit.POINTS, false, new Text("同比", "year on year")),
                        true),
                fact(new Text("外国客人", "Foreign guests"), null, Unit.PEOPLE, Status.LOADED, null, null, false)));
    }

    private static Facts.Item fact(
            Text name,
            @Nullable String value,
            Unit unit,
            Status status,
            @Nullable Period period,
            Facts.@Nullable Change change,
            boolean spark) {
        List<@Nullable BigDecimal> line =
                spark ? Arrays.asList(number(3), null, number(2), number(4), null, number(5), number(9)) : List.of();
        return new Facts.Item(
                name.en(),
                name,
                value == null ? null : new BigDecimal(value),
                unit,
                period,
                status,
                BATCH,
                change,
                "",
                line);
    }
}
