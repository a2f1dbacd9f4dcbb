package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.export.NewShapes;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BriefFilesTest {
    private static final Brief BRIEF = new Brief(
            Lang.ZH,
            new Brief.Cover("开放简报", "商务厅", LocalDate.of(2026, 11, 24), "内部资料", "http://localhost/briefings/1"),
            List.of(
                    new Brief.Heading("总体", 1),
                    new Brief.Paragraph("第一段"),
                    new Brief.Bullets(List.of("要点一", "要点二")),
                    new Brief.Heading("分项", 2),
                    new Brief.Pictured(
                            Samples.figure(Samples.RANKING),
                            "图旁的话",
                            List.of(new Brief.Remark("2024年", "口径有调整", "王工", LocalDate.of(2026, 11, 1)))),
                    new Brief.Pictured(Samples.figure(NewShapes.SCORECARD), "", List.of()),
                    new Brief.Heading("空的一节", 2)));

    @Test
    void slidesHaveCoverContentsSectionsAndSources() throws IOException {
        try (var show = Opened.slides(new FigureSlides().write(BRIEF, null))) {
            var slides = show.getSlides().stream().map(Opened::text).toList();
            assertThat(slides).hasSize(8);
            assertThat(slides).allSatisfy(text -> assertThat(text).contains("内部资料"));
            assertThat(slides.get(0)).contains("开放简报", "商务厅", "2026-11-24");
            assertThat(slides.get(1)).contains("目录", "总体  3", "分项  5", "贸易伙伴数  5", "贸易伙伴数  6", "空的一节  7", "数据来源  8");
            assertThat(slides.get(2)).contains("总体");
            assertThat(slides.get(3)).contains("第一段", "要点一", "要点二");
            assertThat(slides.get(4)).contains("分项", "图旁的话", "2024年：口径有调整（王工，2026-11-01）");
            assertThat(slides.get(6)).contains("空的一节");
            assertThat(slides.get(7)).contains("Office《Release》（2024-08-20）", "批次 3：trade.csv（2026-11-24 载入，示例数据）");
            var core = show.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("开放简报");
            assertThat(core.getCreator()).isEqualTo("商务厅");
            assertThat(core.getKeywords()).isEqualTo("http://localhost/briefings/1");
            assertThat(core.getCreated()).isNotNull();
        }
    }

    @Test
    void documentsHaveTitleClassificationHeadingsFiguresAndSources() throws IOException {
        try (var document = Opened.document(new FigureDocument().write(BRIEF))) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("内部资料");
            assertThat(document.getParagraphs().stream().map(each -> each.getStyle() + " " + each.getText()))
                    .contains("Title 开放简报", "Heading1 总体", "Heading2 分项", "Heading1 数据来源")
                    .contains("ListParagraph 要点一", "Normal 图旁的话", "Normal 2024年：口径有调整（王工，2026-11-01）")
                    .anyMatch(line -> line.startsWith("TableofFigures ") && line.contains("图 2　贸易伙伴数"));
            var xml = document.getDocument().xmlText();
            assertThat(xml).contains("TOC \\n \\h \\z \\c \"图\"").contains("SEQ 图 \\* ARABIC");
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains(" PAGE ");
        }
    }

    @Test
    void putsAPictureWhereOneIsHandedIn() throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        PictureSource pictures = (figure, lang) -> bytes.toByteArray();
        var brief = Brief.of(Samples.figure(NewShapes.PLACES), Lang.ZH);
        try (var show = Opened.slides(new FigureSlides(pictures, null).write(brief, null));
                var document = Opened.document(new FigureDocument(pictures).write(brief))) {
            assertThat(show.getPictureData()).hasSize(1);
            assertThat(show.getSlides()).hasSize(2);
            assertThat(Opened.text(show)).contains("呼和浩特", "50.0%");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void knowsAFormForEveryShape() {
        for (var shape : Shape.class.getPermittedSubclasses()) {
            var form = OfficeForm.of(shape.asSubclass(Shape.class));
            assertThat(form.code()).isIn("chart", "table", "picture");
        }
        assertThat(OfficeForm.of(Places.class).code()).isEqualTo("picture");
    }
}
