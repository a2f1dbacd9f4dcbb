package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file calls a thing, and however large or small its number: bars and lines keep their bounds. */
class StrangeValuesTest {
    private static final BigDecimal HUGE = new BigDecimal("1E+12");
    private static final BigDecimal TINY = new BigDecimal("-1E-9");

    static Stream<Text> names() {
        return Stream.of(
                Text.same(Drawings.HOSTILE),
                Text.same("很长的名字".repeat(200)),
                Text.same("Llanfairpwllgwyngyll".repeat(40)),
                Text.same(" "),
                Text.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPictureKeepsItsBounds(Text name) {
        for (var width : List.of(560.0, 896.0)) {
            Painted.of(new RankingPainter(), ranking(name), Lang.EN, width, Map.of())
                    .isTidy();
            Painted.of(new ProgressPainter(), progress(name), Lang.ZH, width, Map.of())
                    .isTidy();
            Painted.of(new FunnelPainter(), funnel(name), Lang.EN, width, Map.of())
                    .isTidy();
            Painted.of(new WaterfallPainter(), waterfall(name), Lang.ZH, width, Map.of())
                    .isTidy();
            Painted.of(new DistributionPainter(), distribution(name), Lang.EN, width, Map.of())
                    .isTidy();
            for (var chart : Trend.Chart.values()) {
                var painted = Painted.of(new TrendPainter(), trend(chart, name), Lang.EN, width, Map.of())
                        .isTidy();
                assertThat(painted.texts()).contains("2024");
            }
        }
    }

    private static Ranking ranking(Text name) {
        var items = Stream.of(HUGE, HUGE.negate(), TINY)
                .map(value ->
                        new Ranking.Item("a", name, Ranking.Kind.ITEM, value, null, null, null, Status.SAMPLE, "", 4))
                .toList();
        return new Ranking(items, HUGE, List.of(new Line(name, BigDecimal.ONE), new Line(name, BigDecimal.TEN)));
    }

    private static Progress progress(Text name) {
        var much = new BigDecimal("123456");
        return new Progress(
                null, List.of(new Progress.Item("a", name, much, TINY, null, 1, 0, null, null, Status.SAMPLE, "")));
    }

    private static Funnel funnel(Text name) {
        return new Funnel(
                List.of(
                        new Funnel.Step("a", name, HUGE, Status.SAMPLE, ""),
                        new Funnel.Step("b", name, TINY, Status.SAMPLE, "")),
                List.of(new Funnel.Quotient("c", name, BigDecimal.TEN, HUGE, TINY, name, Status.SAMPLE, "")));
    }

    private static Waterfall waterfall(Text name) {
        return new Waterfall(
                new Waterfall.Bar(name, HUGE, Status.SAMPLE, ""),
                List.of(new Waterfall.Step("a", name, Ranking.Kind.ITEM, TINY, null, Status.SAMPLE, "")),
                new Waterfall.Bar(name, HUGE, Status.SAMPLE, ""));
    }

    private static Distribution distribution(Text name) {
        var bin = new Distribution.Bin("a", TINY, HUGE, name, HUGE);
        return new Distribution(Unit.DAYS, List.of(bin), BigDecimal.ONE, HUGE, Status.SAMPLE, "");
    }

    private static Trend trend(Trend.Chart chart, Text name) {
        var points = List.of(
                new Trend.Point(Period.year(2023), HUGE, Status.SAMPLE, "", null, null),
                new Trend.Point(Period.year(2024), TINY, Status.SAMPLE, "", null, null));
        return new Trend(
                chart,
                List.of(
                        new Trend.Series("a", name, Trend.Role.IMPORT, points),
                        new Trend.Series("b", Text.same("b"), Trend.Role.EXPORT, points)),
                List.of(new Line(name, BigDecimal.ONE)));
    }
}
