package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardPainterTest {
    private static PaintedShape painted(Scorecard card, Lang lang, double width) {
        return PaintedShape.of(new ScorecardPainter(), card, Unit.NONE, lang, width);
    }

    @ParameterizedTest
    @CsvSource({"true, 896, ZH", "true, 896, EN", "false, 896, EN", "true, 500, EN", "true, 300, ZH", "false, 240, EN"})
    void everyRowSaysItsMeasuresRatingAndRemark(boolean remarks, double width, Lang lang) {
        var card = Pictured.scorecard(12, remarks);

        var painted = painted(card, lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
        for (var row : card.rows()) {
            assertThat(painted.all())
                    .contains(
                            row.name().in(lang).replace(" ", ""),
                            row.remark().in(lang).replace(" ", ""));
            for (var index = 0; index < card.columns().size(); index++) {
                var decimals = card.columns().get(index).unit().decimals();
                assertThat(painted.texts()).contains(Numbers.number(row.cells().get(index), decimals));
            }
        }
        assertThat(painted.texts()).noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void columnsAreNamedWithTheirUnitsAndRatingsHaveWordsAndSigns() {
        var painted = painted(Pictured.scorecard(8, false), Lang.ZH, 896);

        assertThat(painted.texts())
                .contains("评级", "计划进度（%）", "进度绩效指数", "平均延期（天）", "第1集群", "第2集群")
                .contains("良好", "关注", "滞后", "无法评定", "—");
        assertThat(painted.marks(Mark.Disc.class))
                .anyMatch(disc -> Palette.of(Theme.LIGHT).of("good").equals(disc.fill()));
        assertThat(painted.filled(Palette.of(Theme.LIGHT).of("bad"))).hasSize(2);
    }

    @Test
    void withoutRowsThereAreOnlyTheNamesOfTheColumns() {
        var card = new Scorecard(
                List.of(new Scorecard.Column(
                        "slip", Pictured.scorecard(0, false).columns().get(3).name(), Unit.DAYS)),
                List.of());

        assertThat(painted(card, Lang.EN, 600).texts()).containsExactly("Mean slip (days)");
    }
}
