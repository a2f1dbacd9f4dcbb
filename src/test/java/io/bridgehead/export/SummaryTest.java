package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void eachShapeIsSummedUpInItsOwnWay() {
        assertThat(zh(Samples.TREND)).isEqualTo("公布值：2024年 187.5 亿元");
        assertThat(zh(Samples.RANKING)).isEqualTo("=蒙古国：699.0 亿元，其余, \"全部\"：-1,000.0 亿元");
        assertThat(zh(Samples.MATRIX)).isEqualTo("12.0 亿元");
        assertThat(zh(Samples.PROGRESS)).isEqualTo("奶业：54.2%");
        assertThat(zh(Samples.FACTS)).isEqualTo("进出口总额：1,963.3 亿元，口岸：—");
        assertThat(zh(NewShapes.COMPOSITION)).isEqualTo("=燃料：12.5 亿元，其他：—");
    }

    @Test
    void aFigureIsMarkedWithWhatItsNumbersAreUnlessTheyAreOrdinary() {
        assertThat(Remarks.of(Samples.figure(Samples.FACTS))).containsExactly(Status.SAMPLE);
    }

    @Test
    void sourcesAndBatchesAreNamedInOneLineAndTheLastDayInAnother() {
        assertThat(Origins.lines(Samples.figure(Samples.TREND), Lang.ZH))
                .containsExactly("来源：Office《Release》（2024-08-20）；批次 3：trade.csv", "截至：2025-11-30");
        assertThat(Origins.lines(Samples.figure(Samples.TREND), Lang.EN))
                .containsExactly("Sources: Office, Release (2024-08-20); batch 3: trade.csv", "As of: 2025-11-30");
    }

    private static String zh(Shape shape) {
        return Summary.of(Samples.figure(shape), Lang.ZH);
    }
}
