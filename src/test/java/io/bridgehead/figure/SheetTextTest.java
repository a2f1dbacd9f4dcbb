package io.bridgehead.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\u0000=1",
                "\u0001\u0002=1",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u3000=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "\u22121",
                "=",
                "=1\n+1"
            })
    void guardsWhatAnyProgramMightCalculate(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "蒙古国", "a=1", "1-2", "'=1", "\"=1\"", "COVID-19", "（=1）", "\u200B"})
    void leavesEveryOtherTextAsItIs(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo(text);
    }
}
