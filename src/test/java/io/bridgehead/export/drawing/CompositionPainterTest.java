package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Ranking.Kind;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionPainterTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private static PaintedShape painted(Composition composition, Lang lang, double width) {
        return PaintedShape.of(new CompositionPainter(), composition, lang, width);
    }

    @ParameterizedTest
    @CsvSource({"6, 7, 896", "3, 3, 896", "2, 12, 500", "12, 3, 700", "1, 1, 300"})
    void areasAreAsTheValuesAreAndFillTheWhole(int groups, int parts, double width) {
        var map = Treemap.of(Pictured.composition(groups, parts), width, 500);

        var values = map.groups().stream()
                .flatMap(group -> group.parts().stream())
                .map(Composition.Part::value)
                .toList();
        var areas = map.groups().stream()
                .flatMap(group -> group.areas().stream())
                .map(Area::size)
                .toList();
        var strips = map.groups().stream()
                .mapToDouble(group -> group.header() * group.area().width())
                .sum();
        var sum = values.stream().mapToDouble(BigDecimal::doubleValue).sum();
        var whole = areas.stream().mapToDouble(Double::doubleValue).sum();
        assertThat(whole + strips).isCloseTo(width * 500, within(1e-3));
        for (var index = 0; index < areas.size(); index++) {
            var expected = values.get(index).doubleValue() / sum;
            assertThat(areas.get(index) / whole).isCloseTo(expected, within(expected * 0.01));
        }
    }

    @ParameterizedTest
    @CsvSource({"6, 7, 896, ZH", "6, 7, 896, EN", "8, 25, 896, EN", "3, 3, 300, ZH"})
    void nothingTouchesOrReachesOut(int groups, int parts, double width, Lang lang) {
        var painted = painted(Pictured.composition(groups, parts), lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
    }

    @Test
    void partsSayNameValueAndShareAndGroupsTheirShare() {
        var composition = new Composition(
                List.of(
                        Pictured.part(
                                "27",
                                new Text("燃料", "Fuels"),
                                "V",
                                new Text("矿产品", "Minerals"),
                                Kind.ITEM,
                                Pictured.number(60)),
                        Pictured.part(
                                "26",
                                new Text("矿砂", "Ores"),
                                "V",
                                new Text("矿产品", "Minerals"),
                                Kind.ITEM,
                                Pictured.number(20)),
                        Pictured.part("other", new Text("其他", "Other"), null, null, Kind.OTHERS, Pictured.number(20))),
                new BigDecimal("100"));

        assertThat(painted(composition, Lang.ZH, 896).texts())
                .contains("矿产品  80.0%", "燃料", "60.0 · 60.0%", "矿砂", "20.0 · 20.0%", "其他");
        assertThat(painted(composition, Lang.EN, 896).texts()).contains("Minerals  80.0%", "Fuels", "Ores", "Other");
        // What is left has no colour of the scale.
        assertThat(painted(composition, Lang.ZH, 896).filled(PALETTE.sunken())).hasSize(2);
    }

    @Test
    void whatHasNoAreaIsSaidBelow() {
        var texts = painted(Pictured.composition(3, 3), Lang.EN, 896).texts();

        assertThat(texts)
                .contains("Not drawn as an area:", "Goods without a value: —", "Returns: -4.0 CNY 100 million");
    }

    @Test
    void withoutValuesThereIsOnlyWhatIsSaidBelow() {
        var part = Pictured.part("a", new Text("甲", "A"), null, null, Kind.ITEM, null);

        var painted = painted(new Composition(List.of(part), null), Lang.ZH, 400);

        assertThat(painted.texts()).containsExactly("无法按面积画出：", "甲：" + Numbers.MISSING);
        assertThat(painted.body().height()).isLessThan(60);
    }
}
