package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendPainterTest {
    private static final TrendPainter PAINTER = new TrendPainter();
    private static final Period TO_DATE = Period.yearToDate(YearMonth.of(2025, 9));

    @Test
    void saysItsValuesAndLeavesOutWhatIsMissing() {
        var painted = Painted.of(PAINTER, Samples.TREND, Lang.ZH).isTidy();
        assertThat(painted.texts()).contains("2024", "2025", "187.5").doesNotContain("0.0");
        assertThat(painted.discs()).hasSize(1);
        assertThat(painted.outlines()).isEmpty();
    }

    @Test
    void breaksALineWhereAValueIsMissingAndWhereNobodyHasOne() {
        var series = years(Trend.Role.TOTAL, 2015, "1", "2", null, "4", "5");
        var painted = Painted.of(PAINTER, lines(series), Lang.EN);
        assertThat(painted.outlines()).singleElement().satisfies(line -> {
            assertThat(line.closed()).isFalse();
            assertThat(line.lines()).extracting(List::size).containsExactly(2, 2);
        });
        var apart = new ArrayList<>(years(Trend.Role.TOTAL, 2010, "1", "2").points());
        apart.add(point(Period.year(2014), "3"));
        var gap = Painted.of(PAINTER, lines(series(Trend.Role.TOTAL, apart)), Lang.EN);
        assertThat(gap.texts()).contains("2012", "2013");
        assertThat(gap.outlines().get(0).lines()).extracting(List::size).containsExactly(2);
    }

    @Test
    void neverJoinsTwoBases() {
        var points =
                new ArrayList<>(years(Trend.Role.TOTAL, 2022, "1", "2", "3").points());
        points.add(point(TO_DATE, "2.5"));
        points.add(point(Period.asOf(LocalDate.of(2026, 8, 20)), "2.75"));
        var painted = Painted.of(PAINTER, lines(series(Trend.Role.TOTAL, points)), Lang.EN)
                .isTidy();
        assertThat(painted.outlines().get(0).lines()).extracting(List::size).containsExactly(3);
        var hollow =
                painted.discs().stream().filter(disc -> disc.stroke() != null).toList();
        assertThat(hollow).hasSize(2).allSatisfy(disc -> assertThat(disc.fill()).isEqualTo(painted.colour("surface")));
        assertThat(painted.texts()).contains("2.5", "2.8");
        assertThat(painted.legend())
                .containsExactly("total", "total (year to date: Jan–Sep 2025)", "total (as of 20 Aug 2026)");
    }

    @Test
    void namesLinesAtTheirEndsAndElseInALegend() {
        var two = lines(years(Trend.Role.IMPORT, 2020, "1", "2", "3"), years(Trend.Role.EXPORT, 2020, "4", "5", "6"));
        var wide = Painted.of(PAINTER, two, Lang.EN).isTidy();
        assertThat(wide.texts()).contains("import", "export");
        assertThat(wide.legend()).isEmpty();
        var narrow = Painted.of(PAINTER, two, Lang.EN, 400, Map.of()).isTidy();
        assertThat(narrow.texts()).doesNotContain("import");
        assertThat(narrow.legend()).containsExactly("import", "export");
    }

    @Test
    void tellsPublishedFromComputed() {
        var painted = Painted.of(
                PAINTER,
                lines(years(Trend.Role.PUBLISHED, 2020, "1", "2"), years(Trend.Role.COMPUTED, 2020, "1", "3")),
                Lang.EN);
        assertThat(painted.outlines())
                .extracting(line -> line.stroke() == null ? null : line.stroke().dashes())
                .containsExactly(List.of(), List.of(5.0, 5.0));
    }

    @Test
    void drawsColumnsFrom0AsHighAsTheirValues() {
        var painted = Painted.of(
                        PAINTER,
                        chart(Trend.Chart.BAR, years(Trend.Role.IMPORT, 2020, "100", null, "-50", "200")),
                        Lang.EN)
                .isTidy();
        var bars = painted.boxes("import");
        assertThat(bars).hasSize(3);
        assertThat(bars.get(2).height()).isCloseTo(2 * bars.get(0).height(), within(0.01));
        assertThat(bars.get(1).height()).isCloseTo(bars.get(0).height() / 2, within(0.01));
        assertThat(bars.get(1).y()).isCloseTo(bars.get(0).y() + bars.get(0).height(), within(0.01));
        assertThat(painted.texts()).contains("100.0", "-50.0", "200.0").doesNotContain("0.0", "—");
    }

    @Test
    void standsColumnsBesideEachOther() {
        var painted = Painted.of(
                        PAINTER,
                        chart(
                                Trend.Chart.BAR,
                                years(Trend.Role.IMPORT, 2019, "1", "2", "3", "4", "5", "6", "1234.5"),
                                years(Trend.Role.EXPORT, 2019, "1", "2", "3", "4", "5", "6", "999.9")),
                        Lang.ZH)
                .isTidy();
        assertThat(painted.texts()).contains("1,234.5", "999.9", "1.0");
        var last = painted.boxes("import").get(6);
        assertThat(painted.boxes("export").get(6).x()).isGreaterThanOrEqualTo(last.x() + last.width());
    }

    @Test
    void stacksAndSaysTheSumOfAWholeStackOnly() {
        var painted = Painted.of(
                        PAINTER,
                        chart(
                                Trend.Chart.STACKED_BAR,
                                years(Trend.Role.IMPORT, 2020, "10", "20", "30"),
                                years(Trend.Role.EXPORT, 2020, "1", null, "3")),
                        Lang.EN)
                .isTidy();
        assertThat(painted.texts()).contains("11.0", "33.0").doesNotContain("20.0", "10.0", "1.0");
        var below = painted.boxes("import").get(0);
        var above = painted.boxes("export").get(0);
        assertThat(above.y() + above.height()).isCloseTo(below.y(), within(0.01));
        assertThat(below.height()).isCloseTo(10 * above.height(), within(0.01));
    }

    @Test
    void saysGainsAndLossesEachByItself() {
        var painted = Painted.of(
                        PAINTER,
                        chart(
                                Trend.Chart.STACKED_BAR,
                                years(Trend.Role.GAINED, 2020, "8", "9"),
                                years(Trend.Role.LOST, 2020, "-3", "-4")),
                        Lang.EN)
                .isTidy();
        assertThat(painted.texts()).contains("8.0", "9.0", "-3.0", "-4.0").doesNotContain("5.0");
    }

    @Test
    void setsAPublishedValueBesideAStackAndSaysIt() {
        var painted = Painted.of(
                        PAINTER,
                        chart(
                                Trend.Chart.STACKED_BAR,
                                years(Trend.Role.IMPORT, 2020, "10", "20"),
                                years(Trend.Role.EXPORT, 2020, "5", "6"),
                                years(Trend.Role.PUBLISHED, 2020, "14.5", null)),
                        Lang.EN)
                .isTidy();
        assertThat(painted.texts()).contains("14.5", "26.0").doesNotContain("15.0");
        assertThat(painted.discs()).hasSize(1);
        assertThat(painted.legend()).containsExactly("import", "export", "published");
    }

    @ParameterizedTest
    @EnumSource(
            value = Trend.Chart.class,
            names = {"BAR", "STACKED_BAR"})
    void standsAPartOfAYearBesideTheWholeOne(Trend.Chart chart) {
        var points = List.of(point(Period.year(2025), "4"), point(TO_DATE, "3"));
        var painted = Painted.of(PAINTER, chart(chart, series(Trend.Role.IMPORT, points)), Lang.EN)
                .isTidy();
        var whole = painted.boxes("import").get(0);
        var part = painted.boxes("surface").get(0);
        assertThat(part.hatch()).isEqualTo(painted.colour("import"));
        assertThat(part.x()).isGreaterThan(whole.x() + whole.width());
        assertThat(part.height()).isCloseTo(whole.height() * 3 / 4, within(2.0));
    }

    /** What is a sample is said beside the figure; stripes mean a period that isn't whole, and nothing else. */
    @Test
    void drawsASampleAsOnScreen() {
        var points = List.of(
                point(Period.year(2024), "4"),
                new Trend.Point(Period.year(2025), new BigDecimal("3"), Status.SAMPLE, "batch:1", null, null));
        var series = series(Trend.Role.IMPORT, points);
        var bars = Painted.of(PAINTER, chart(Trend.Chart.BAR, series), Lang.EN);
        assertThat(bars.boxes("import")).extracting(Mark.Box::hatch).containsOnlyNulls();
        var line = Painted.of(PAINTER, lines(series), Lang.EN);
        assertThat(line.discs()).extracting(Mark.Disc::fill).containsOnly(line.colour("import"));
    }

    @Test
    void namesLinesToCompareWith() {
        var bands = List.of(
                new Line(new Text("低集中度 0.15", "Low 0.15"), new BigDecimal("150")),
                new Line(new Text("高集中度 0.25", "High 0.25"), new BigDecimal("250")));
        var series = List.of(years(Trend.Role.TOTAL, 2020, "100", "160", "120"));
        var painted = Painted.of(PAINTER, new Trend(Trend.Chart.LINE, series, bands), Lang.EN)
                .isTidy();
        assertThat(painted.texts()).contains("Low 0.15", "High 0.25", "100.0", "160.0", "120.0");
        assertThat(painted.rules().stream()
                        .filter(rule -> !rule.stroke().dashes().isEmpty())
                        .toList())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 480, 896, 1600})
    void holdsManyMonthsOfEachChart(double width) {
        var points = IntStream.range(0, 200)
                .mapToObj(month -> point(
                        Period.month(YearMonth.of(2009, 1).plusMonths(month)), String.valueOf(month * 1234 - 50_000)))
                .toList();
        for (var chart : Trend.Chart.values()) {
            var trend = chart(chart, series(Trend.Role.IMPORT, points));
            var painted = Painted.of(PAINTER, trend, Lang.ZH, width, Map.of()).isTidy();
            assertThat(painted.texts()).contains("2009-01", "10万");
            assertThat(painted.boxes("import")).hasSize(chart == Trend.Chart.LINE ? 0 : 200);
        }
    }

    @Test
    void givesCategoriesTheirOwnColours() {
        var painted = Painted.of(
                PAINTER,
                chart(
                        Trend.Chart.STACKED_BAR,
                        new Trend.Series(
                                "a", Text.same("a"), Trend.Role.CATEGORY, List.of(point(Period.year(2020), "1"))),
                        new Trend.Series(
                                "b", Text.same("b"), Trend.Role.CATEGORY, List.of(point(Period.year(2020), "1")))),
                Lang.EN);
        assertThat(painted.boxes("category-1")).hasSize(1);
        assertThat(painted.boxes("category-2")).hasSize(1);
        assertThat(painted.legend()).containsExactly("a", "b");
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(Painted.of(PAINTER, lines(), Lang.EN).body()).isEqualTo(new Painter.Body(0, List.of(), List.of()));
        assertThat(Painted.of(PAINTER, lines(years(Trend.Role.TOTAL, 2020, (String) null)), Lang.EN)
                        .body()
                        .marks())
                .isEmpty();
    }

    private static Trend lines(Trend.Series... series) {
        return chart(Trend.Chart.LINE, series);
    }

    private static Trend chart(Trend.Chart chart, Trend.Series... series) {
        return new Trend(chart, List.of(series));
    }

    private static Trend.Series years(Trend.Role role, int first, @Nullable String... values) {
        return series(
                role,
                IntStream.range(0, values.length)
                        .mapToObj(index -> point(Period.year(first + index), values[index]))
                        .toList());
    }

    private static Trend.Series series(Trend.Role role, List<Trend.Point> points) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return new Trend.Series(name, Text.same(name), role, points);
    }

    private static Trend.Point point(Period period, @Nullable String value) {
        return new Trend.Point(
                period, value == null ? null : new BigDecimal(value), Status.LOADED, "batch:1", null, null);
    }
}
