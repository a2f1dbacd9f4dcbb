package io.bridgehead.chains;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Note;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChainFiguresTest {
    private static FigureData data;
    private static ChainFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.batch("milestones", "loaded");
        data.batch("milestones", "sample");
        data.owner().execute("""
                INSERT INTO source VALUES ('bridgehead', 'Bridgehead', 'Own', NULL, NULL, NULL);
                INSERT INTO chain VALUES
                  ('CN-NM', 'dairy', '奶业', 'Dairy', 1, 'agri', 'bridgehead', 'equipment', '2022-09-06', NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'wind', '风电', 'Wind', 2, 'new-energy', 'bridgehead', 'new-energy', NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'bare', '无计划', 'No plan', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'late', '后来', 'Later', 4, 'agri', 'bridgehead', NULL, '2026-01-01', NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'gone', '已撤', 'Gone', 5, 'agri', 'bridgehead', NULL, NULL, '2024-12-31', NULL, NULL, 'first');
                INSERT INTO milestone VALUES
                  ('CN-NM', 'dairy', 'upstream', 'finished', 5, '2024-01-01', '2024-12-31', '2024-01-01', '2025-01-15', 1),
                  ('CN-NM', 'dairy', 'upstream', 'reported', 3, '2025-01-01', '2025-12-31', '2025-02-01', NULL, 1),
                  ('CN-NM', 'dairy', 'midstream', 'silent', 10, '2025-01-01', '2025-06-30', '2025-02-01', NULL, 1),
                  ('CN-NM', 'dairy', 'downstream', 'not begun', 2, '2025-07-01', '2025-07-01', NULL, NULL, 1),
                  ('CN-NM', 'wind', 'upstream', 'ahead', 1, '2026-01-01', '2026-12-31', '2025-03-01', NULL, 2),
                  ('CN-NM', 'gone', 'upstream', 'old', 1, '2020-01-01', '2020-12-31', NULL, NULL, 2);
                INSERT INTO milestone_report VALUES
                  ('CN-NM', 'dairy', 'upstream', 'finished', '2024-06-30', 0.4, 1),
                  ('CN-NM', 'dairy', 'upstream', 'reported', '2025-10-31', 0.5, 1),
                  ('CN-NM', 'dairy', 'upstream', 'reported', '2025-11-30', 0.6, 1),
                  ('CN-NM', 'wind', 'upstream', 'ahead', '2025-11-15', 0.1, 2)
                """);
        figures = new ChainFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void weighsWhatIsFinishedReportedAndNotBegunAndLeavesOutWhatIsUnknown() {
        var dairy = item(scope(), "dairy");

        // (5·1 + 3·0.6 + 2·0) / 10; a month before (5·1 + 3·0.5 + 2·0) / 10
        assertThat(dairy.actual()).isEqualByComparingTo("68");
        assertThat(dairy.previous()).isEqualByComparingTo("65");
        assertThat(dairy.milestones()).isEqualTo(4);
        assertThat(figures.progress(scope()).notes())
                .extracting(note -> note.text().zh())
                .contains("奶业：1个里程碑已开始但没有进度报告，未计入实际进度。", "没有里程碑计划的产业链不绘制进度：无计划。");
    }

    @Test
    void plansLinearlyByDays() {
        var day = LocalDate.of(2025, 11, 30);
        var reported = BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(2025, 1, 1), day))
                .divide(BigDecimal.valueOf(364), MathContext.DECIMAL128);
        // 5·1 + 3·p + 10·1 + 2·1 over 20
        var expected = reported.multiply(BigDecimal.valueOf(3))
                .add(BigDecimal.valueOf(17))
                .multiply(BigDecimal.valueOf(5))
                .setScale(6, RoundingMode.HALF_UP);

        assertThat(item(scope(), "dairy").plan()).isEqualByComparingTo(expected);
        assertThat(item(scope(), "wind").plan()).isEqualByComparingTo("0");
    }

    @Test
    void plansAMilestoneWithoutAStartOnTheDayOfItsFinish() {
        change("""
                INSERT INTO milestone VALUES
                  ('CN-NM', 'wind', 'midstream', 'one day', 3, NULL, '2025-12-01', NULL, '2025-12-20', 1)""");
        try {
            assertThat(item(scope("to", "2025-11"), "wind").plan()).isEqualByComparingTo("0");
            assertThat(item(scope("to", "2025-12"), "wind").plan()).isEqualByComparingTo("75");
            // Finished on 20 December, begun nobody knows when: unknown before, done after.
            assertThat(item(scope("to", "2025-11"), "wind").actual()).isEqualByComparingTo("10");
            assertThat(item(scope("to", "2025-12"), "wind").actual()).isEqualByComparingTo("77.5");
        } finally {
            change("DELETE FROM milestone WHERE name = 'one day'");
        }
    }

    @Test
    void countsMilestonesThatAreLate() {
        assertThat(item(scope(), "dairy").late()).isEqualTo(2);
        assertThat(item(scope("to", "2025-01"), "dairy").late()).isZero();
        assertThat(item(scope(), "wind").late()).isZero();
    }

    @Test
    void countsAMilestoneAsLateFromTheDayAfterItsPlannedFinish() {
        for (var planned : List.of("2025-11-29", "2025-11-30", "2025-12-01")) {
            change("""
                    INSERT INTO milestone VALUES
                      ('CN-NM', 'wind', 'midstream', 'due', 3, '2025-01-01', ?::date, NULL, NULL, 1)""", planned);
            try {
                assertThat(item(scope(), "wind").late())
                        .as("planned for %s, seen on 2025-11-30", planned)
                        .isEqualTo(planned.equals("2025-11-29") ? 1 : 0);
            } finally {
                change("DELETE FROM milestone WHERE name = 'due'");
            }
        }
    }

    @Test
    void looksBackToTheDayAsked() {
        var progress = progress(scope("to", "2024"));

        assertThat(progress.at()).isEqualTo(LocalDate.of(2024, 12, 31));
        // finished only in January 2025: 5·0.4 of 20, the rest not begun
        assertThat(item(scope("to", "2024"), "dairy").actual()).isEqualByComparingTo("10");
        assertThat(progress.items()).extracting(Progress.Item::key).containsExactly("dairy", "wind", "bare", "gone");
    }

    @Test
    void showsTheChainsValidThatDayInTheOrderOfTheirList() {
        var progress = progress(scope());

        assertThat(progress.at()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(progress.items()).extracting(Progress.Item::key).containsExactly("dairy", "wind", "bare");
        assertThat(progress(scope("to", "2022-08")).items())
                .extracting(Progress.Item::key)
                .doesNotContain("dairy");
    }

    @Test
    void drawsNothingForAChainWithoutAPlan() {
        var bare = item(scope(), "bare");

        assertThat(bare.actual()).isNull();
        assertThat(bare.plan()).isNull();
        assertThat(bare.milestones()).isZero();
        assertThat(bare.source()).isEmpty();
    }

    @Test
    void saysWhichChainsHoldSampleDataAndWhatIsOurOwnAssignment() {
        assertThat(item(scope(), "dairy").status()).isEqualTo(Status.LOADED);
        assertThat(item(scope(), "wind").status()).isEqualTo(Status.SAMPLE);
        assertThat(figures.progress(scope("sector", "new-energy")).notes())
                .extracting(Note::code)
                .contains("chain-sector-ours", "chain-cluster-ours", "sample");
        assertThat(progress(scope("sector", "new-energy")).items()).hasSize(1);
        assertThat(progress(scope("cluster", "agri")).items()).hasSize(1);
        assertThat(progress(scope("chain", "wind,bare")).items()).hasSize(2);
    }

    @Test
    void asksNothingThatIsKnownOfTheStateOfTheData() {
        figures.progress(scope());
        var before = data.statements();
        figures.progress(scope());
        figures.progress(scope("to", "2024", "chain", "dairy"));

        assertThat(data.statements() - before).isZero();
    }

    /** As a load does: no row changes without a batch. */
    private static void change(String sql, Object... values) {
        data.owner().execute(sql, values);
        data.batch("milestones", "loaded");
    }

    @Test
    void saysThatNothingIsKnownAfterTheLastReport() {
        assertThat(figures.progress(scope("to", "2025")).notes())
                .extracting(note -> note.text().zh())
                .contains("最近一次进度报告截至2025年11月30日，其后的推进情况未知。");
    }

    private static Progress progress(Scope scope) {
        return (Progress) figures.progress(scope).shape();
    }

    private static Progress.Item item(Scope scope, String key) {
        return progress(scope).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
