package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT_PAST;
import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.projects.ProjectChange.Kind;
import io.bridgehead.projects.ProjectChange.OfColumn;
import io.bridgehead.projects.ProjectChange.OfStage;
import io.bridgehead.projects.ProjectChange.Reached;
import io.bridgehead.projects.ProjectDossier.ChainMilestone;
import io.bridgehead.projects.ProjectDossier.Step;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A project that batch 1 brought as sample, batch 2 replaced by a real one, batch 3 moved on, batch 4 took out and batch
 * 5 (which undid 4) put back; and one of the same id in another region.
 */
class ProjectDossiersTest {
    private static FigureData data;
    private static ProjectDossiers dossiers;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.batch("projects", "sample");
        for (var batch = 2; batch <= 5; batch++) {
            data.batch("projects", "loaded");
        }
        data.owner().execute("""
                UPDATE batch SET undoes = 4 WHERE id = 5;
                INSERT INTO chain VALUES ('CN-NM', 'wind', '风电', 'Wind', 1, 'new-energy', 'ours', 'new-energy',
                  NULL, NULL, NULL, NULL, 'first');
                INSERT INTO milestone VALUES
                  ('CN-NM', 'wind', 'downstream', 'grid', 1, '2024-01-01', '2024-12-31', NULL, NULL, 2),
                  ('CN-NM', 'wind', 'upstream', 'blades', 1, NULL, '2024-06-30', NULL, '2024-07-15', 2);
                INSERT INTO project_past (region_id, id, name, sector, amount, currency, signed_on, stage, stage_on,
                  batch_id, replaced_by, reached) VALUES
                  ('CN-NM', 'P/1', 'Old', 'digital', 100000000, 'CNY', '2024-01-01', 'signed', '2024-01-01', 1, 2, 'signed'),
                  ('CN-NM', 'P/1', 'New', 'equipment', 100000000, 'CNY', '2024-01-01', 'signed', '2024-01-01', 2, 3,
                   'signed'),
                  ('CN-NM', 'P/1', 'New', 'equipment', 125000000, 'CNY', '2024-01-01', 'started', '2024-05-01', 3, 4,
                   'started');
                INSERT INTO project (region_id, id, name, sector, chain, amount, currency, signed_on, stage, stage_on,
                  batch_id) VALUES
                  ('CN-NM', 'P/1', 'New', 'equipment', 'wind', 125000000, 'CNY', '2024-01-01', 'started', '2024-05-01',
                   5);
                INSERT INTO project_stage_past VALUES
                  ('CN-NM', 'P/1', 'signed', '2024-01-01', 1, 2),
                  ('CN-NM', 'P/1', 'signed', '2024-01-02', 2, 3), ('CN-NM', 'P/1', 'signed', NULL, 3, 4),
                  ('CN-NM', 'P/1', 'started', '2024-05-01', 3, 4);
                INSERT INTO project_stage VALUES
                  ('CN-NM', 'P/1', 'signed', NULL, 5), ('CN-NM', 'P/1', 'started', '2024-05-01', 5);
                INSERT INTO batch (region_id, id, profile, status, file_name, file_sha256, loaded_at, loaded_by,
                  rows_read, rows_loaded, rows_replaced, rows_unchanged) VALUES
                  ('CN-HL', 1, 'projects', 'loaded', 'secret.csv', 'hash', now(), 'test', 1, 1, 0, 0),
                  ('CN-HL', 2, 'projects', 'loaded', 'secret.csv', 'hash', now(), 'test', 1, 1, 0, 0);
                INSERT INTO project (region_id, id, name, sector, currency, stage, batch_id) VALUES
                  ('CN-HL', 'P/1', 'Of another region', 'digital', 'CNY', 'signed', 2),
                  ('CN-HL', 'H1', 'Of another region', 'digital', 'CNY', 'signed', 1);
                INSERT INTO project_past (region_id, id, name, sector, currency, stage, batch_id, replaced_by) VALUES
                  ('CN-HL', 'P/1', 'Once of another region', 'digital', 'CNY', 'signed', 1, 2)""");
        dossiers = new ProjectDossiers(data.regions(), new CodeLists(data.regions()));
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void tellsWhatAProjectIsAndHowFarItGot() {
        var dossier = dossier(scope());

        assertThat(dossier.project().name()).isEqualTo("New");
        assertThat(dossier.project().amount()).isEqualByComparingTo("125000000");
        assertThat(dossier.chainCode()).isEqualTo("wind");
        assertThat(dossier.batch().id()).isEqualTo(5);
        assertThat(dossier.batch().file()).isEqualTo("projects.csv");
        assertThat(dossier.steps())
                .containsExactly(new Step(Stage.SIGNED, null), new Step(Stage.STARTED, LocalDate.parse("2024-05-01")));
        assertThat(dossier.milestones())
                .containsExactly(
                        new ChainMilestone(
                                "upstream", "blades", LocalDate.parse("2024-06-30"), LocalDate.parse("2024-07-15")),
                        new ChainMilestone("downstream", "grid", LocalDate.parse("2024-12-31"), null));
    }

