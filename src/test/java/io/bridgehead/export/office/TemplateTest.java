package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

class TemplateTest {
    private static final Brief BRIEF = Brief.of(Samples.figure(Samples.RANKING), Lang.ZH);

    @Test
    void putsWordsAndFigureWhereTheTemplateHasThem() throws IOException {
        try (var show = Opened.slides(new FigureSlides().write(BRIEF, template()))) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(1000, 600));
            assertThat(show.getSlides()).hasSize(1);
            var slide = show.getSlides().getFirst();
            assertThat(slide.getSlideLayout().getName()).isEqualTo("Figure");
            var source = (XSLFTextShape) slide.getShapes().stream()
                    .filter(shape -> shape.getShapeName().equals("source"))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.getText()).startsWith("来源：Office《Release》");
            assertThat(source.getAnchor()).isEqualTo(new Rectangle2D.Double(10, 550, 700, 40));
            var chart = slide.getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(chart.getAnchor()).isEqualTo(new Rectangle2D.Double(50, 120, 640, 400));
        }
    }

    @Test
    void takesTheUsualTemplateWhereNoneIsNamed() throws IOException {
        try (var show = Opened.slides(new FigureSlides(null, template()).write(BRIEF, null))) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(1000, 600));
            assertThat(show.getSlides().getFirst().getSlideLayout().getName()).isEqualTo("Figure");
        }
    }

    @Test
    void refusesAUsualTemplateThatCanNotServeBeforeAnythingIsWritten() {
        var nothing = "no slides".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new FigureSlides(null, nothing)).isInstanceOf(BadTemplateException.class);
    }

    @Test
    void leavesTheSlidesOfTheTemplateAndItsUnusedPlaceholdersOut() throws IOException {
        try (var show = Opened.slides(new FigureSlides().write(BRIEF, template()))) {
            assertThat(Opened.text(show)).doesNotContain("our own slide").doesNotContain("prompt");
        }
    }

    @Test
    void takesItsOwnFileAsATemplate() throws IOException {
        var own = new FigureSlides().write(BRIEF, null);
        try (var show = Opened.slides(new FigureSlides().write(BRIEF, own))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getCharts()).hasSize(1);
        }
    }

    @Test
    void carriesNothingOnThatATemplateOnceSaid() throws IOException {
        var secret = new FigureSlides().write(Brief.of(Samples.figure(Samples.FACTS), Lang.ZH), null);
        var charted = new FigureSlides().write(BRIEF, null);
        for (var template : List.of(secret, charted)) {
            var made = new FigureSlides().write(Brief.of(Samples.figure(Samples.MATRIX), Lang.ZH), template);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(made))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getName()).doesNotContain("embeddings/").doesNotContain("charts/");
                    assertThat(entry.getName()).doesNotContain("slides/slide2");
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoPptx() throws IOException {
        refuses("no-slides", new byte[0]);
        refuses("no-slides", "not a zip".getBytes(StandardCharsets.UTF_8));
        refuses("no-slides", zip("word/document.xml", new byte[10]));
        refuses("no-slides", zip("ppt/presentation.xml", new byte[10]));
        refuses("no-slides", new FigureWorkbook().write(Samples.figure(Samples.RANKING), Lang.ZH));
        var half = template();
        refuses("no-slides", Arrays.copyOf(half, half.length / 2));
    }

    /** Each part in turn is missing, empty, cut or something else: slides are made, or the template is refused. */
    @Test
    void makesSlidesOrSaysThatTheTemplateIsBroken() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var refused = 0;
        for (var part : parts.keySet().stream()
                .filter(name -> !name.contains("slideLayout1"))
                .toList()) {
            var whole = parts.get(part);
            for (var broken : List.of(
                    new byte[0], Arrays.copyOf(whole, whole.length / 2), "<x/>".getBytes(StandardCharsets.UTF_8))) {
                var changed = new LinkedHashMap<>(parts);
                changed.put(part, broken);
                try (var show = Opened.slides(new FigureSlides().write(BRIEF, zip(changed)))) {
                    assertThat(Opened.text(show)).contains("贸易伙伴数");
                } catch (BadTemplateException e) {
                    assertThat(e.sentence().zh()).startsWith("模板");
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void refusesMacros() throws IOException {
        refuses("macros", zip("ppt/vbaProject.bin", new byte[10]));
        refuses("macros", zip("ppt/activeX/activeX1.bin", new byte[10]));
    }

    @Test
    void refusesABomb() throws IOException {
        refuses("too-large", zip("ppt/media/image1.png", new byte[210 * 1024 * 1024]));
        refuses("too-large", new byte[21 * 1024 * 1024]);
    }

    private static void refuses(String key, byte[] template) {
        assertThatThrownBy(() -> new FigureSlides().write(BRIEF, template))
                .isInstanceOfSatisfying(BadTemplateException.class, e -> {
                    assertThat(e.sentence()).isEqualTo(new BadTemplateException(key, 20, 60).sentence());
                    assertThat(e.sentence().zh()).startsWith("模板");
                });
    }

    /** With a layout of its own for figures, and a slide that is none of ours. */
    private static byte[] template() throws IOException {
        try (var show = new XMLSlideShow();
                var bytes = new ByteArrayOutputStream()) {
            show.setPageSize(new Dimension(1000, 600));
            var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TWO_OBJ);
            layout.getXmlObject().getCSld().setName("Figure");
            var places =
                    Map.of(1, new Rectangle2D.Double(50, 120, 640, 400), 2, new Rectangle2D.Double(10, 550, 700, 40));
            var at = 0;
            for (var shape : layout.getPlaceholders()) {
                var place = places.get(at);
                if (place != null) {
                    shape.setAnchor(place);
                    shape.setText("prompt");
                    rename(shape, at == 1 ? "Figure" : "source");
                }
                at++;
            }
            var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
            slide.getPlaceholder(0).setText("our own slide");
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void rename(XSLFTextShape shape, String name) {
        var properties = shape.getXmlObject()
                .selectPath(
                        "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr");
        ((CTNonVisualDrawingProps) properties[0]).setName(name);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(Map.of(name, content));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
