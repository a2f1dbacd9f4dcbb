package io.bridgehead.export;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A figure of each shape, small and with every kind of gap. */
public final class Samples {
    public static final Trend TREND = new Trend(
            Trend.Chart.LINE,
            List.of(new Trend.Series(
                    "published",
                    new Text("公布值", "published"),
                    Trend.Role.PUBLISHED,
                    List.of(
                            new Trend.Point(
                                    Period.year(2024),
                                    new BigDecimal("187.50"),
                                    Status.PUBLISHED,
                                    "prn",
                                    new BigDecimal("0.00000001"),
                                    null),
                            new Trend.Point(
                                    Period.yearToDate(YearMonth.of(2025, 9)),
                                    null,
                                    Status.SAMPLE,
                                    "batch:3",
                                    null,
                                    null)))));
    public static final Ranking RANKING = new Ranking(
            List.of(
                    new Ranking.Item(
                            "MNG",
                            new Text("=蒙古国", "Mongolia"),
                            Ranking.Kind.ITEM,
                            new BigDecimal("699"),
                            new BigDecimal("0.356"),
                            new BigDecimal("0.508"),
                            new BigDecimal("15.6"),
                            Status.SAMPLE,
                            "batch:3"),
                    new Ranking.Item(
                            "others",
                            new Text("其余, \"全部\"", "others"),
                            Ranking.Kind.OTHERS,
                            new BigDecimal("-1E+3"),
                            null,
                            null,
                            null,
                            Status.LOADED,
                            "batch:3")),
            new BigDecimal("1965.3"));
    public static final Matrix MATRIX = new Matrix(
            List.of(new Matrix.Header("equipment", new Text("装备制造", "Equipment"))),
            List.of(
                    new Matrix.Header("agri", new Text("+农畜", "+Agri")),
                    new Matrix.Header("digital", new Text("数字", "Digital"))),
            List.of(Arrays.asList(new BigDecimal("12"), null)),
            List.of(new BigDecimal("12")),
            Arrays.asList(new BigDecimal("12"), null),
            new BigDecimal("12"),
            Status.SAMPLE,
            "batch:3");
    public static final Progress PROGRESS = new Progress(
            LocalDate.of(2025, 11, 30),
            List.of(new Progress.Item(
                    "dairy",
                    new Text("奶业", "Dairy"),
                    new BigDecimal("54.2"),
                    null,
                    new BigDecimal("52.1"),
                    12,
                    2,
                    "agri",
                    new Text("农畜", "Agri"),
                    Status.SAMPLE,
                    "batch:3")));
    public static final Facts FACTS = new Facts(List.of(
            new Facts.Item(
                    "trade.total",
                    new Text("进出口总额", "Total trade"),
                    new BigDecimal("1963.3"),
                    Unit.money("CNY", Unit.Scale.YI),
                    Period.yearToDate(YearMonth.of(2025, 11)),
                    Status.PUBLISHED,
                    "prn",
                    new Facts.Change(new BigDecimal("4.2"), Unit.PERCENT, true, new Text("同比（公布）", "published")),
                    "partners"),
            new Facts.Item(
                    "port.cargo", new Text("口岸", "Ports"), null, Unit.MEGATONNES, null, Status.LOADED, "", null, "")));

    private Samples() {}

    public static Figure figure(Shape shape) {
        return new Figure(
                "partners.count",
                new Text("贸易伙伴数", "Number of trade partners"),
                new Text("内蒙古 · 2014–2025年", "Inner Mongolia · 2014–2025"),
                Unit.money("CNY", Unit.Scale.YI),
                Map.of("region", List.of("CN-NM")),
                shape,
                List.of(new Note("sample", new Text("含示例数据", "sample data"))),
                new Provenance(
                        EnumSet.of(Status.SAMPLE, Status.PUBLISHED),
                        LocalDate.of(2025, 11, 30),
                        new Text("定义", "definition"),
                        new Text("公式", "formula"),
                        new Text("参考", "reference"),
                        List.of(new Source("prn", "Office", "Release", "2024-08-20", null, null)),
                        List.of(new Batch(
                                3, "trade", "trade.csv", Instant.parse("2026-11-24T10:00:00Z"), Status.SAMPLE))));
    }
}
