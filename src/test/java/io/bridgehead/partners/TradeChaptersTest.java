package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Composition;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TradeChaptersTest {
    private static FigureData data;
    private static TradeFigures figures;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        data.owner().execute("""
                INSERT INTO hs_section VALUES ('17', 'XVII', '运输设备', 'Transport equipment');
                UPDATE hs_chapter SET section = '17' WHERE code = '87'
                """);
        data.trade("loaded", "2021,MNG,export,,5000,CNY", "2021,MNG,import,27,700,CNY", "2021,MNG,import,99,30,CNY");
        figures = new TradeFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void sumsChaptersAsDoneRowByRowAndAddsUpToTheTotal() {
        var composition = composition(year(2023));
        var byHand = TradeRows.sums(TradeRows.of(data), row -> row.year() == 2023, TradeRows.Row::hs);

        assertThat(composition.parts().stream()
                        .collect(Collectors.toMap(
                                Composition.Part::key, part -> part.value().doubleValue())))
                .isEqualTo(byHand.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey(), each -> each.getValue().doubleValue())));
        assertThat(TradeRows.total(composition.parts().stream().map(Composition.Part::value)))
                .isEqualByComparingTo(composition.total());
    }

    @Test
    void groupsThemBySectionLargestFirst() {
        assertThat(composition(year(2023)).parts())
                .extracting(part -> part.group() + " " + part.key())
                .containsExactly("05 27", "05 84", "17 87");
        assertThat(composition(year(2023)).parts().getFirst().groupName().zh()).isEqualTo("第五类 矿产品");
        assertThat(composition(year(2023)).parts().getLast().groupName().en())
                .isEqualTo("Section XVII: Transport equipment");
    }

    @Test
    void keepsWhatHasNoCodesAndChaptersNoListKnowsAsPartsOfTheTotal() {
        var composition = composition(year(2021));

        assertThat(composition.parts())
                .extracting(part ->
                        part.group() + " " + part.key() + " " + part.kind().code() + " " + part.value())
                .containsExactly("05 27 item 700", "null unassigned unassigned 5000", "null 99 item 30");
        assertThat(composition.total()).isEqualByComparingTo("5730");
        assertThat(composition(year(2021).with(Parameter.CHAPTER, "27")).total())
                .isEqualByComparingTo("700");
    }

    @Test
    void tellsTheChaptersOfOnePartner() {
        assertThat(composition(year(2023).with(Parameter.PARTNER, "RUS")).parts())
                .extracting(Composition.Part::key)
                .containsExactly("87");
    }

    private static Scope year(int year) {
        return scope("from", "" + year, "to", "" + year, "unit", "CNY");
    }

    private static Composition composition(Scope scope) {
        return (Composition) figures.chapters(scope).shape();
    }
}
