package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static final String REGION = IngestDatabase.REGION_ID;
    private static final String TRADE = String.join(",", Target.TRADE.columns());
    private static final String PROJECTS = String.join(",", Target.PROJECTS.columns());
    private static final String MILESTONES = String.join(",", Target.MILESTONES.columns());

    private IngestDatabase database;
    private HistoryInvariants history;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
        history = new HistoryInvariants(database.rows());
    }

    @AfterEach
    void close() {
        history.noOverlap();
        history.rollupsEqualTheFacts();
        database.close();
    }

    @Test
    void bringsTheMonthsBackThatABatchRestated() throws UndoRefusedException {
        var first = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY", "2024-02,RUS,export,27,50,CNY");
        var before = history.now();
        var second = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,300,CNY", "2024-01,KAZ,export,27,7,CNY");

        var undone = undo(second);

        assertThat(history.now()).isEqualTo(before);
        assertThat(undone.undoes()).isEqualTo(second);
        assertThat(undone.file()).isEqualTo("test.csv");
        assertThat(undone.status()).isEqualTo(Status.LOADED);
        assertThat(undone.rowsLoaded()).isEqualTo(1);
        assertThat(undone.rowsReplaced()).isEqualTo(2);
        assertThat(history.asOf(first)).isEqualTo(before);
        assertThat(history.asOf(undone.id())).isEqualTo(before);
        assertThat(history.asOf(second)).isNotEqualTo(before);
        history.rollupsEqualTheFactsAsOf(first);
        history.rollupsEqualTheFactsAsOf(second);
    }

    @Test
    void bringsABatchBackWhenItsUndoIsUndone() throws UndoRefusedException {
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var second = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,300,CNY", "2024-02,MNG,export,27,1,CNY");
        var after = history.now();

        undo(undo(second).id());

        assertThat(history.now()).isEqualTo(after);
    }

    @Test
    void undoesOneBatchAfterTheOtherDownToNothing() throws UndoRefusedException {
        var first = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var second = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,300,CNY");
        var third = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,500,CNY");

        undo(third);
        undo(second);
        undo(first);

        assertThat(database.rows().fetchCount(TRADE_FLOW)).isZero();
    }

    @Test
    void refusesWhatALaterBatchHasChangedAndNamesIt() {
        var first = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var second = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,300,CNY");

        assertThat(refusal(first)).contains("Batch " + second + " (test.csv)").contains("Undo batch " + second);
    }

    @Test
    void refusesWhatIsUndoneAlready() throws UndoRefusedException {
        var first = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var undone = undo(first);

        assertThat(refusal(first)).contains("undone already, by batch " + undone.id());
    }

    @Test
    void refusesABatchThatIsNotThereOrChangedNothingOrAListBeforeItWasKept() {
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var same = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var list = load(Target.PARTNERS, "code,iso,name_zh,name_en,aliases", "X1,,某地,Somewhere,");
        database.rows().execute("DELETE FROM list_past");

        assertThat(refusal(999)).contains("no batch 999");
        assertThat(refusal(same)).contains("changed nothing");
        assertThat(refusal(list)).contains("changed a list before it was kept");
    }

    @Test
    void refusesToPutMonthsBesideTheYearThatWasLoadedSince() throws UndoRefusedException {
        load(Target.TRADE, Status.SAMPLE, TRADE, "2024-01,MNG,export,27,100,CNY");
        database.sample().remove(REGION);
        var removal = lastBatch();
        var year = load(Target.TRADE, TRADE, "2024,MNG,export,27,900,CNY");

        assertThat(refusal(removal)).contains("Batch " + year);
        undo(year);
        undo(removal);
        assertThat(database.rows().fetchCount(TRADE_SLICE, TRADE_SLICE.STATUS.eq("sample")))
                .isEqualTo(1);
    }

    @Test
    void bringsRemovedSampleRowsBackAsSample() throws UndoRefusedException {
        database.sample().load();
        var before = history.now();
        database.sample().remove(REGION);
        var last = lastBatch();

        for (var removal = last; removal > last - 3; removal--) {
            assertThat(undo(removal).status()).isEqualTo(Status.SAMPLE);
        }

        assertThat(history.now()).isEqualTo(before);
        assertThat(database.sample().isPresent(REGION)).isTrue();
        assertThat(database.sample().remove(REGION)).isGreaterThan(70_000);
    }

    @Test
    void bringsAProjectBackAsItWasAndTakesOneAwayThatWasNew() throws UndoRefusedException {
        load(Target.PROJECTS, PROJECTS, "P1,甲,,other,,,,,,100,CNY,2024-01-01,signed,2024-01-01");
        var before = history.now();
        var second = load(
                Target.PROJECTS,
                PROJECTS,
                "P1,甲二,,other,,,,,,200,CNY,2024-01-01,started,2024-05-01",
                "P2,乙,,other,,,,,,5,CNY,2024-02-01,signed,2024-02-01");
        var after = history.now();

        var undone = undo(second);

        assertThat(history.now()).isEqualTo(before);
        assertThat(undone.profile()).isEqualTo("projects");
        undo(undone.id());
        assertThat(history.now()).isEqualTo(after);
    }

    @Test
    void keepsApartWhatReturnsAsSampleAndWhatReturnsAsLoaded() throws UndoRefusedException {
        var made = "P1,示例,,other,,,,,,100,CNY,2024-01-01,signed,2024-01-01";
        load(Target.PROJECTS, Status.SAMPLE, PROJECTS, made);
        load(Target.PROJECTS, PROJECTS, "P2,真实,,other,,,,,,5,CNY,2024-02-01,signed,2024-02-01");
        var before = history.now();
        var both = load(
                Target.PROJECTS,
                PROJECTS,
                "P1,真实一,,other,,,,,,1,CNY,2024-01-01,signed,2024-01-02",
                "P2,真实二,,other,,,,,,6,CNY,2024-02-01,signed,2024-02-01",
                "P3,真实三,,other,,,,,,7,CNY,2024-02-01,signed,2024-02-01");

        undo(both);

        assertThat(history.now()).isEqualTo(before);
        assertThat(database.rows()
                        .select(PROJECT.ID, BATCH.STATUS)
                        .from(PROJECT)
                        .join(BATCH)
                        .on(BATCH.ID.eq(PROJECT.BATCH_ID))
                        .fetchMap(PROJECT.ID, BATCH.STATUS))
                .containsEntry("P1", "sample")
                .containsEntry("P2", "loaded")
                .hasSize(2);
    }

    @Test
    void leavesAProjectAloneThatALaterFileRepeatsUnchanged() throws UndoRefusedException {
        var row = "P1,甲,,other,,,,,,100,CNY,2024-01-01,signed,2024-01-01";
        var first = load(Target.PROJECTS, PROJECTS, row);
        load(Target.PROJECTS, PROJECTS, row, "P2,乙,,other,,,,,,5,CNY,2024-02-01,signed,2024-02-01");

        undo(first);

        assertThat(database.rows().fetchValues(PROJECT_STAGE.PROJECT_ID)).containsExactly("P2");
    }

    @Test
    void bringsMilestonesAndTheirReportsBack() throws UndoRefusedException {
        load(Target.MILESTONES, MILESTONES, "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.2,2024-03-31");
        var before = history.now();
        var second = load(
                Target.MILESTONES,
                MILESTONES,
                "dairy,upstream,甲,2,2024-01-01,2025-12-31,,,0.1,2024-03-31",
                "dairy,upstream,甲,2,2024-01-01,2025-12-31,,,0.5,2024-06-30");
        var after = history.now();

        var undone = undo(second);

        assertThat(history.now()).isEqualTo(before);
        undo(undone.id());
        assertThat(history.now()).isEqualTo(after);
    }

    @Test
    void refusesToTakeAMilestoneAwayThatWasReportedOnSince() throws UndoRefusedException {
        var first = load(Target.MILESTONES, MILESTONES, "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.2,2024-03-31");
        var second = load(Target.MILESTONES, MILESTONES, "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.4,2024-06-30");

        assertThat(refusal(first)).contains("Batch " + second);
        undo(second);
        undo(first);
        assertThat(database.rows().fetchCount(MILESTONE_REPORT)).isZero();
    }

    private long load(Target target, String... lines) {
        return load(target, Status.LOADED, lines);
    }

    private long load(Target target, Status status, String... lines) {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var report = database.imports()
                .load(new ImportRequest(
                        target.canonical(),
                        REGION,
                        "test.csv",
                        () -> new ByteArrayInputStream(file),
                        "tester",
                        status,
                        Progress.NONE));
        assertThat(report.problems()).isEmpty();
        return report.batch().orElseThrow();
    }

    private LoadedBatch undo(long batch) throws UndoRefusedException {
        return new Undo(database.database().regions(), Clock.systemUTC()).undo(REGION, batch, "tester");
    }

    private String refusal(long batch) {
        var before = database.fingerprint();
        var refused = catchThrowableOfType(UndoRefusedException.class, () -> undo(batch));
        assertThat(database.fingerprint()).isEqualTo(before);
        return refused.phrase().in(Lang.EN);
    }

    private long lastBatch() {
        return database.rows().fetchSingle("SELECT max(id) FROM batch").get(0, Long.class);
    }
}
