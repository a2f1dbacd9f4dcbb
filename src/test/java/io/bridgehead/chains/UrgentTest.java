package io.bridgehead.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UrgentTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void showsTheOverdueFirstThenTheRunningTheNextAndTheLastFinished() {
        var milestones = List.of(
                milestone("finished long ago", "2023-12-31", "2023-01-01", "2024-01-15"),
                milestone("finished lately", "2025-05-31", "2024-01-01", "2025-06-15"),
                milestone("planned later", "2027-12-31", null, null),
                milestone("planned next", "2026-03-31", null, null),
                milestone("running", "2025-12-31", "2025-01-01", null),
                milestone("overdue", "2025-03-31", "2024-06-01", null));

        assertThat(Urgent.of(milestones, DAY))
                .extracting(PlannedMilestone::name)
                .containsExactly("planned later", "planned next", "running", "overdue");
        assertThat(Urgent.of(milestones.subList(0, 5), DAY))
                .extracting(PlannedMilestone::name)
                .containsExactly("finished lately", "planned later", "planned next", "running");
    }

    @Test
    void showsAllWhereTheyAreFew() {
        var few = List.of(
                milestone("one", "2023-12-31", "2023-01-01", "2024-01-15"), milestone("two", "2026-12-31", null, null));

        assertThat(Urgent.of(few, DAY)).isEqualTo(few);
        assertThat(Urgent.of(few, LocalDate.MIN)).isEqualTo(few);
    }

    private static PlannedMilestone milestone(
            String name, String finish, @Nullable String started, @Nullable String finished) {
        return new PlannedMilestone(
                "upstream",
                name,
                BigDecimal.ONE,
                null,
                LocalDate.parse(finish),
                started == null ? null : LocalDate.parse(started),
                finished == null ? null : LocalDate.parse(finished),
                Reports.NONE,
                Status.LOADED,
                1,
                List.of(1L));
    }
}
