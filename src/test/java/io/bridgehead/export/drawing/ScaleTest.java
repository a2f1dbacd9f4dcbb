package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void holds0AndBothEndsByRoundSteps() {
        assertThat(Scale.nice(List.of(187.5), 5, 0)).isEqualTo(new Scale(0, 200, 4));
        assertThat(Scale.nice(List.of(-4.0, 9.0), 5, 0)).isEqualTo(new Scale(-5, 10, 3));
        assertThat(Scale.nice(List.of(-0.3, -0.1), 5, 0)).isEqualTo(new Scale(-0.3, 0, 3));
        assertThat(Scale.nice(List.of(), 5, 0)).isEqualTo(new Scale(0, 1, 1));
    }

    @Test
    void keepsRoomForALabel() {
        assertThat(Scale.nice(List.of(100.0), 5, 0)).isEqualTo(new Scale(0, 100, 5));
        assertThat(Scale.nice(List.of(100.0), 5, 0.06)).isEqualTo(new Scale(0, 120, 6));
    }

    @Test
    void reachesFurtherByTheSameStep() {
        assertThat(new Scale(0, 100, 4).reaching(-10, 130)).isEqualTo(new Scale(-25, 150, 7));
        assertThat(new Scale(0, 100, 4).reaching(0, 40)).isEqualTo(new Scale(0, 100, 4));
    }

    @Test
    void namesItsPlacesWithoutWhatBinaryFractionsAdd() {
        assertThat(new Scale(0, 0.3, 3).places())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"));
    }
}
