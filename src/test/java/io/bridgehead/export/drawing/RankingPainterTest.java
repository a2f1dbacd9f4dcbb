package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingPainterTest {
    private static final RankingPainter PAINTER = new RankingPainter();
    private static final String LONG =
            "United Kingdom of Great Britain and Northern Ireland with all territories beyond the sea";

    @Test
    void saysEveryNameAndValue() {
        var painted = Painted.of(PAINTER, Samples.RANKING, Lang.ZH).isTidy();
        assertThat(painted.texts()).contains("=蒙古国", "699.0", "其余, \"全部\"", "-1,000.0");
    }

    @Test
    void drawsBarsFrom0AsLongAsTheirValues() {
        var painted =
                Painted.of(PAINTER, ranking(item("a", "300", 1), item("b", "100", 2), item("c", "0", 3)), Lang.EN);
        var bars = painted.boxes("total");
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width()).isCloseTo(3 * bars.get(1).width(), within(0.01));
        assertThat(bars.get(0).x()).isEqualTo(bars.get(1).x());
        assertThat(painted.texts()).contains("0.0");
    }

    @Test
    void drawsWhatIsBelow0ToTheLeft() {
        var painted = Painted.of(PAINTER, ranking(item("a", "300", 1), item("b", "-100", 2)), Lang.EN)
                .isTidy();
        var bars = painted.boxes("total");
        assertThat(bars.get(1).x() + bars.get(1).width()).isCloseTo(bars.get(0).x(), within(0.01));
        assertThat(painted.word("-100.0").anchor()).isEqualTo(Mark.Anchor.END);
        assertThat(painted.word("-100.0").x()).isLessThan(bars.get(1).x());
    }

    @Test
    void saysThatAValueIsMissingAndDrawsNoBar() {
        var painted = Painted.of(PAINTER, ranking(item("a", "300", 1), item("b", null, 2)), Lang.EN);
        assertThat(painted.boxes("total")).hasSize(1);
        assertThat(painted.texts()).contains("—").doesNotContain("0.0");
    }

    @Test
    void keepsTheColourOfTheOneFlowThatWasAskedFor() {
        var ranking = ranking(item("a", "300", 1));
        var imports = Painted.of(PAINTER, ranking, Lang.EN, 600, Map.of("flow", List.of("import")));
        assertThat(imports.boxes("import")).hasSize(1);
        var both = Painted.of(PAINTER, ranking, Lang.EN, 600, Map.of("flow", List.of("import", "export")));
        assertThat(both.boxes("total")).hasSize(1);
    }

    @Test
    void setsApartWhatIsLeft() {
        var painted = Painted.of(PAINTER, Samples.RANKING, Lang.ZH);
        assertThat(painted.boxes("total")).singleElement().satisfies(bar -> {
            assertThat(bar.hatch()).isNull();
            assertThat(bar.stroke()).isNull();
        });
        assertThat(painted.boxes("aside"))
                .singleElement()
                .satisfies(bar -> assertThat(bar.hatch()).isNull());
        assertThat(painted.legend()).isEmpty();
    }

    @Test
    void saysHowRanksChanged() {
        var ranking = ranking(item("a", "300", 3), item("b", "200", null), item("c", "100", 1), item("d", "1", 4));
        assertThat(Painted.of(PAINTER, ranking, Lang.EN).texts())
                .contains("a ▲2", "b (new)", "c ▼2", "d")
                .doesNotContain("d ▲0");
        assertThat(Painted.of(PAINTER, ranking, Lang.ZH).texts()).contains("b （新进）");
        assertThat(RankingPainter.move(ranking(item("a", "300", null)), item("a", "300", null), Lang.EN))
                .isEmpty();
    }

    @Test
    void namesLinesWithoutOneNameOnAnother() {
        var lines = List.of(
                new Line(new Text("低集中", "low concentration"), new BigDecimal("150")),
                new Line(new Text("高集中", "high concentration"), new BigDecimal("160")));
        var ranking = new Ranking(List.of(item("a", "300", null)), null, lines);
        var painted = Painted.of(PAINTER, ranking, Lang.EN).isTidy();
        assertThat(painted.texts()).contains("low concentration", "high concentration");
        var dashed = painted.rules().stream()
                .filter(rule -> !rule.stroke().dashes().isEmpty())
                .toList();
        var bar = painted.boxes("total").get(0);
        assertThat(dashed).hasSize(2);
        assertThat(dashed.get(0).x1()).isCloseTo(bar.x() + bar.width() / 2, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void wrapsALongNameWithoutCuttingIt(Lang lang) {
        var painted = Painted.of(PAINTER, ranking(item(LONG, "300", 7)), lang, 520, Map.of())
                .isTidy();
        assertThat(String.join(" ", painted.texts()))
                .contains("beyond the sea ▲6")
                .doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 480, 896, 1600})
    void growsWithItsItemsAndStaysWithinItsWidth(double width) {
        var items = IntStream.rangeClosed(1, 200)
                .mapToObj(rank -> item("partner " + rank, String.valueOf(250_000 - rank * 1234), rank))
                .toList();
        var painted = Painted.of(PAINTER, new Ranking(items, null), Lang.EN, width, Map.of())
                .isTidy();
        assertThat(painted.boxes("total")).hasSize(200);
        assertThat(painted.texts()).contains("partner 200", "3,200.0");
        assertThat(painted.body().height()).isGreaterThan(200 * 28);
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(Painted.of(PAINTER, new Ranking(List.of(), null), Lang.EN).body())
                .isEqualTo(new Painter.Body(0, List.of(), List.of()));
    }

    private static Ranking ranking(Ranking.Item... items) {
        return new Ranking(List.of(items), null);
    }

    private static Ranking.Item item(String name, @Nullable String value, @Nullable Integer before) {
        return new Ranking.Item(
                name,
                Text.same(name),
                Ranking.Kind.ITEM,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                null,
                Status.LOADED,
                "batch:1",
                before);
    }
}
