package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Note;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineFiguresTest {
    private static FigureData data;
    private static ProjectRows rows;
    private static TimelineFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        var batch = data.batch("projects", "loaded");
        rows = new ProjectRows(data)
                .add(batch, "A,equipment,,,,,,100000000,CNY,2022-03-06", "signed=2022-03-06")
                .add(batch, "B,equipment,,,,,,,CNY,2023-09-06", "signed=2023-09-06")
                .add(batch, "C,digital,,,,,,200000000,CNY,2023-11-06", "signed=2023-11-06", "cancelled=2024-12-01")
                .add(batch, "D,digital,,,,,,30000000,USD,2025-02-20", "signed=2025-02-20", "started=2025-08-20")
                .add(batch, "E,digital,,,,,,70000000,CNY,", "fulfilled");
        figures = new TimelineFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void countsTheProjectsOfEachYearAndThoseOfNoYearApart() {
        assertThat(said(scope())).containsExactly("2022 1", "2023 2", "2024 0", "2025-01/2025-08 1");
        var bars = points(scope()).stream().map(Trend.Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var dated = rows.rows().stream().filter(row -> row.signed() != null).count();
        assertThat(bars).isEqualByComparingTo(BigDecimal.valueOf(dated));
        assertThat(figures.timeline(scope()).notes())
                .extracting(Note::code)
                .containsExactly("cancelled", "undated-projects", "partial-year");
    }

    @Test
    void leavesAGapWhereOnlyAmountsAreUnknown() {
        assertThat(said(scope("measure", "amount", "unit", "CNY", "to", "2024")))
                .containsExactly("2022 100000000", "2023 200000000", "2024 0");
        assertThat(said(scope("measure", "amount", "unit", "CNY", "from", "2025")))
                .containsExactly("2025-01/2025-08 null");
    }

    @Test
    void growsAgainstTheSamePeriodOfTheYearBeforeOnceItIsOver() {
        assertThat(points(scope()))
                .extracting(Trend.Point::growth)
                .containsExactly(null, BigDecimal.ONE, new BigDecimal(-1), null);
    }

    @Test
    void goesByQuarterAndByMonthWithoutAHole() {
        assertThat(said(scope("every", "quarter", "from", "2023-07", "to", "2024-06")))
                .containsExactly("2023-Q3 1", "2023-Q4 1", "2024-Q1 0", "2024-Q2 0");
        assertThat(said(scope("every", "month", "from", "2023-08", "to", "2023-11")))
                .containsExactly("2023-08 0", "2023-09 1", "2023-10 0", "2023-11 1");
        assertThat(points(scope("every", "month"))).hasSize(42);
    }

    @Test
    void leavesOutWhatIsOnlyPartlyWithinTheDatesAskedAndSaysWhatIsNotOver() {
        var asked = scope("from", "2023-10");

        assertThat(said(asked)).containsExactly("2024 0", "2025-01/2025-08 1");
        assertThat(figures.timeline(asked).notes()).extracting(Note::code).contains("cut-period");
        assertThat(figures.timeline(scope("every", "quarter")).notes())
                .extracting(note -> note.text().en())
                .contains("Q3 2025 isn't over: the data are as of 20 Aug 2025.");
        assertThat(said(scope("every", "quarter", "from", "2025", "to", "2025-05")))
                .containsExactly("2025-Q1 1");
    }

    @Test
    void takesOneStatementAndIsEmptyWhereNothingWasSigned() {
        assertThat(figures.timeline(scope("from", "2031")).shape().isEmpty()).isTrue();
        figures.timeline(scope());
        var before = data.statements();
        figures.timeline(scope("from", "2023"));

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static List<Trend.Point> points(Scope scope) {
        return ((Trend) figures.timeline(scope).shape()).series().getFirst().points();
    }

    private static List<String> said(Scope scope) {
        return points(scope).stream()
                .map(point -> point.period().code() + " "
                        + (point.value() == null ? "null" : point.value().toPlainString()))
                .toList();
    }
}
