package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.NewShapes;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaterfallPainterTest {
    private static final WaterfallPainter PAINTER = new WaterfallPainter();

    @ParameterizedTest
    @ValueSource(doubles = {200, 280, 600, 896})
    void saysEveryNameAndValueInColumnsAndInRows(double width) {
        var painted = Painted.of(PAINTER, NewShapes.WATERFALL, Lang.ZH, width, Map.of())
                .isTidy();
        assertThat(painted.texts()).contains("2023年", "100.0", "蒙古国", "-4.0", "其余", "+9.0", "2024年", "105.0");
    }

    @Test
    void hangsTheStepsBetweenBothEnds() {
        var painted = Painted.of(PAINTER, waterfall("100", "105", "-4", "9"), Lang.EN);
        var ends = painted.boxes("total");
        var lost = painted.boxes("lost").get(0);
        var gained = painted.boxes("gained").get(0);
        var unit = ends.get(0).height() / 100;
        assertThat(ends.get(1).height()).isCloseTo(105 * unit, within(0.01));
        assertThat(lost.height()).isCloseTo(4 * unit, within(0.01));
        assertThat(gained.height()).isCloseTo(9 * unit, within(0.01));
        assertThat(lost.y()).isCloseTo(ends.get(0).y(), within(0.01));
        assertThat(gained.y()).isCloseTo(ends.get(1).y(), within(0.01));
    }

    @Test
    void saysThatAStepIsMissingAndDrawsNone() {
        var painted =
                Painted.of(PAINTER, waterfall("100", "105", null, "5"), Lang.EN).isTidy();
        assertThat(painted.texts()).contains("—");
        assertThat(painted.boxes("gained")).hasSize(1);
        assertThat(painted.boxes("lost")).isEmpty();
        var without = Painted.of(PAINTER, waterfall(null, "105", "5"), Lang.EN);
        assertThat(without.boxes("total")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {250, 896})
    void goesBelow0(double width) {
        var painted = Painted.of(PAINTER, waterfall("-100", "70", "-80", "250"), Lang.EN, width, Map.of())
                .isTidy();
        assertThat(painted.texts()).contains("-100.0", "-80.0", "+250.0", "70.0");
    }

    @Test
    void holdsNoStepsAndManyOfThem() {
        assertThat(Painted.of(PAINTER, waterfall("1", "2"), Lang.EN).isTidy().boxes("total"))
                .hasSize(2);
        var many = IntStream.range(0, 200).mapToObj(index -> "1").toArray(String[]::new);
        var painted = Painted.of(PAINTER, waterfall("0", "200", many), Lang.EN).isTidy();
        assertThat(painted.boxes("gained")).hasSize(200);
        assertThat(painted.body().height()).isGreaterThan(200 * 28);
    }

    private static Waterfall waterfall(@Nullable String from, @Nullable String to, @Nullable String... steps) {
        var all = IntStream.range(0, steps.length)
                .mapToObj(index -> new Waterfall.Step(
                        "s" + index,
                        Text.same("Step " + index),
                        Ranking.Kind.ITEM,
                        number(steps[index]),
                        null,
                        Status.LOADED,
                        "batch:1"))
                .toList();
        return new Waterfall(end("2023", from), all, end("2024", to));
    }

    private static Waterfall.Bar end(String name, @Nullable String value) {
        return new Waterfall.Bar(Text.same(name), number(value), Status.LOADED, "batch:1");
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
