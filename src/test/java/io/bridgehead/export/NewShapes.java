package io.bridgehead.export;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A figure's data in each shape that is no trend, ranking, matrix, progress or facts; with every kind of gap. */
public final class NewShapes {
    private static final String BATCH = "batch:3";

    public static final Composition COMPOSITION = new Composition(
            List.of(
                    new Composition.Part(
                            "27",
                            new Text("=燃料", "Fuels"),
                            "V",
                            new Text("矿产品", "Minerals"),
                            Ranking.Kind.ITEM,
                            new BigDecimal("12.5"),
                            new BigDecimal("0.25"),
                            null,
                            Status.LOADED,
                            BATCH),
                    new Composition.Part(
                            "other",
                            new Text("其他", "Other"),
                            null,
                            null,
                            Ranking.Kind.UNASSIGNED,
                            null,
                            null,
                            null,
                            Status.LOADED,
                            BATCH)),
            new BigDecimal("50"));
    public static final Places PLACES = new Places(
            Places.Ground.DIVISIONS,
            null,
            Places.Show.SHARE,
            List.of(
                    new Places.Place(
                            "150100",
                            new Text("呼和浩特", "Hohhot"),
                            Ranking.Kind.ITEM,
                            new Places.Tile(4, 2),
                            new BigDecimal("7"),
                            new BigDecimal("0.5"),
                            new BigDecimal("-0.1"),
                            Status.SAMPLE,
                            BATCH),
                    new Places.Place(
                            "150200",
                            new Text("包头", "Baotou"),
                            Ranking.Kind.ITEM,
                            null,
                            null,
                            null,
                            null,
                            Status.SAMPLE,
                            BATCH)),
            new BigDecimal("14"));
    public static final Schedule SCHEDULE = new Schedule(
            LocalDate.of(2025, 11, 30),
            List.of(new Schedule.Task(
                    "dairy/upstream/farm",
                    new Text("@牧场", "Farm"),
                    "dairy",
                    new Text("奶业", "Dairy"),
                    "upstream",
                    new Text("上游", "Upstream"),
                    new BigDecimal("10"),
                    null,
                    LocalDate.of(2025, 6, 30),
                    LocalDate.of(2024, 1, 1),
                    null,
                    new BigDecimal("0.4"),
                    153,
                    Schedule.State.OVERDUE,
                    Status.LOADED,
                    BATCH)));
    public static final Funnel FUNNEL = new Funnel(
            List.of(
                    new Funnel.Step(
                            "signed", new Text("已签约", "Signed"), new BigDecimal("3095"), Status.PUBLISHED, "prn"),
                    new Funnel.Step("started", new Text("已开工", "Started"), null, Status.PUBLISHED, "prn")),
            List.of(new Funnel.Quotient(
                    "fulfilment",
                    new Text("履约率", "Fulfilment rate"),
                    new BigDecimal("0.894"),
                    new BigDecimal("2766"),
                    new BigDecimal("3095"),
                    new Text("已履约 ÷ 已签约", "fulfilled ÷ signed"),
                    Status.PUBLISHED,
                    "prn")));
    public static final Waterfall WATERFALL = new Waterfall(
            new Waterfall.Bar(new Text("2023年", "2023"), new BigDecimal("100"), Status.LOADED, BATCH),
            List.of(
                    new Waterfall.Step(
                            "MNG",
                            new Text("蒙古国", "Mongolia"),
                            Ranking.Kind.ITEM,
                            new BigDecimal("-4"),
                            new BigDecimal("-4"),
                            Status.LOADED,
                            BATCH),
                    new Waterfall.Step(
                            "others",
                            new Text("其余", "Others"),
                            Ranking.Kind.OTHERS,
                            new BigDecimal("9"),
                            null,
                            Status.LOADED,
                            BATCH)),
            new Waterfall.Bar(new Text("2024年", "2024"), new BigDecimal("105"), Status.LOADED, BATCH));
    public static final Scorecard SCORECARD = new Scorecard(
            List.of(
                    new Scorecard.Column("spi", Text.same("SPI"), Unit.RATIO),
                    new Scorecard.Column("slip", new Text("平均延期", "Mean slip"), Unit.DAYS)),
            List.of(new Scorecard.Row(
                    "dairy",
                    new Text("奶业", "Dairy"),
                    null,
                    null,
                    Arrays.asList(new BigDecimal("0.93"), null),
                    Scorecard.Rating.WATCH,
                    Text.EMPTY,
                    Status.LOADED,
                    BATCH)));
    public static final Distribution DISTRIBUTION = new Distribution(
            Unit.DAYS,
            List.of(
                    new Distribution.Bin("early", null, BigDecimal.ZERO, new Text("提前", "Early"), new BigDecimal("3")),
                    new Distribution.Bin("late", BigDecimal.ZERO, null, new Text("延期", "Late"), new BigDecimal("1"))),
            new BigDecimal("-2.5"),
            null,
            Status.LOADED,
            BATCH);

    private NewShapes() {}
}
