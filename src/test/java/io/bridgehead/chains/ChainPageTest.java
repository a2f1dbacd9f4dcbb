package io.bridgehead.chains;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.RowSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
                  ('CN-HL', 'dairy', 'upstream', 'elsewhere', 5, '2024-01-01', '2024-12-31', NULL, NULL, 900);
                UPDATE project SET segment = 'upstream' WHERE id IN ('P1', 'P9');
                UPDATE project SET segment = 'midstream' WHERE id = 'P3';
                UPDATE chain SET leader_zh = '王某某' WHERE code = 'wind'""");
        data.rollUpProjects();
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
        assertThat(middle.isPlanned()).isFalse();
        assertThat(middle.progress()).isNull();
        assertThat(chain.segments().getLast().late()).isEqualTo(1);
    }

    @Test
    void tellsTheProjectsOfEachSegmentWhichWithThoseThatNameNoneAreAllOfTheChain() {
        var chain = profiles.read(scope("chain", "dairy", "to", "2023-12")).orElseThrow();

        assertThat(chain.segments()).extracting(ChainSegment::projects).containsExactly(1, 1, 0);
        assertThat(chain.segments()).extracting(ChainSegment::isGap).containsExactly(false, false, true);
        assertThat(chain.segments().getFirst().amount()).isEqualByComparingTo("1");
        // It has an amount, in another currency.
        assertThat(chain.segments().get(1).amount()).isNull();
        assertThat(chain.unplaced()).isEqualTo(1);
        assertThat(chain.projects()).isEqualTo(3);
    }

    @Test
    void saysWhoLeadsAChainOrThatNobodySays() {
        assertThat(profiles.read(scope("chain", "wind")).orElseThrow().leader()).isEqualTo(Text.same("王某某"));
        assertThat(profiles.read(scope("chain", "dairy")).orElseThrow().leader())
                .isNull();
    }

    @Test
    void countsProjectsBySegmentAndSaysWhichAreInNone() {
        var figures = new SegmentFigures(data.regions(), data.answers());

        var figure = figures.segments(scope());
        var matrix = (Matrix) figure.shape();

        assertThat(matrix.rows()).extracting(Matrix.Header::key).containsExactly("dairy", "wind");
        assertThat(matrix.columns())
                .extracting(Matrix.Header::key)
                .containsExactly("upstream", "midstream", "downstream");
        assertThat(matrix.cells())
                .containsExactly(
                        Arrays.asList(BigDecimal.ONE, BigDecimal.ONE, null),
                        Arrays.asList(null, null, (BigDecimal) null));
        assertThat(matrix.rowTotals()).containsExactly(BigDecimal.TWO, null);
        assertThat(matrix.columnTotals()).containsExactly(BigDecimal.ONE, BigDecimal.ONE, null);
        assertThat(matrix.total()).isEqualByComparingTo("2");
        assertThat(matrix.status()).isEqualTo(Status.SAMPLE);
        // P2 of the one chain and P4 of the other.
        assertThat(notes(figure))
                .containsExactly("另有2个项目未注明所属环节，不计入本图。", "没有项目的环节：奶业 · 下游、风电 · 上游、风电 · 中游、风电 · 下游。", "含示例数据，非公布数字。");
    }

    @Test
    void addsUpAmountsBySegmentAndLooksBack() {
        var figures = new SegmentFigures(data.regions(), data.answers());

        var amounts = figures.segments(scope("chain", "dairy", "measure", "amount", "unit", "CNY"));
        var before = figures.segments(scope("chain", "dairy", "to", "2023-12"));

        assertThat(((Matrix) amounts.shape()).cells())
                .containsExactly(Arrays.asList(new BigDecimal("100000000"), null, (BigDecimal) null));
        assertThat(notes(amounts))
                .containsExactly("另有1个项目未注明所属环节，不计入本图。", "没有项目的环节：奶业 · 下游。", "1个项目没有以CNY计的合同金额，未计入金额。", "含示例数据，非公布数字。");
        assertThat(((Matrix) before.shape()).cells()).containsExactly(Arrays.asList(null, BigDecimal.ONE, null));
        assertThat(notes(before)).contains("1个项目没有签约日期，不归入任何年份。");
    }

    @Test
    void isOneStatementWhateverTheChains() {
        var figures = new SegmentFigures(data.regions(), data.answers());
        data.said().clear();

        figures.segments(scope());

        assertThat(data.said())
                .filteredOn(sql -> sql.contains("\"project_sum\""))
                .hasSize(1);
    }

    private static List<String> notes(Figure figure) {
        return figure.notes().stream().map(note -> note.text().zh()).toList();
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
        assertThat(gone.segments()).allMatch(ChainSegment::isGap).noneMatch(ChainSegment::isPlanned);
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
    void aPageOfProjectsAndTheirSumAreOneStatementEachAndMilestonesAreKnown() {
        rows.summary(scope());
        data.said().clear();
        rows.summary(scope());
        rows.page(scope(), MilestoneSort.SLIP, true, 0, 50);
        projects.summary(scope("chain", "dairy"));
        projects.page(scope("chain", "dairy"), ChainProjectSort.NAME, true, 0, 50);

        assertThat(data.said())
                .filteredOn(sql -> sql.contains("\"milestone\"") || sql.contains("\"project\""))
                .hasSize(2);
    }

    private static BigDecimal total(RowSummary summary, String name) {
        return summary.totals().stream()
                .filter(total -> total.name().zh().equals(name))
                .map(RowSummary.Total::value)
                .findFirst()
                .orElseThrow();
    }
}
