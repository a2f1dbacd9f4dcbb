package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.figure.Lang;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static final Colour BLUE = Colour.of("#0072b2");

    private final PngWriter writer = new PngWriter(FontLettering.shipped());

    @Test
    void isAsManyTimesAsLargeAsWanted() throws Exception {
        var picture = Drawings.page().compose(Drawings.partners(), Lang.ZH, Theme.LIGHT);
        for (var scale = 1; scale <= 4; scale++) {
            var read = read(writer.write(picture, scale));
            assertThat(read.getWidth()).isEqualTo(960 * scale);
            assertThat(read.getHeight()).isEqualTo((int) picture.height() * scale);
        }
        assertThatThrownBy(() -> writer.write(picture, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysHowLargeItIsOnPaper() {
        var png = HexFormat.of().formatHex(writer.write(picture(Theme.LIGHT, 10), 2));
        // 192 dots an inch: 7559 a metre.
        assertThat(png).contains("70485973" + "00001d87" + "00001d87" + "01");
    }

    @Test
    void marksAreWhereTheyBelongInEveryBand() throws Exception {
        var read = read(writer.write(picture(Theme.DARK, 2000), 1));
        for (var y : List.of(5, 505, 511, 512, 1500, 1995)) {
            assertThat(read.getRGB(5, y)).isEqualTo(0xff0072b2);
            assertThat(read.getRGB(50, y)).isEqualTo(0xff14181e);
        }
    }

    @Test
    void nothingIsBehindATransparentOne() throws Exception {
        var read = read(writer.write(picture(Theme.TRANSPARENT, 40), 2));
        assertThat(read.getRGB(10, 10)).isEqualTo(0xff0072b2);
        assertThat(read.getRGB(100, 10)).isZero();
    }

    @Test
    void lettersAreDrawn() throws Exception {
        var words = Mark.Words.at("口", 10, 30, 24, BLUE, Mark.Anchor.START);
        var read = read(writer.write(picture(Theme.LIGHT, 40, words), 1));
        var inked = IntStream.range(0, 100 * 40)
                .filter(i -> read.getRGB(i % 100, i / 100) != 0xffffffff)
                .count();
        assertThat(inked).isBetween(100L, 400L);
        // The middle of a mouth is open.
        assertThat(read.getRGB(22, 21)).isEqualTo(0xffffffff);
    }

    @Test
    void aVeryLongOneIsMadeSmallerSoThatItCanBeOpened() throws Exception {
        var read = read(writer.write(picture(Theme.LIGHT, 16_000), 4));
        assertThat(read.getHeight()).isEqualTo(32_000);
        assertThat(read.getWidth()).isEqualTo(200);
    }

    @Test
    void hostileTextsAreDrawn() throws Exception {
        var picture = Drawings.page().compose(Drawings.hostile(), Lang.EN, Theme.LIGHT);
        assertThat(read(writer.write(picture, 1)).getWidth()).isEqualTo(960);
    }

    @Test
    void manyThreadsDrawTheSame() {
        var picture = Drawings.page().compose(Drawings.partners(), Lang.ZH, Theme.LIGHT);
        var one = writer.write(picture, 1);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> writer.write(picture, 1)))
                .allSatisfy(other -> assertThat(other).isEqualTo(one));
    }

    private static Picture picture(Theme theme, double height, Mark... more) {
        var marks = new ArrayList<Mark>(List.of(more));
        if (marks.isEmpty()) {
            marks.add(Box.filled(0, 0, 20, height, BLUE));
        }
        var part = new Part(Part.Kind.FIGURE, "", 0, 0, height, marks);
        return new Picture(100, height, Lang.ZH, theme, "", "", List.of(part));
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
