package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Lang;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FigurePicturesTest {
    private final FigurePictures pictures = new FigurePictures("");

    @Test
    void aFigureLeavesInEveryFormat() {
        var figure = Drawings.partners();
        assertThat(new String(pictures.svg(figure, Lang.ZH, Theme.LIGHT), StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains(">主要贸易伙伴</text>");
        assertThat(pictures.png(figure, Lang.ZH, Theme.DARK, 1)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(pictures.pdf(Brief.of(figure, Lang.EN), Paper.A4)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void picturesCanBeDrawnHere() {
        assertThatCode(FontCheck::new).doesNotThrowAnyException();
    }

    @Test
    void aFontThatIsMissingIsToldInASentence() {
        assertThatThrownBy(() -> FontFile.read("/fonts/none.ttf"))
                .hasMessageStartingWith("The font /fonts/none.ttf that pictures are lettered in can't be read");
    }
}
