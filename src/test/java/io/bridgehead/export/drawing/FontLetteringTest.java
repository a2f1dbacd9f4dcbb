package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FontLetteringTest {
    private final FontLettering lettering = FontLettering.shipped();

    @Test
    void aChineseCharacterIsAsWideAsItsSizeAndADigitAboutHalf() {
        assertThat(lettering.width("进出口", 12, false)).isEqualTo(36);
        assertThat(lettering.width("进出口", 20, true)).isEqualTo(60);
        assertThat(lettering.width("0123456789", 10, false)).isCloseTo(55.5, within(1.0));
    }

    @Test
    void boldLatinIsWider() {
        assertThat(lettering.width("Mongolia", 12, true)).isGreaterThan(lettering.width("Mongolia", 12, false));
    }

    @Test
    void lettersAreMeasuredOneByOneWithoutLigatures() {
        assertThat(lettering.width("office", 100, false))
                .isCloseTo(
                        "office"
                                .chars()
                                .mapToDouble(letter -> lettering.width(Character.toString(letter), 100, false))
                                .sum(),
                        within(1e-9));
    }

    @Test
    void aTextThatDoesNotFitEndsInAnEllipsisAndNeverSplitsACharacter() {
        assertThat(lettering.cut("蒙古国", 36, 12, false)).isEqualTo("蒙古国");
        assertThat(lettering.cut("蒙古国贸易", 36.5, 12, false)).isEqualTo("蒙古…");
        assertThat(lettering.cut("𠮷𠮷𠮷𠮷", 36.5, 12, false))
                .matches("(\\X)\\1…")
                .satisfies(
                        cut -> assertThat(cut.codePointCount(0, cut.length())).isEqualTo(3));
        assertThat(lettering.cut("anything", 0, 12, false)).isEqualTo("…");
    }

    @Test
    void wordsStayWholeAndChineseBreaksAnywhereButBeforeItsPunctuation() {
        assertThat(lettering.wrap("new energy vehicles", 90, 12, false, 9)).containsExactly("new energy", "vehicles");
        assertThat(lettering.wrap("绿色农畜产品，加工", 72, 12, false, 9)).containsExactly("绿色农畜产", "品，加工");
        assertThat(lettering.wrap("one two three", 30, 12, false, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(lettering.wrap("", 50, 12, false, 9)).isEmpty();
    }

    @Test
    void aWordWiderThanTheLineIsBrokenAtItsEndAndNothingIsLost() {
        var address = "https://example.org/a/very/long/path";
        var lines = lettering.wrap(address, 60, 12, false, Integer.MAX_VALUE);
        assertThat(lines)
                .allSatisfy(line -> assertThat(lettering.width(line, 12, false)).isLessThanOrEqualTo(60));
        assertThat(String.join("", lines)).isEqualTo(address);
    }

    @Test
    void whatTheFontDoesNotHaveIsASquareAndControlCharactersAreGone() {
        assertThat(lettering.shown("a\u0000b\u0007c\u202ed\u200bé")).isEqualTo("abcdé");
        assertThat(lettering.shown("e\u0301")).isEqualTo("é");
        assertThat(lettering.shown("a\tb\r\nc\u00a0d")).isEqualTo("a b  c d");
        assertThat(lettering.shown("🚢✓")).isEqualTo("□✓");
        assertThat(lettering.shown("❤\ufe0f")).hasSize(1);
        assertThat(lettering.shown("שלום")).isEqualTo("□□□□");
        assertThat(lettering.shown("\ud800x")).isEqualTo("□x");
    }

    @Test
    void everyCharacterThatIsShownIsInBothFonts() {
        var all = IntStream.range(0, 0x2ffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(lettering.shown(all).codePoints().distinct())
                .allMatch(each ->
                        lettering.font(false).has(each) && lettering.font(true).has(each));
    }

    @Test
    void tenThousandCharactersAreWrapped() {
        var lines = lettering.wrap("进出口 total ".repeat(1000), 600, 12, false, Integer.MAX_VALUE);
        assertThat(lines).hasSizeBetween(100, 200);
    }

    @Test
    void manyThreadsMeasureTheSame() {
        var texts = IntStream.range(0, 200)
                .mapToObj(i -> Character.toString(0x4e00 + i * 7) + i)
                .toList();
        var alone = texts.stream().map(text -> lettering.width(text, 12, true)).toList();
        List<Double> together = texts.parallelStream()
                .map(text -> lettering.width(text, 12, true))
                .toList();
        assertThat(together).isEqualTo(alone);
    }
}
