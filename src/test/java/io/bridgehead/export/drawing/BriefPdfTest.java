package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BriefPdfTest {
    private final BriefPdf writer = new BriefPdf(FontLettering.shipped(), Drawings.page());

    @Test
    void oneFigureIsOnePageThatSaysAllTheFigureSays() throws Exception {
        try (var document = read(writer.write(Brief.of(Drawings.partners(), Lang.ZH), Paper.A4))) {
            assertThat(document.getNumberOfPages()).isOne();
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            assertThat(text(document))
                    .contains("主要贸易伙伴", "单位：亿元", "示例数据", "蒙古国", "699.0", "俄罗斯联邦", "412.6")
                    .contains("来源：呼和浩特海关《2024年内蒙古进出口统计》（2025-01-20）；批次 3：贸易明细.csv", "截至：2024-12-31");
        }
    }

    @Test
    void textStandsThereOnceAndInTheCharactersItWasWrittenIn() throws Exception {
        try (var document = read(writer.write(Drawings.brief(), Paper.A4))) {
            var text = text(document);
            // Not the radicals of dictionaries, which look the same in the font.
            assertThat(text).contains("一 丨 丶：部首与汉字不同。").doesNotContain("\u2f00");
            assertThat(text.split("蒙古国、俄罗斯合计占全区进出口的一半以上。", -1)).hasSize(2);
            assertThat(text.split("128.4", -1)).hasSize(2);
        }
    }

    @Test
    void fontsAreEmbeddedAndOnlyWhatIsUsedOfThem() throws Exception {
        try (var document = read(writer.write(Brief.of(Drawings.partners(), Lang.ZH), Paper.WIDE))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|SemiBold)");
                assertThat(font.getFontDescriptor().getFontFile2().getLength()).isLessThan(60_000);
            }
        }
    }

    @Test
    void isTaggedInTheOrderItIsRead() throws Exception {
        try (var document = read(writer.write(Drawings.brief(), Paper.A4))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            var elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .startsWith("Document", "H1")
                    .containsSubsequence(
                            "TOC", "TOCI", "H2", "P", "L", "LI", "LBody", "H3", "P", "Figure", "P", "H3", "Figure");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .hasSize(2)
                    .first()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .asString()
                    .contains("主要贸易伙伴", "蒙古国：699.0 亿元");
            assertThat(document.getPage(0).getStructParents()).isZero();
        }
    }

    @Test
    void saysWhatItIsTwice() throws Exception {
        try (var document = read(writer.write(Drawings.brief(), Paper.A4))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("内蒙古自治区对外开放情况简报");
            assertThat(information.getAuthor()).isEqualTo("商务厅综合处");
            assertThat(information.getSubject()).isEqualTo("https://bridgehead.example/briefings/7");
            assertThat(information.getProducer()).isEqualTo("Bridgehead");
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("内蒙古自治区对外开放情况简报", "商务厅综合处", "https://bridgehead.example/briefings/7", "zh-CN");
        }
    }

    @Test
    void aBriefingHasACoverContentsAndSources() throws Exception {
        try (var document = read(writer.write(Drawings.brief(), Paper.A4))) {
            assertThat(text(document, 1)).contains("内部资料", "内蒙古自治区对外开放情况简报", "商务厅综合处", "2025年1月20日");
            assertThat(text(document, 2)).contains("目录", "一、总体情况 3", "图 1 主要贸易伙伴 3", "（一）全部伙伴 3", "二、下一步", "数据来源");
            assertThat(text(document, 3)).contains("内部资料", "一、总体情况", "图 1 主要贸易伙伴", "批注", "王芳");
            var pages = document.getNumberOfPages();
            assertThat(text(document, pages))
                    .contains("数据来源", "呼和浩特海关《2024年内蒙古进出口统计》（2025-01-20）", pages + " / " + pages);
        }
    }

    @Test
    void bookmarksAndContentsLeadToThePages() throws Exception {
        try (var document = read(writer.write(Drawings.brief(), Paper.WIDE))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting("title").containsExactly("一、总体情况", "二、下一步", "数据来源");
            assertThat(outline.getFirstChild().children()).extracting("title").containsExactly("图 1 主要贸易伙伴", "（一）全部伙伴");
            assertThat(document.getPage(1).getAnnotations())
                    .hasSize(6)
                    .allSatisfy(link -> assertThat(((PDAnnotationLink) link).getDestination())
                            .isNotNull());
            var page = outline.getFirstChild().findDestinationPage(document);
            assertThat(document.getPages().indexOf(page)).isEqualTo(2);
        }
    }

    @Test
    void aFigureHigherThanAPageGoesOnAndEveryRowIsThereOnce() throws Exception {
        try (var document = read(writer.write(Brief.of(Drawings.tall(300), Lang.ZH), Paper.A4))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            var text = text(document);
            for (var i = 1; i <= 300; i++) {
                assertThat(text.split("第" + i + "名", -1)).hasSize(2);
            }
            var figures = elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .toList();
            assertThat(figures).hasSize(1);
        }
    }

    @Test
    void oneALittleTooHighIsMadeSmaller() throws Exception {
        try (var document = read(writer.write(Brief.of(Drawings.tall(45), Lang.ZH), Paper.A4))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text(document)).contains("第1名", "第45名", "截至：2024-12-31");
        }
    }

    @Test
    void theSameBriefingIsTheSameFile() {
        assertThat(writer.write(Drawings.brief(), Paper.A4)).isEqualTo(writer.write(Drawings.brief(), Paper.A4));
    }

    @Test
    void manyThreadsWriteTheSame() {
        var one = writer.write(Drawings.brief(), Paper.A4);
        assertThat(IntStream.range(0, 6).parallel().mapToObj(i -> writer.write(Drawings.brief(), Paper.A4)))
                .allSatisfy(other -> assertThat(other).isEqualTo(one));
    }

    @Test
    void hostileTextsStayText() throws Exception {
        var long10000 = "一个很长的字符串 and words ".repeat(500);
        var brief = new Brief(
                Lang.EN,
                new Brief.Cover(
                        Drawings.HOSTILE,
                        Drawings.HOSTILE,
                        LocalDate.of(2025, 1, 1),
                        Drawings.HOSTILE,
                        Drawings.HOSTILE),
                List.of(
                        new Brief.Heading(Drawings.HOSTILE, 1),
                        new Brief.Heading("", 9),
                        new Brief.Paragraph(long10000),
                        new Brief.Paragraph(""),
                        new Brief.Bullets(List.of(long10000, "")),
                        new Brief.Pictured(
                                Drawings.hostile(),
                                Drawings.HOSTILE,
                                List.of(new Brief.Remark("", long10000, "", LocalDate.of(2025, 1, 1)))),
                        new Brief.Pictured(titled(long10000), "", List.of())));
        for (var paper : Paper.values()) {
            try (var document = read(writer.write(brief, paper))) {
                assertThat(text(document)).contains("<script>alert(\"x\")</script> & =HYPERLINK(\"a\")");
                assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                        .isFalse();
            }
        }
    }

    private static Figure titled(String title) {
        return Drawings.ranking(Text.same(title), List.of(Drawings.item("a", Text.same("a"), "1")));
    }

    private static PDDocument read(byte[] pdf) throws Exception {
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }
}
