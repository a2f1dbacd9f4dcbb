package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSlotsTest {
    @Test
    void fillsWhatNobodyHasAValueFor() {
        assertThat(TimeSlots.filled(List.of("2022", "2019"))).containsExactly("2019", "2020", "2021", "2022");
        assertThat(TimeSlots.filled(List.of("2024-Q3", "2025-Q2")))
                .containsExactly("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2");
        assertThat(TimeSlots.filled(List.of("2024-11", "2025-02")))
                .containsExactly("2024-11", "2024-12", "2025-01", "2025-02");
    }

    @Test
    void onlyOrdersWhatIsMixedUnknownOrFarApart() {
        assertThat(TimeSlots.filled(List.of("2024-Q3", "2023"))).containsExactly("2023", "2024-Q3");
        assertThat(TimeSlots.filled(List.of("soon", "2023"))).containsExactly("2023", "soon");
        assertThat(TimeSlots.filled(List.of("0001", "2023"))).containsExactly("0001", "2023");
        assertThat(TimeSlots.filled(List.of())).isEmpty();
    }
}
