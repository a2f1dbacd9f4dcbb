package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingDatesTest {
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
    void takesProjectsWithoutDaysAndChangesNothingTheSecondTime() {
        var file = new String[] {"P1,a,,other,,,,,,5,CNY,,signed,", "P1,a,,other,,,,,,5,CNY,,started,2024-05-01"};
        assertThat(load(Target.PROJECTS, file).problems()).isEmpty();

        var project = database.rows().selectFrom(PROJECT).fetchSingle();
        assertThat(project.getSignedOn()).isNull();
        assertThat(database.rows().fetchCount(PROJECT_STAGE, PROJECT_STAGE.STAGE_ON.isNull()))
                .isEqualTo(1);
        var before = database.factsFingerprint();
        var again = load(Target.PROJECTS, file);
        assertThat(List.of(again.rowsLoaded(), again.rowsReplaced(), again.rowsUnchanged()))
                .containsExactly(0L, 0L, 2L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "signed,2024-01-01,started,,started,",
        "in-production,2024-01-01,started,,in-production,2024-01-01",
        "fulfilled,2024-05-01,signed,,fulfilled,2024-05-01",
        "cancelled,,in-production,2024-01-01,cancelled,",
        "fulfilled,,started,,started,",
        "started,2024-01-01,fulfilled,2024-02-01,fulfilled,2024-02-01"
    })
    void takesTheStageFurthestOnAsTheLastWhereADayIsMissing(
            String one, String oneDay, String other, String otherDay, String last, String lastDay) {
        load(
                Target.PROJECTS,
                "P1,a,,other,,,,,,5,CNY,,%s,%s".formatted(one, oneDay == null ? "" : oneDay),
                "P1,a,,other,,,,,,5,CNY,,%s,%s".formatted(other, otherDay == null ? "" : otherDay));

        var project = database.rows().selectFrom(PROJECT).fetchSingle();
        assertThat(project.getStage()).isEqualTo(last);
        assertThat(project.getStageOn()).isEqualTo(lastDay == null ? null : LocalDate.parse(lastDay));
    }

    @Test
    void takesAMissingDayForAValueThatMustBeTheSameInEveryRow() {
        var report = load(
                Target.PROJECTS,
                "P1,a,,other,,,,,,5,CNY,,signed,",
                "P1,a,,other,,,,,,5,CNY,2024-01-01,started,2024-05-01");

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("signed_on");
            assertThat(problem.expected().key()).isEqualTo("expected.same-attribute");
        });
    }

    @Test
    void learnsADayLater() {
        load(Target.PROJECTS, "P1,a,,other,,,,,,5,CNY,,signed,");
        load(Target.PROJECTS, "P1,a,,other,,,,,,5,CNY,2024-01-01,signed,2024-01-01");

        assertThat(database.rows().selectFrom(PROJECT).fetchSingle().getStageOn())
                .isEqualTo("2024-01-01");
        assertThat(database.rows().selectFrom(PROJECT_STAGE).fetchSingle().getStageOn())
                .isEqualTo("2024-01-01");
    }

    @Test
    void takesMilestonesWithoutAPlannedOrAnActualStart() {
        var report = load(Target.MILESTONES, "dairy,upstream,A,1,,2024-12-31,,2024-11-30,,");

        assertThat(report.problems()).isEmpty();
        var milestone = database.rows().selectFrom(MILESTONE).fetchSingle();
        assertThat(milestone.getPlannedStart()).isNull();
        assertThat(milestone.getActualStart()).isNull();
        assertThat(milestone.getActualFinish()).isEqualTo("2024-11-30");
    }

    @Test
    void leavesItToTheFileWhetherAPlanEndsBeforeItBegins() {
        database.rows().execute("""
                INSERT INTO batch VALUES ('CN-NM', 999, 'milestones', 'loaded', 'f', '', now(), 'x', 1, 1, 0, 0);
                INSERT INTO milestone VALUES
                  ('CN-NM', 'dairy', 'upstream', 'turned', 1, '2024-12-31', '2024-01-01', NULL, NULL, 999)""");

        assertThat(database.rows().fetchCount(MILESTONE)).isEqualTo(1);
    }

    private ImportReport load(Target target, String... rows) {
        return database.load(target, String.join(",", target.columns()) + "\n" + String.join("\n", rows));
    }
}
