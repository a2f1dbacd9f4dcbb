package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.NewShapes;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelPainterTest {
    private static final FunnelPainter PAINTER = new FunnelPainter();

    @ParameterizedTest
    @ValueSource(doubles = {320, 600, 896, 1400})
    void saysEveryStepAndWhatARateIsMadeOf(double width) {
        var painted =
                Painted.of(PAINTER, NewShapes.FUNNEL, Lang.ZH, width, Map.of()).isTidy();
        assertThat(painted.texts())
                .contains("已签约", "3,095.0", "已开工", "—", "履约率", "89.4%", "100%", "已履约 2,766.0 ÷ 已签约 3,095.0");
    }

    @Test
    void drawsStepsAsLongAsTheirValues() {
        var funnel = new Funnel(List.of(step("signed", "400"), step("begun", "100"), step("open", null)), List.of());
        var painted = Painted.of(PAINTER, funnel, Lang.EN).isTidy();
        var bars = painted.boxes("total");
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width()).isCloseTo(4 * bars.get(1).width(), within(0.01));
        assertThat(painted.texts()).contains("400.0", "100.0", "25.0%", "—");
        // One slope: none leads to a step without a value.
        assertThat(painted.outlines()).hasSize(1);
    }

    @Test
    void letsARatePass100Percent() {
        var funnel = new Funnel(List.of(), List.of(rate("1.175"), rate(null)));
        var painted = Painted.of(PAINTER, funnel, Lang.EN, 470, Map.of()).isTidy();
        var bars = painted.boxes("total");
        assertThat(bars).hasSize(1);
        assertThat(bars.get(0).width()).isCloseTo(470, within(0.01));
        assertThat(painted.texts()).contains("117.5%", "—", "received 249.2 ÷ contracted 212.0");
        var mark = painted.rules().get(painted.rules().size() - 1);
        assertThat(mark.x1()).isCloseTo(400 - 0.75, within(0.01));
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(Painted.of(PAINTER, new Funnel(List.of(), List.of()), Lang.EN)
                        .body())
                .isEqualTo(new Painter.Body(0, List.of(), List.of()));
    }

    private static Funnel.Step step(String name, @Nullable String value) {
        var number = value == null ? null : new BigDecimal(value);
        return new Funnel.Step(name, Text.same(name), number, Status.LOADED, "batch:1");
    }

    private static Funnel.Quotient rate(@Nullable String value) {
        return new Funnel.Quotient(
                "funds",
                Text.same("Funds in place"),
                value == null ? null : new BigDecimal(value),
                new BigDecimal("249.2"),
                new BigDecimal("212"),
                Text.same("received ÷ contracted"),
                Status.LOADED,
                "batch:1");
    }
}
