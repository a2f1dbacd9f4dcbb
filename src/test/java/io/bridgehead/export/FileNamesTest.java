package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void saysRegionTitleScopeAndDay() {
        var figure = Samples.figure(Samples.TREND);
        assertThat(FileNames.of(figure, Lang.ZH, DAY)).isEqualTo("内蒙古_贸易伙伴数_2014-2025_2026-11-24");
        assertThat(FileNames.of(figure, Lang.EN, DAY))
                .isEqualTo("Inner_Mongolia_Number_of_trade_partners_2014-2025_2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\u0000b\nc", "\u202Egpj.exe", "C:\\x|y?*<>\"", "..", " . ", "=1+1"})
    void holdsNothingThatAPathOrAShellGivesAMeaning(String title) {
        assertThat(FileNames.of(figure(title), Lang.ZH, DAY))
                .startsWith("内蒙古_")
                .endsWith("_2026-11-24")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\\\/:*?\"<>|]|\\.\\.");
    }

    @Test
    void isNoDevice() {
        assertThat(FileNames.of("CON.txt", DAY)).isEqualTo("_CON.txt_2026-11-24");
    }

    @Test
    void isCutByWholeCharactersAndKeepsItsDay() {
        var name = FileNames.of(figure("😀".repeat(10_000)), Lang.ZH, DAY);
        assertThat(name).startsWith("内蒙古_😀").endsWith("😀_2026-11-24");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(235, 245);
        assertThat(FileNames.of("a".repeat(10_000), DAY)).hasSize(120).endsWith("a_2026-11-24");
    }

    private static Figure figure(String title) {
        var figure = Samples.figure(Samples.TREND);
        return new Figure(
                figure.id(),
                Text.same(title),
                figure.subtitle(),
                figure.unit(),
                figure.scope(),
                figure.shape(),
                figure.notes(),
                figure.provenance());
    }
}
