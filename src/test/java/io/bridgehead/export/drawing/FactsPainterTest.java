package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsPainterTest {
    private static PaintedShape painted(Lang lang, double width) {
        return PaintedShape.of(new FactsPainter(), Pictured.facts(), Unit.NONE, lang, width);
    }

    @Test
    void aTileSaysNameValueUnitPeriodAndChange() {
        assertThat(painted(Lang.ZH, 896).texts())
                .contains("进出口总额", "1,963.3", "亿元", "2025年1–11月", "+4.2%", "同比（公布）")
                .contains("186", "个国家和地区", "-3 个国家和地区", "比上年同期", "示例数据")
                .contains("12,345.67", "百万吨", "初步数")
                .contains("89.4", "+1.5 个百分点");
    }

    @Test
    void aMissingValueIsADashWithoutAUnit() {
        assertThat(painted(Lang.EN, 896).texts())
                .contains("Foreign guests", "—")
                .doesNotContain("guests", "0");
    }

    @ParameterizedTest
    @CsvSource({"1200, EN", "896, ZH", "560, EN", "400, EN", "200, ZH", "180, EN"})
    void nothingTouchesOrIsCutAtAnyWidth(double width, Lang lang) {
        var painted = painted(lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
        assertThat(painted.texts()).noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void aLineIsBrokenWhereAValueIsMissingAndEndsInADot() {
        var painted = painted(Lang.EN, 896);

        var lines = painted.marks(Mark.Outline.class).stream()
                .filter(outline -> !outline.closed())
                .toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(line.lines()).extracting(List::size).containsExactly(2, 2);
            assertThat(line.stroke())
                    .isNotNull()
                    .extracting(Mark.Stroke::colour)
                    .isEqualTo(Palette.of(Theme.LIGHT).of("total"));
        });
        assertThat(painted.marks(Mark.Disc.class))
                .filteredOn(disc -> disc.radius() == 3)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void tilesFillTheirRowsEvenly() {
        assertThat(FactsPainter.columns(6, 896)).isEqualTo(3);
        assertThat(FactsPainter.columns(4, 896)).isEqualTo(4);
        assertThat(FactsPainter.columns(5, 100)).isEqualTo(1);
    }

    @Test
    void withoutFactsNothingIsDrawn() {
        var painted = PaintedShape.of(new FactsPainter(), new Facts(List.of()), Unit.NONE, Lang.ZH, 896);

        assertThat(painted.body().marks()).isEmpty();
        assertThat(painted.body().height()).isZero();
    }
}
