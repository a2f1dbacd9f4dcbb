package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.NewShapes;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistributionPainterTest {
    private static final DistributionPainter PAINTER = new DistributionPainter();
    private static final List<Distribution.Bin> BINS = List.of(
            bin(null, "-30", "2"),
            bin("-30", "0", "8"),
            bin("0", "30", "4"),
            bin("30", "60", "0"),
            bin("60", null, "1"));

    @Test
    void saysEveryCountTheEdgesAndTheMean() {
        var painted = Painted.of(PAINTER, NewShapes.DISTRIBUTION, Lang.ZH).isTidy();
        assertThat(painted.texts())
                .contains("3.0", "1.0", "≤ 0", "≥ 0", "平均值 -2.5 天", "← 提前", "延期 →", "天")
                .doesNotContain("中位数");
    }

    @Test
    void drawsColumnsAsHighAsTheirCountsAndNoneOfNothing() {
        var painted = Painted.of(PAINTER, distribution(BINS, "5", "-15", Unit.DAYS), Lang.EN)
                .isTidy();
        var columns = painted.boxes("total");
        assertThat(columns).hasSize(4);
        assertThat(columns.get(1).height()).isCloseTo(2 * columns.get(2).height(), within(0.01));
        assertThat(painted.texts()).contains("≤ −30", "0", "30", "≥ 60", "Mean 5 days", "Median -15 days", "0.0");
    }

    @Test
    void putsTheMeanWhereItIsAmongTheBins() {
        var painted = Painted.of(PAINTER, distribution(BINS, "15", null, Unit.DAYS), Lang.EN);
        var column = painted.boxes("total").get(2);
        var line = painted.rules().stream()
                .filter(rule -> rule.stroke().colour().equals(painted.colour("ink")))
                .toList();
        assertThat(line)
                .singleElement()
                .satisfies(rule -> assertThat(rule.x1()).isCloseTo(column.x() + column.width() / 2, within(0.6)));
    }

    @Test
    void saysSidesOfTimeOnly() {
        var painted = Painted.of(PAINTER, distribution(BINS, null, null, Unit.PERCENT), Lang.EN);
        assertThat(painted.texts()).doesNotContain("late →").contains("%");
    }

    @Test
    void leavesOutEdgesThatWouldTouch() {
        var bins = IntStream.range(0, 60)
                .mapToObj(at -> bin(String.valueOf(at * 1000), String.valueOf(at * 1000 + 1000), "5"))
                .toList();
        var painted = Painted.of(PAINTER, distribution(bins, null, null, Unit.RATIO), Lang.EN, 400, Map.of())
                .isTidy();
        assertThat(painted.boxes("total")).hasSize(60);
        assertThat(painted.texts()).contains("0", "60,000").doesNotContain("5.0");
    }

    @Test
    void drawsNothingOfNothing() {
        var painted = Painted.of(PAINTER, distribution(List.of(), null, null, Unit.DAYS), Lang.EN);
        assertThat(painted.body().marks()).isEmpty();
    }

    private static Distribution distribution(
            List<Distribution.Bin> bins, @Nullable String mean, @Nullable String median, Unit of) {
        return new Distribution(of, bins, number(mean), number(median), Status.LOADED, "batch:1");
    }

    private static Distribution.Bin bin(@Nullable String from, @Nullable String to, String value) {
        return new Distribution.Bin(from + "-" + to, number(from), number(to), Text.EMPTY, new BigDecimal(value));
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
