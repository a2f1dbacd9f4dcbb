package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same cases as frontend/figure/format.test.ts has. */
class NumbersTest {
    @Test
    void groupsByCommasAndKeepsTheDecimalsAsked() {
        assertThat(Numbers.number(of("1965.3"), 1)).isEqualTo("1,965.3");
        assertThat(Numbers.number(of("1234567.5"), 0)).isEqualTo("1,234,568");
        assertThat(Numbers.number(of("-0.04"), 1)).isEqualTo("0.0");
        assertThat(Numbers.number(null, 1)).isEqualTo("—");
    }

    @Test
    void writesTheUnitBesideANumberAndNoneBesideAMissingOne() {
        var yi = Unit.money("CNY", Unit.Scale.YI);
        assertThat(Numbers.amount(of("1965.3"), yi, Lang.ZH)).isEqualTo("1,965.3 亿元");
        assertThat(Numbers.amount(null, yi, Lang.ZH)).isEqualTo("—");
        assertThat(Numbers.amount(of("1.234"), Unit.RATIO, Lang.EN)).isEqualTo("1.23");
    }

    @Test
    void saysFractionsInPercent() {
        assertThat(Numbers.percent(of("0.356"))).isEqualTo("35.6%");
        assertThat(Numbers.signedPercent(of("0.508"))).isEqualTo("+50.8%");
        assertThat(Numbers.signedPercent(of("-0.0001"))).isEqualTo("0.0%");
        assertThat(Numbers.signedPercent(of("0.0001"))).isEqualTo("0.0%");
        assertThat(Numbers.percent(null)).isEqualTo("—");
    }

    @Test
    void shortensWhatStandsAtAnAxis() {
        assertThat(Numbers.compact(of("250000"), Lang.ZH)).isEqualTo("25万");
        assertThat(Numbers.compact(of("250000"), Lang.EN)).isEqualTo("250K");
        assertThat(Numbers.compact(of("-150000000"), Lang.ZH)).isEqualTo("-1.5亿");
        assertThat(Numbers.compact(of("2500000000"), Lang.EN)).isEqualTo("2.5B");
        assertThat(Numbers.compact(of("9999.5"), Lang.EN)).isEqualTo("9,999.5");
    }

    @Test
    void joinsWordsAsTheirLanguageDoes() {
        assertThat(Numbers.remark("内蒙古", "样例", Lang.ZH)).isEqualTo("内蒙古（样例）");
        assertThat(Numbers.remark("Inner Mongolia", "", Lang.EN)).isEqualTo("Inner Mongolia");
        assertThat(Numbers.list(List.of("出口", "", "进口"), Lang.ZH)).isEqualTo("出口，进口");
        assertThat(Numbers.labelled("Source", "Customs", Lang.EN)).isEqualTo("Source: Customs");
        assertThat(Numbers.slot("2025-Q1")).isEqualTo("2025 Q1");
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
