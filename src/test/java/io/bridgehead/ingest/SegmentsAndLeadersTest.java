package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Status;
import io.bridgehead.ingest.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file of the canonical form needn't say: where in its chain a project stands, and who leads a chain. */
class SegmentsAndLeadersTest {
    private static final String PROJECTS = String.join(",", Target.PROJECTS.columns());
    private static final String CHAINS = String.join(",", Target.CHAINS.columns());
    private static final String LED = CHAINS + ",leader_zh,leader_en";

    private IngestDatabase database;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void takesTheSegmentOfAProjectInAnyLanguage() {
        var report = load(PROJECTS + ",segment", project("P1", "dairy") + ",上游", project("P2", "wind") + ",Midstream");

        assertThat(report.problems()).isEmpty();
        assertThat(segment("P1")).isEqualTo("upstream");
        assertThat(segment("P2")).isEqualTo("midstream");
    }

    @Test
    void tellsASegmentThatThereIsNotAndOneOfNoChain() {
        var report = load(
                "segment," + PROJECTS,
                "sidestream," + project("P1", "dairy"),
                "upstream," + project("P2", ""),
                "upstream," + project("P3", "dairy"));

        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.found() + " "
                        + problem.expected().key())
                .containsExactly(
                        "2 segment sidestream expected.segment", "3 segment upstream expected.chain-of-segment");
        assertThat(database.rows().fetchCount(PROJECT)).isZero();
    }

    @Test
    void isTheSameInEachRowOfAProject() {
        var report = load(
                PROJECTS + ",segment",
                project("P1", "dairy") + ",upstream",
                "P1,a,,other,,dairy,,,,1,CNY,2024-01-01,started,2024-03-01,midstream");

        assertThat(report.problems())
                .extracting(Problem::line, Problem::column, Problem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "segment", "midstream"));
    }

    @Test
    void keepsTheSegmentThatAFileDoesNotSpeakOfAsLongAsTheChainIsTheSame() {
        load(PROJECTS + ",segment", project("P1", "dairy") + ",upstream", project("P2", "dairy") + ",upstream");
        var before = database.factsFingerprint();

        assertThat(load(PROJECTS, project("P1", "dairy"), project("P2", "dairy"))
                        .rowsUnchanged())
                .isEqualTo(2);
        assertThat(database.factsFingerprint()).isEqualTo(before);

        load(PROJECTS, project("P1", "wind"), project("P2", ""));
        assertThat(segment("P1")).isNull();
        assertThat(segment("P2")).isNull();
    }

    @Test
    void forgetsTheSegmentWhereTheFileLeavesItEmptyAndGivesItBackWhenThatIsUndone() throws UndoRefusedException {
        load(PROJECTS + ",segment", project("P1", "dairy") + ",upstream");
        var emptied = load(PROJECTS + ",segment", project("P1", "dairy") + ",");

        assertThat(segment("P1")).isNull();
        assertThat(database.rows().fetchValues(PROJECT_PAST.SEGMENT)).containsExactly("upstream");

        undo(emptied);
        assertThat(segment("P1")).isEqualTo("upstream");
    }

    @Test
    void givesNoRealProjectTheSegmentOfASample() {
        var file = PROJECTS + ",segment\n" + project("P1", "dairy") + ",upstream";
        database.imports()
                .load(new ImportRequest(
                        Target.PROJECTS.canonical(),
                        IngestDatabase.REGION_ID,
                        "sample.csv",
                        () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        "tester",
                        Status.SAMPLE,
                        Progress.NONE));
        assertThat(segment("P1")).isEqualTo("upstream");

        load(PROJECTS, project("P1", "dairy"));

        assertThat(segment("P1")).isNull();
    }

    @Test
    void saysWhatAProjectWasAsOfAnEarlierBatch() {
        var first = load(PROJECTS + ",segment", project("P1", "dairy") + ",upstream")
                .batch()
                .orElseThrow();
        load(PROJECTS + ",segment", project("P1", "dairy") + ",downstream");

        var then = database.database()
                .regions()
                .read(IngestDatabase.REGION_ID, first, transaction -> transaction.fetchValues(PROJECT.SEGMENT));

        assertThat(then).containsExactly("upstream");
    }

    @Test
    void takesTheLeaderOfAChainAndKeepsItWhereAFileSaysNothing() {
        assertThat(chain(CHAINS)).isEmpty();
        assertThat(leader("dairy", CHAIN.LEADER_ZH)).isNull();

        assertThat(chain(LED, ",王某某,Wang")).isEmpty();
        assertThat(leader("dairy", CHAIN.LEADER_ZH)).isEqualTo("王某某");
        assertThat(leader("dairy", CHAIN.LEADER_EN)).isEqualTo("Wang");
        var before = database.factsFingerprint();

        assertThat(chain(CHAINS)).isEmpty();
        assertThat(database.factsFingerprint()).isEqualTo(before);

        assertThat(chain(LED, ",,")).isEmpty();
        assertThat(leader("dairy", CHAIN.LEADER_ZH)).isNull();
    }

    @Test
    void undoesAChangeOfLeader() throws UndoRefusedException {
        chain(LED, ",王某某,");
        var other = database.load(Target.CHAINS, LED, "dairy,奶业,Dairy,,,,,,李某某,");
        assertThat(leader("dairy", CHAIN.LEADER_ZH)).isEqualTo("李某某");

        undo(other);

        assertThat(leader("dairy", CHAIN.LEADER_ZH)).isEqualTo("王某某");
    }

    private static String project(String id, String chain) {
        return id + ",a,,other,," + chain + ",,,,1,CNY,2024-01-01,signed,2024-01-01";
    }

    private ImportReport load(String... lines) {
        return database.load(Target.PROJECTS, lines);
    }

    private void undo(ImportReport report) throws UndoRefusedException {
        new Undo(database.database().regions(), Clock.systemUTC())
                .undo(IngestDatabase.REGION_ID, report.batch().orElseThrow(), "tester");
    }

    private List<Problem> chain(String header, String... more) {
        return database.load(Target.CHAINS, header, "dairy,奶业,Dairy,,,,," + String.join("", more))
                .problems();
    }

    private @Nullable String segment(String project) {
        return database.rows()
                .select(PROJECT.SEGMENT)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .fetchSingle()
                .value1();
    }

    private @Nullable String leader(String code, Field<String> in) {
        return database.rows()
                .select(in)
                .from(CHAIN)
                .where(CHAIN.CODE.eq(code))
                .fetchSingle()
                .value1();
    }
}
