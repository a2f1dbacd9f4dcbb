package io.bridgehead.chains;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.RowSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainPageTest {
    private static FigureData data;
    private static MilestoneRowList rows;
    private static ChainProfiles profiles;
    private static ChainProjectList projects;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.batch("milestones", "loaded");
        data.batch("projects", "sample");
        data.owner().execute("""
                INSERT INTO chain VALUES
                  ('CN-NM', 'dairy', '奶业', 'Dairy', 1, 'agri', 'ours', 'equipment', '2022-09-06', NULL, '见名单', 'As listed', 'first'),
                  ('CN-NM', 'wind', '风电', 'Wind', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'gone', '已撤', 'Gone', 5, 'agri', 'ours', NULL, NULL, '2024-12-31', NULL, NULL, 'first'),
                  ('CN-HL', 'dairy', '奶业', 'Dairy', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'first');
                INSERT INTO milestone VALUES
                  ('CN-NM', 'dairy', 'upstream', 'finished', 5, '2024-01-01', '2024-12-31', '2024-01-01', '2025-01-15', 1),
                  ('CN-NM', 'dairy', 'upstream', 'reported', 3, '2025-01-01', '2025-12-31', '2025-02-01', NULL, 1),
                  ('CN-NM', 'dairy', 'upstream', 'silent', 10, '2025-01-01', '2025-06-30', '2025-02-01', NULL, 1),
                  ('CN-NM', 'dairy', 'downstream', 'not begun', 2, NULL, '2025-11-20', NULL, NULL, 1),
                  ('CN-NM', 'wind', 'upstream', 'ahead', 1, '2026-01-01', '2026-12-31', '2025-03-01', NULL, 1),
                  ('CN-NM', 'gone', 'upstream', 'old', 1, '2020-01-01', '2020-12-31', NULL, NULL, 1);
                INSERT INTO milestone_report VALUES
                  ('CN-NM', 'dairy', 'upstream', 'reported', '2025-11-30', 0.6, 1);
                INSERT INTO project VALUES
                  ('CN-NM', 'P1', 'one', NULL, 'equipment', NULL, 'dairy', '150100', NULL, NULL, 100000000, 'CNY', '2024-05-01', 'signed', '2024-05-01', 2),
                  ('CN-NM', 'P2', 'two', NULL, 'equipment', NULL, 'dairy', NULL, NULL, NULL, NULL, 'CNY', NULL, 'started', NULL, 2),
                  ('CN-NM', 'P3', 'three', NULL, 'equipment', NULL, 'dairy', NULL, NULL, NULL, 5000000, 'USD', '2023-05-01', 'fulfilled', '2024-05-01', 2),
                  ('CN-NM', 'P4', 'of another chain', NULL, 'equipment', NULL, 'wind', NULL, NULL, NULL, 1, 'CNY', '2023-05-01', 'signed', '2024-05-01', 2);
                INSERT INTO batch VALUES ('CN-HL', 900, 'x', 'loaded', 'hl.csv', 'hash', now(), 'test', 1, 1, 0, 0);
                INSERT INTO project VALUES
                  ('CN-HL', 'P9', 'elsewhere', NULL, 'equipment', NULL, 'dairy', NULL, NULL, NULL, 7, 'CNY', '2023-05-01', 'signed', '2024-05-01', 900);
                INSERT INTO milestone VALUES
                  ('CN-HL', 'dairy', 'upstream', 'elsewhere', 5, '2024-01-01', '2024-12-31', NULL, NULL, 900)""");
        rows = new MilestoneRowList(data.regions(), data.answers());
        profiles = new ChainProfiles(data.regions(), data.answers());
        projects = new ChainProjectList(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void tellsEachSegmentOfAChainAndWhereThereIsAGap() {
        var chain = profiles.read(scope("chain", "dairy")).orElseThrow();

        assertThat(chain.segments())
                .extracting(ChainSegment::code)
                .containsExactly("upstream", "midstream", "downstream");
        var up = chain.segments().getFirst();
        // Of the silent one nobody knows how far it is: it is late, and in no progress. (5·1 + 3·0.6) / 8
        assertThat(up)
                .extracting(ChainSegment::milestones, ChainSegment::done, ChainSegment::late)
                .containsExactly(3, 1, 1);
        assertThat(up.weight()).isEqualByComparingTo("18");
        assertThat(up.progress()).isEqualByComparingTo("0.85");
        var middle = chain.segments().get(1);
        assertThat(middle.isGap()).isTrue();
        assertThat(middle.progress()).isNull();
        assertThat(chain.segments().getLast().late()).isEqualTo(1);
    }

    @Test
    void tellsWhatAChainIsAndWhatWasSignedForItInOneCurrency() {
        var chain = profiles.read(scope("chain", "dairy")).orElseThrow();

        assertThat(chain.name().en()).isEqualTo("Dairy");
        assertThat(chain.cluster())
                .isNotNull()
                .satisfies(cluster -> assertThat(cluster.zh()).isEqualTo("农畜产品"));
        assertThat(chain.from()).hasToString("2022-09-06");
        assertThat(chain.until()).isNull();
        assertThat(chain.note().zh()).isEqualTo("见名单");
        assertThat(chain.projects()).isEqualTo(3);
        assertThat(chain.amount()).isEqualByComparingTo("1");
        assertThat(chain.sample()).isTrue();
    }

    @Test
    void knowsAChainThatIsNoLongerInTheListWithoutAPlan() {
        var gone = profiles.read(scope("chain", "gone")).orElseThrow();

        assertThat(gone.until()).hasToString("2024-12-31");
        assertThat(gone.segments()).allMatch(ChainSegment::isGap);
        assertThat(gone.amount()).isNull();
    }

    @Test
    void milestonesAddUpToWhatTheFiguresShow() {
        var figures = new MilestoneFigures(data.regions(), data.answers());
        var progress = new ChainFigures(data.regions(), data.answers());

        var summary = rows.summary(scope());

        assertThat(BigDecimal.valueOf(summary.rows()))
                .isEqualByComparingTo(((Matrix) figures.segments(scope()).shape()).total());
        assertThat(total(summary, "权重合计"))
                .isEqualByComparingTo(((Composition) figures.weights(scope()).shape()).total());
        assertThat(total(summary, "已逾期"))
                .isEqualByComparingTo(BigDecimal.valueOf(
                        ((Progress) progress.progress(scope()).shape())
                                .items().stream().mapToInt(Progress.Item::late).sum()));
        assertThat(rows.page(scope(), MilestoneSort.CHAIN, true, 0, 100))
                .extracting(MilestoneRow::name, MilestoneRow::slip)
                .containsExactlyElementsOf(
                        ((Schedule) figures.milestones(scope()).shape())
                                .tasks().stream()
                                        .map(task -> org.assertj.core.groups.Tuple.tuple(
                                                task.name().zh(), task.slip()))
                                        .toList());
    }

    @Test
    void milestonesAreOrderedWithTheUnknownLastEitherWay() {
        var up = rows.page(scope("chain", "dairy"), MilestoneSort.PLANNED_START, true, 0, 10);
        var down = rows.page(scope("chain", "dairy"), MilestoneSort.PLANNED_START, false, 0, 10);

        assertThat(up).extracting(MilestoneRow::name).containsExactly("finished", "silent", "reported", "not begun");
        assertThat(down).extracting(MilestoneRow::name).containsExactly("silent", "reported", "finished", "not begun");
    }

    @ParameterizedTest
    @EnumSource(MilestoneSort.class)
    void milestonesComeInPagesThatMissNone(MilestoneSort sort) {
        var paged = new ArrayList<MilestoneRow>();
        for (var offset = 0; offset < 5; offset += 2) {
            paged.addAll(rows.page(scope(), sort, false, offset, 2));
        }

        assertThat(paged).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ChainProjectSort.class)
    void projectsAreOfTheChainAndTheRegionAlone(ChainProjectSort sort) {
        var scope = scope("chain", "dairy", "unit", "CNY-yi");

        assertThat(projects.page(scope, sort, true, 0, 10))
                .extracting(ChainProject::id)
                .containsExactlyInAnyOrder("P1", "P2", "P3");
    }

    @Test
    void projectsAddUpWhatIsKnownInOneCurrencyAndSayWhatIsNot() {
        var summary = projects.summary(scope("chain", "dairy"));

        assertThat(summary.rows()).isEqualTo(3);
        assertThat(total(summary, "合同金额合计")).isEqualByComparingTo("1");
        assertThat(summary.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("2个项目"));
        assertThat(projects.page(scope("chain", "dairy"), ChainProjectSort.AMOUNT, true, 0, 10))
                .extracting(project -> project.unit().zh())
                .contains("亿美元");
    }

    @Test
    void aPageOfRowsAndTheirSumAreOneStatementEach() {
        data.said().clear();
        rows.summary(scope());
        rows.page(scope(), MilestoneSort.SLIP, true, 0, 50);
        projects.summary(scope("chain", "dairy"));
        projects.page(scope("chain", "dairy"), ChainProjectSort.NAME, true, 0, 50);

        assertThat(data.said())
                .filteredOn(sql -> sql.contains("\"milestone\"") || sql.contains("\"project\""))
                .hasSize(4);
    }

    private static BigDecimal total(RowSummary summary, String name) {
        return summary.totals().stream()
                .filter(total -> total.name().zh().equals(name))
                .map(RowSummary.Total::value)
                .findFirst()
                .orElseThrow();
    }
}
