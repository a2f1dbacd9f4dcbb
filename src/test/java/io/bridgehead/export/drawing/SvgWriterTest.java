package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Lang;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTest {
    private final FontLettering lettering = FontLettering.shipped();
    private final SvgWriter writer = new SvgWriter(lettering);

    @Test
    void holdsEveryTextAsText() throws Exception {
        for (var figure : List.of(Drawings.partners(), Drawings.hostile())) {
            var picture = Drawings.page().compose(figure, Lang.ZH, Theme.LIGHT);
            var said = texts(parsed(writer.write(picture)));
            picture.parts().stream()
                    .flatMap(part -> part.marks().stream())
                    .filter(Words.class::isInstance)
                    .forEach(mark -> assertThat(said).contains(lettering.shown(((Words) mark).text())));
        }
    }

    @Test
    void whatATextSaysIsNeverMarkup() throws Exception {
        var document = parsed(writer.write(Drawings.page().compose(Drawings.hostile(), Lang.ZH, Theme.LIGHT)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("<script>alert(\"x\")</script> & =HYPERLINK(\"a\")")
                .doesNotContain("\u0000");
    }

    @Test
    void isAnImageWithATitleAndADescription() throws Exception {
        var root = parsed(writer.write(Drawings.page().compose(Drawings.partners(), Lang.EN, Theme.LIGHT)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 960 ");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Main trade partners");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).contains("Mongolia: 699.0");
    }

    @Test
    void bringsTheLettersItNeedsAndLoadsNothing() throws Exception {
        var svg = text(writer.write(Drawings.page().compose(Drawings.partners(), Lang.ZH, Theme.LIGHT)));
        assertThat(svg).hasSizeLessThan(100_000);
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "@import");
        var fonts = Pattern.compile("base64,([^)]+)\\)").matcher(svg).results().toList();
        assertThat(fonts).hasSize(2);
        for (var each : fonts) {
            var file = Base64.getDecoder().decode(each.group(1));
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId('0')).isPositive();
                assertThat(font.getUnicodeCmapLookup().getGlyphId('龘')).isZero();
                assertThat(font.getNumberOfGlyphs()).isLessThan(150);
            }
        }
    }

    @Test
    void hasAGroundOfItsThemeAndNoneWhereItIsTransparent() {
        assertThat(ground(Theme.LIGHT)).contains("fill=\"#ffffff\"");
        assertThat(ground(Theme.DARK)).contains("fill=\"#14181e\"");
        assertThat(ground(Theme.TRANSPARENT)).isEmpty();
    }

    @Test
    void theSamePictureIsTheSameFile() {
        var one = writer.write(Drawings.page().compose(Drawings.partners(), Lang.ZH, Theme.LIGHT));
        assertThat(writer.write(Drawings.page().compose(Drawings.partners(), Lang.ZH, Theme.LIGHT)))
                .isEqualTo(one);
    }

    private String ground(Theme theme) {
        var svg = text(writer.write(Drawings.page().compose(Drawings.partners(), Lang.ZH, theme)));
        var found = Pattern.compile("</style>(<rect[^>]*>)").matcher(svg);
        return found.find() ? found.group(1) : "";
    }

    private static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document document) {
        var found = document.getElementsByTagName("text");
        var texts = new ArrayList<String>();
        for (var i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