    @Test
    void tellsWhatEachBatchChangedTheLastFirst() {
        var history = dossier(scope()).history();

        assertThat(history)
                .extracting(change -> change.batch().id(), ProjectChange::kind)
                .containsExactly(
                        tuple(5L, Kind.CAME),
                        tuple(4L, Kind.WENT),
                        tuple(3L, Kind.CHANGED),
                        tuple(2L, Kind.CHANGED),
                        tuple(1L, Kind.CAME));
        assertThat(history.getFirst().batch().undoes()).isEqualTo(4L);
        assertThat(history.get(2).details())
                .containsExactly(
                        new OfColumn(
                                ProjectColumn.AMOUNT,
                                new Text("1亿元", "CNY 0.1 billion"),
                                new Text("1.25亿元", "CNY 0.125 billion")),
                        new OfColumn(ProjectColumn.STAGE, new Text("已签约", "Signed"), new Text("已开工", "Started")),
                        new OfStage(Stage.SIGNED, new Reached(LocalDate.parse("2024-01-02")), new Reached(null)),
                        new OfStage(Stage.STARTED, null, new Reached(LocalDate.parse("2024-05-01"))));
        assertThat(history.get(3).details())
                .containsExactly(
                        new OfColumn(ProjectColumn.NAME, Text.same("Old"), Text.same("New")),
                        new OfColumn(
                                ProjectColumn.SECTOR,
                                new Text("数字经济", "Digital economy"),
                                new Text("装备制造", "Equipment manufacturing")),
                        new OfColumn(ProjectColumn.STATUS, new Text("示例数据", "Sample data"), new Text("导入数据", "Loaded")),
                        new OfStage(
                                Stage.SIGNED,
                                new Reached(LocalDate.parse("2024-01-01")),
                                new Reached(LocalDate.parse("2024-01-02"))));
    }

    @Test
    void tellsNothingOfWhatCameAfterTheMomentAskedFor() {
        var then = dossier(scope("as-of", "2"));

        assertThat(then.project().name()).isEqualTo("New");
        assertThat(then.project().stage()).isEqualTo(Stage.SIGNED);
        assertThat(then.project().chain()).isNull();
        assertThat(then.steps()).containsExactly(new Step(Stage.SIGNED, LocalDate.parse("2024-01-02")));
        assertThat(then.history()).extracting(change -> change.batch().id()).containsExactly(2L, 1L);
        assertThat(dossier(scope("as-of", "1")).project().status()).isEqualTo(Status.SAMPLE);
        assertThat(dossiers.find(scope("as-of", "4"), "P/1")).isEmpty();
    }

    @Test
    void showsNothingOfAnotherRegion() {
        assertThat(dossiers.find(scope(), "H1")).isEmpty();
        assertThat(dossier(scope()).history())
                .flatExtracting(ProjectChange::details)
                .noneMatch(detail -> detail.toString().contains("another region"));
        var other = dossiers.find(Scope.of("CN-HL", Lang.ZH), "P/1").orElseThrow();
        assertThat(other.project().name()).isEqualTo("Of another region");
        // The database itself shows the rows of no region but the one that is asked about.
        assertThat(data.regions()
                        .<Integer>read(
                                "CN-NM",
                                transaction ->
                                        transaction.fetchCount(PROJECT_PAST.where(PROJECT_PAST.REGION_ID.eq("CN-HL")))))
                .isZero();
    }

    @Test
    void findsNothingByAnIdThatIsNone() {
        assertThat(dossiers.find(scope(), "")).isEmpty();
        assertThat(dossiers.find(scope(), "' OR '1'='1")).isEmpty();
        assertThat(dossiers.find(scope(), "p/1")).isEmpty();
    }

    private static ProjectDossier dossier(Scope scope) {
        return dossiers.find(scope, "P/1").orElseThrow();
    }
}
