package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigurePageTest {
    private final FigurePage page = Drawings.page();

    @Test
    void saysWhatTheScreensOwnPictureSaysInTheOrderItIsRead() {
        var picture = page.compose(Drawings.partners(), Lang.ZH, Theme.LIGHT);
        assertThat(texts(picture, Part.Kind.TITLE)).containsExactly("主要贸易伙伴");
        assertThat(texts(picture, Part.Kind.SUBTITLE)).containsExactly("内蒙古自治区 · 2024年 · 进出口", "单位：亿元，示例数据");
        assertThat(texts(picture, Part.Kind.NOTE)).containsExactly("含示例数据，非公布数字。");
        assertThat(texts(picture, Part.Kind.SOURCE))
                .containsExactly("来源：呼和浩特海关《2024年内蒙古进出口统计》（2025-01-20）；批次 3：贸易明细.csv", "截至：2024-12-31");
        assertThat(picture.parts().stream().map(Part::kind).distinct())
                .containsExactly(
                        Part.Kind.TITLE,
                        Part.Kind.SUBTITLE,
                        Part.Kind.LEGEND,
                        Part.Kind.FIGURE,
                        Part.Kind.NOTE,
                        Part.Kind.SOURCE);
    }

    @Test
    void saysTheSameInEnglish() {
        var picture = page.compose(Drawings.partners(), Lang.EN, Theme.DARK);
        assertThat(texts(picture, Part.Kind.SUBTITLE)).contains("Unit: CNY 100 million, Sample data");
        assertThat(texts(picture, Part.Kind.SOURCE))
                .containsExactly("Sources: 呼和浩特海关, 2024年内蒙古进出口统计 (2025-01-20); batch 3: 贸易明细.csv", "As of: 2024-12-31");
        assertThat(picture.description())
                .isEqualTo("Main trade partners, Inner Mongolia · 2024 · exports and imports,"
                        + " Mongolia: 699.0 CNY 100 million, Russian Federation: 412.6 CNY 100 million,"
                        + " Australia: 128.4 CNY 100 million");
    }

    @Test
    void partsStandUnderEachOtherWithinTheWidth() {
        var picture = page.compose(Drawings.tall(30), Lang.EN, Theme.LIGHT);
        var bottom = 0.0;
        for (var part : picture.parts()) {
            assertThat(part.top()).isGreaterThanOrEqualTo(bottom);
            bottom = part.bottom();
        }
        assertThat(picture.width()).isEqualTo(960);
        assertThat(picture.height()).isEqualTo(bottom + FigurePage.MARGIN);
    }

    @Test
    void aLongTitleIsBrokenIntoLinesAndNothingOfItIsLost() {
        var title = "内蒙古自治区与共建“一带一路”国家和地区货物贸易进出口总值及其同比增长情况".repeat(5);
        var figure = Drawings.ranking(Text.same(title), List.of(Drawings.item("a", Text.same("a"), "1")));
        var lines =
                page.compose(figure, Lang.ZH, Theme.LIGHT).parts().getFirst().marks();
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(String.join(
                        "", lines.stream().map(line -> ((Words) line).text()).toList()))
                .isEqualTo(title);
    }

    @Test
    void aFigureOfNothingSaysSo() {
        var picture = page.compose(Drawings.ranking(Text.same("空"), List.of()), Lang.ZH, Theme.LIGHT);
        var drawn = picture.parts().stream()
                .filter(part -> part.kind() == Part.Kind.FIGURE)
                .toList();
        assertThat(drawn)
                .singleElement()
                .satisfies(part -> assertThat(part.marks())
                        .filteredOn(Words.class::isInstance)
                        .singleElement()
                        .extracting(mark -> ((Words) mark).text())
                        .isEqualTo("没有符合条件的数据"));
        assertThat(texts(picture, Part.Kind.LEGEND)).isEmpty();
        assertThat(picture.description()).contains("没有符合条件的数据");
    }

    @Test
    void aNumberStandsBeforeTheTitle() {
        var picture = page.compose(Drawings.partners(), Lang.ZH, Theme.LIGHT, 600, 0, "图 3");
        assertThat(texts(picture, Part.Kind.TITLE)).containsExactly("图 3 主要贸易伙伴");
        assertThat(picture.title()).isEqualTo("主要贸易伙伴");
    }

    @Test
    void aLegendThatIsWiderThanThePageHasMoreLines() {
        Figure figure = Drawings.partners();
        var wide = legend(page.compose(figure, Lang.EN, Theme.LIGHT, 960, 0, ""));
        var narrow = legend(page.compose(figure, Lang.EN, Theme.LIGHT, 320, 0, ""));
        assertThat(narrow.height()).isGreaterThan(wide.height());
        var lettering = FontLettering.shipped();
        assertThat(narrow.marks()).filteredOn(Words.class::isInstance).allSatisfy(mark -> {
            var words = (Words) mark;
            assertThat(words.x() + lettering.width(words.text(), words.size(), false))
                    .isLessThanOrEqualTo(320);
        });
    }

    private static Part legend(Picture picture) {
        return picture.parts().stream()
                .filter(part -> part.kind() == Part.Kind.LEGEND)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Picture picture, Part.Kind kind) {
        return picture.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(Part::text)
                .toList();
    }
}
