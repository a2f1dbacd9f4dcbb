package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Every;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextPeriodTest {
    @Test
    void movesMonthsAndYearsToDateOnAndLetsYearsStay() {
        assertThat(query("region=CN-NM&from=2025-09&to=2025-09", Every.MONTH))
                .isEqualTo("region=CN-NM&from=2025-10&to=2025-10");
        assertThat(query("region=CN-NM&from=2025-12&to=2025-12", Every.MONTH))
                .isEqualTo("region=CN-NM&from=2026&to=2026-01");
        assertThat(query("region=CN-NM&from=2025&to=2025-09", Every.MONTH))
                .isEqualTo("region=CN-NM&from=2025&to=2025-10");
        assertThat(query("region=CN-NM&to=2025-09", Every.MONTH)).isEqualTo("region=CN-NM&to=2025-10");
        assertThat(query("region=CN-NM&from=2024-10&to=2025-09&every=month", Every.MONTH))
                .isEqualTo("region=CN-NM&from=2024-11&to=2025-10&every=month");
        stays("region=CN-NM&from=2014&to=2024", Every.MONTH);
        stays("region=CN-NM&to=2024", Every.MONTH);
        stays("from=2024-04&to=2024-06", Every.MONTH);
    }

    @Test
    void movesWhatIsNoLongerThanTheStepByTheStep() {
        assertThat(query("from=2025-07&to=2025-09", Every.QUARTER)).isEqualTo("region=CN-NM&from=2025-10&to=2025");
        assertThat(query("from=2025-09&to=2025-09", Every.QUARTER)).isEqualTo("region=CN-NM&from=2025-12&to=2025");
        assertThat(query("from=2024&to=2025&every=quarter", Every.QUARTER))
                .isEqualTo("region=CN-NM&from=2024-04&to=2026-03&every=quarter");
        assertThat(query("from=2014&to=2024", Every.YEAR)).isEqualTo("region=CN-NM&from=2015&to=2025");
        assertThat(query("from=2025-07&to=2025-09", Every.YEAR)).isEqualTo("region=CN-NM&from=2026-07&to=2026-09");
    }

    @Test
    void leavesWhatHasNoPeriodOrNoEnd() {
        stays("sector=equipment&measure=amount", Every.MONTH);
        stays("from=2018&every=month", Every.MONTH);
    }

    @Test
    void movesTheOtherSideOfAComparisonOfPeriods() {
        assertThat(query("from=2025-09&to=2025-09&figure=trade.total&against=2024-09", Every.MONTH))
                .isEqualTo("region=CN-NM&from=2025-10&to=2025-10&figure=trade.total&against=2024-10");
        assertThat(query("from=2025&to=2025-09&figure=trade.total&by=region&against=CN-HL", Every.MONTH))
                .endsWith("to=2025-10&figure=trade.total&by=region&against=CN-HL");
    }

    @Test
    void movesQuotesByTheirOwnPeriods() {
        assertThat(text(
                        "{trade.total/import@2025-12|growth} {{x} {a.b@2025} {a.b@2025-Q3} {a.b@latest-month} {a.b@2024-08-20}",
                        Every.MONTH))
                .isEqualTo(
                        "{trade.total/import@2026-01|growth} {{x} {a.b@2025} {a.b@2025-Q3} {a.b@latest-month} {a.b@2024-08-20}");
        assertThat(text("{a.b@2025-01/2025-09} {a.b@2025-01/2025-11} {a.b@2025-Q4}", Every.MONTH))
                .isEqualTo("{a.b@2025-01/2025-10} {a.b@2025} {a.b@2025-Q4}");
        assertThat(text("{a.b@2025-Q4} {a.b@2025}", Every.QUARTER)).isEqualTo("{a.b@2026-Q1} {a.b@2025}");
        assertThat(text("{a.b@2025-Q4} {a.b@2025} {unclosed", Every.YEAR))
                .isEqualTo("{a.b@2026-Q4} {a.b@2026} {unclosed");
    }

    @Test
    void goesByTheShortestPeriodThereIs() {
        assertThat(NextPeriod.step(draft(new Part.Paragraph("{a.b@2025} {a.b@2025-Q1}"))))
                .isEqualTo(Every.QUARTER);
        assertThat(NextPeriod.step(
                        draft(new Part.Paragraph("{a.b@2025}"), new Part.Pictured("a.b", "from=2025&to=2025-09", ""))))
                .isEqualTo(Every.MONTH);
        assertThat(NextPeriod.step(draft(new Part.Pictured("a.b", "from=2014&to=2024", ""))))
                .isEqualTo(Every.YEAR);
        assertThat(NextPeriod.step(draft(new Part.Paragraph("no period")))).isEqualTo(Every.MONTH);
    }

    @Test
    void movesTheDateByTheStep() {
        assertThat(NextPeriod.next(draft(), Every.QUARTER).date()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    private static void stays(String query, Every step) {
        assertThat(query(query, step)).isEqualTo(query);
    }

    private static String query(String query, Every step) {
        var next = NextPeriod.next(draft(new Part.Pictured("a.b", query, "")), step);
        return ((Part.Pictured) next.parts().getFirst()).query();
    }

    private static String text(String text, Every step) {
        return ((Part.Paragraph) NextPeriod.next(draft(new Part.Paragraph(text)), step)
                        .parts()
                        .getFirst())
                .text();
    }

    private static Draft draft(Part... parts) {
        return new Draft("a", "", LocalDate.of(2026, 1, 31), "", Lang.ZH, null, Map.of(), List.of(parts));
    }
}
