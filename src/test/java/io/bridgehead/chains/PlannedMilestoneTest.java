package io.bridgehead.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedMilestoneTest {
    private static final LocalDate DUE = LocalDate.of(2025, 11, 30);

    @Test
    void isNotLateOnTheDayBeforeItIsDue() {
        assertThat(milestone().isLate(DUE.minusDays(1))).isFalse();
        assertThat(milestone().slip(DUE.minusDays(1))).isNull();
    }

    @Test
    void isNotLateOnTheDayItIsDue() {
        assertThat(milestone().isLate(DUE)).isFalse();
        assertThat(milestone().slip(DUE)).isNull();
        assertThat(milestone().state(DUE)).isEqualTo(Schedule.State.PLANNED);
        assertThat(ChainHealth.of(List.of(milestone()), DUE).late()).isZero();
    }

    @Test
    void isADayLateOnTheDayAfter() {
        assertThat(milestone().isLate(DUE.plusDays(1))).isTrue();
        assertThat(milestone().slip(DUE.plusDays(1))).isEqualTo(1);
        assertThat(milestone().state(DUE.plusDays(1))).isEqualTo(Schedule.State.OVERDUE);
        assertThat(ChainHealth.of(List.of(milestone()), DUE.plusDays(1)).longest())
                .isEqualTo(1);
    }

    private static PlannedMilestone milestone() {
        return new PlannedMilestone(
                "upstream", "due", BigDecimal.ONE, null, DUE, null, null, Reports.NONE, Status.LOADED, 1, List.of(1L));
    }
}
