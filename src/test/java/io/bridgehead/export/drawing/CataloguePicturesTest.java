package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.reference.CatalogueFigures;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the catalogue as a picture and a page, in both languages, read again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CataloguePicturesTest {
    private final Map<String, Figure> figures = CatalogueFigures.all();
    private final FigurePictures pictures = new FigurePictures("");
    private final FigurePage page =
            new FigurePage(FontLettering.shipped(), new Painters(WorldGeometry::builtIn)::paint);

    Stream<Arguments> figures() {
        return figures.entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Lang.values()).map(lang -> Arguments.of(entry.getKey(), lang, entry.getValue())));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void svgSaysAllThatIsDrawn(String id, Lang lang, Figure figure) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var svg = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(pictures.svg(figure, lang, Theme.LIGHT)))
                .getDocumentElement();

        var said = squeezed(svg.getTextContent());
        assertThat(words(page.compose(figure, lang, Theme.LIGHT)))
                .allSatisfy(word -> assertThat(said).contains(squeezed(word)));
        assertThat(said).contains(squeezed(figure.title().in(lang)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void pdfSaysAllThatIsDrawnInFontsOfItsOwn(String id, Lang lang, Figure figure) throws Exception {
        try (var document = Loader.loadPDF(pictures.pdf(Brief.of(figure, lang), Paper.A4))) {
            var said = squeezed(new PDFTextStripper().getText(document));
            assertThat(said).contains(squeezed(figure.title().in(lang)));
            for (var sheet : document.getPages()) {
                for (var name : sheet.getResources().getFontNames()) {
                    assertThat(sheet.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(lang.code());
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT))
                    .isTrue();
            var box = document.getPage(0).getMediaBox();
            var paper = box.getWidth() > box.getHeight() ? Paper.A4.lying() : Paper.A4.sheet();
            var drawn = page.compose(figure, lang, Theme.LIGHT, paper.room(), 0, "");
            assertThat(words(drawn)).allSatisfy(word -> assertThat(said).contains(squeezed(word)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void pngIsAsWideAsAskedInEveryTheme(String id, Lang lang, Figure figure) throws Exception {
        for (var theme : Theme.values()) {
            var picture = ImageIO.read(new ByteArrayInputStream(pictures.png(figure, lang, theme, 1)));

            assertThat(picture.getWidth()).isEqualTo(960);
            assertThat(picture.getRGB(1, 1) >>> 24).isEqualTo(theme == Theme.TRANSPARENT ? 0 : 0xff);
        }
    }

    /** Every line of text that a picture is made of. */
    private static List<String> words(Picture picture) {
        return picture.parts().stream()
                .flatMap(part -> part.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> FontLettering.shipped().shown(((Mark.Words) mark).text()))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
