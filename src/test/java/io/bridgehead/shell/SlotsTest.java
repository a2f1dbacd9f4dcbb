package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void aYearIsItsTwelveMonths() {
        assertThat(Slots.months("2024")).contains(new Slots.Months(YearMonth.of(2024, 1), YearMonth.of(2024, 12)));
    }

    @Test
    void aQuarterIsItsThreeMonths() {
        assertThat(Slots.months("2024-Q4")).contains(new Slots.Months(YearMonth.of(2024, 10), YearMonth.of(2024, 12)));
    }

    @Test
    void aMonthIsItself() {
        assertThat(Slots.months("2024-03")).contains(new Slots.Months(YearMonth.of(2024, 3), YearMonth.of(2024, 3)));
    }

    @Test
    void whatABrowserMakesUpIsNoSlot() {
        assertThat(Slots.months("2024-13")).isEmpty();
        assertThat(Slots.months("'; drop table")).isEmpty();
    }
}
