package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressPainterTest {
    private static final ProgressPainter PAINTER = new ProgressPainter();

    @Test
    void saysWhatIsMissing() {
        var painted = Painted.of(PAINTER, Samples.PROGRESS, Lang.ZH).isTidy();
        assertThat(painted.texts()).contains("奶业", "54.2% / 无计划值", "0%", "50%", "100%");
        assertThat(goals(painted)).isEmpty();
        var none = Painted.of(PAINTER, progress(item(null, "61")), Lang.EN).isTidy();
        assertThat(none.texts()).contains("no actual / Plan 61.0%");
        assertThat(none.boxes("actual")).isEmpty();
        assertThat(goals(none)).hasSize(1);
    }

    @Test
    void drawsTheActualAsABarAndThePlanAcrossIt() {
        var painted = Painted.of(PAINTER, progress(item("50", "25"), item("100", "100")), Lang.EN);
        var bars = painted.boxes("actual");
        assertThat(bars.get(1).width()).isCloseTo(2 * bars.get(0).width(), within(0.01));
        assertThat(goals(painted).get(0).x1())
                .isCloseTo(bars.get(0).x() + bars.get(0).width() / 2, within(0.01));
        assertThat(painted.legend()).containsExactly("Actual", "Plan");
    }

    @Test
    void reachesAsFarAsWhatPassedThePlan() {
        var painted =
                Painted.of(PAINTER, progress(item("130.5", "100")), Lang.EN).isTidy();
        assertThat(painted.texts()).contains("130.5% / Plan 100.0%", "150%");
    }

    @Test
    void drawsASampleAsOnScreen() {
        var painted = Painted.of(PAINTER, Samples.PROGRESS, Lang.EN);
        assertThat(painted.boxes("actual").get(0).hatch()).isNull();
        assertThat(painted.legend()).containsExactly("Actual", "Plan");
    }

    @Test
    void saysLessInLittleRoom() {
        var painted = Painted.of(PAINTER, progress(item("50", "25")), Lang.EN, 400, Map.of())
                .isTidy();
        assertThat(painted.texts()).contains("50.0% / 25.0%");
    }

    @Test
    void holdsManyItemsAndNone() {
        var items = IntStream.range(0, 200).mapToObj(index -> item("50", "60")).toList();
        assertThat(Painted.of(PAINTER, new Progress(null, items), Lang.EN)
                        .isTidy()
                        .boxes("actual"))
                .hasSize(200);
        assertThat(Painted.of(PAINTER, new Progress(null, List.of()), Lang.EN)
                        .body()
                        .marks())
                .isEmpty();
    }

    private static List<Mark.Rule> goals(Painted painted) {
        return painted.rules().stream()
                .filter(rule -> rule.stroke().colour().equals(painted.colour("plan")))
                .toList();
    }

    private static Progress progress(Progress.Item... items) {
        return new Progress(null, List.of(items));
    }

    private static Progress.Item item(@Nullable String actual, @Nullable String plan) {
        return new Progress.Item(
                "a",
                Text.same("a chain with a name that has to be told in more lines than one"),
                actual == null ? null : new BigDecimal(actual),
                plan == null ? null : new BigDecimal(plan),
                null,
                1,
                0,
                null,
                null,
                Status.LOADED,
                "batch:1");
    }
}
