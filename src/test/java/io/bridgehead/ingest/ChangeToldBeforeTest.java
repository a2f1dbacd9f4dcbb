package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a load before it is stored is what is told of its batch afterwards. */
class ChangeToldBeforeTest {
    private static final String REGION = IngestDatabase.REGION_ID;

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
    void isTheSameOfTrade() {
        database.load(
                Target.TRADE,
                file(
                        Target.TRADE,
                        "2024-01,MNG,export,27,100,CNY",
                        "2024-01,RUS,export,27,50,CNY",
                        "2024-03,USA,export,27,1,CNY"));

        assertTold(
                Target.TRADE,
                "2024-01,MNG,export,27,300,CNY",
                "2024-01,KAZ,export,27,7,CNY",
                "2024-02,USA,export,27,9,CNY",
                "2024-02,JPN,export,27,9,CNY",
                "2024-03,USA,export,27,1,CNY");
    }

    @Test
    void isTheSameOfProjects() {
        var same = "P3,丙,,other,,,,,,9,CNY,2022-01-01,signed,2022-01-01";
        database.load(
                Target.PROJECTS, file(Target.PROJECTS, "P1,甲,,other,,,,,,100,CNY,2023-01-01,signed,2023-01-01", same));

        assertTold(
                Target.PROJECTS,
                same,
                "P1,甲,,other,,,,,,300,CNY,2023-01-01,signed,2023-01-01",
                "P1,甲,,other,,,,,,300,CNY,2023-01-01,started,2023-05-01",
                "P2,乙,,other,,,,,,5,CNY,2024-02-01,signed,2024-02-01");
    }

    @Test
    void isTheSameOfMilestones() {
        var same = "dairy,upstream,丙,1,2024-01-01,2024-12-31,,,0.3,2024-03-31";
        database.load(
                Target.MILESTONES,
                file(Target.MILESTONES, "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.2,2024-03-31", same));

        assertTold(
                Target.MILESTONES,
                same,
                "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.5,2024-06-30",
                "dairy,upstream,乙,1,2024-01-01,2024-12-31,,,,");
    }

    @Test
    void tellsWhichPartnersAreNewInTheList() {
        database.load(Target.PARTNERS, file(Target.PARTNERS, "X1,,某地,Somewhere,"));

        var change = told(Target.PARTNERS, file(Target.PARTNERS, "X1,,某处,Someplace,", "X2,,别处,Elsewhere,"));

        assertThat(change.slices())
                .singleElement()
                .extracting(Change.Slice::rowsBefore, Change.Slice::rowsAfter)
                .containsExactly(1L, 2L);
        assertThat(change.appearing()).extracting(name -> name.en()).containsExactly("Elsewhere");
        assertThat(change.vanishing()).isEmpty();
    }

    private void assertTold(Target target, String... rows) {
        var file = file(target, rows);
        var before = told(target, file);
        var batch = database.load(target, file).batch().orElseThrow();

        assertThat(before.slices()).isNotEmpty();
        assertThat(before.appearing()).isNotEmpty();
        assertThat(before.jumps()).isNotEmpty();
        assertThat(before)
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(new BatchChanges(database.database().regions()).of(REGION, batch));
    }

    private Change told(Target target, byte[] file) {
        var report = database.imports()
                .check(ImportRequest.of(
                        target.canonical(), REGION, "test.csv", () -> new ByteArrayInputStream(file), "tester"));
        assertThat(report.isSound()).isTrue();
        assertThat(report.loaded()).isFalse();
        return report.change();
    }

    private static byte[] file(Target target, String... rows) {
        return (String.join(",", target.columns()) + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
