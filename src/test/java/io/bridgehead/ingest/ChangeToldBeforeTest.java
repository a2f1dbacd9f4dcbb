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
        assertThat(change.appearing()).extracting(name -> name.en()).containsExactly("X2 Elsewhere");
        assertThat(change.vanishing()).isEmpty();
        assertThat(change.renamed())
                .extracting(renaming ->
                        renaming.before().en() + " > " + renaming.after().zh())
                .containsExactly("X1 Somewhere > X1 某处");
    }

    @Test
    void isTheSameOfPublishedValues() {
        var rows = new String[] {
            "trade_export,,,2022-01-01,2022-12-31,year,imsilkroad-501242,630.3,CNY-yi,published,31.9,,",
            "trade_export,,MNG,2022-01-01,2022-12-31,year,imsilkroad-501242,140.4,CNY-yi,published,75.2,,"
        };
        var file = file(Target.OBSERVATIONS, rows);
        database.rows().deleteFrom(io.bridgehead.db.Tables.OBSERVATION).execute();
        database.load(Target.OBSERVATIONS, file);

        var change = assertTold(
                Target.OBSERVATIONS,
                rows[0],
                rows[1].replace("140.4", "240.4"),
                "trade_export,,,2023-01-01,2023-12-31,year,imsilkroad-501242,785.8,CNY-yi,published,,,");

        assertThat(change.slices())
                .extracting(slice -> slice.name().en() + " " + slice.unit() + " " + slice.rowsBefore() + " "
                        + slice.rowsAfter() + " " + slice.before() + " " + slice.after())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2023").endsWith(" CNY-yi 0 1 null 785.8"),
                        second -> assertThat(second)
                                .contains("Mongolia · 2022 · ")
                                .endsWith(" CNY-yi 1 1 140.4 240.4"));
        assertThat(change.jumps()).hasSize(1);
        assertThat(change.appearing())
                .singleElement()
                .satisfies(name -> assertThat(name.zh()).contains("2023年"));
        assertThat(change.renamed()).isEmpty();
    }

    @Test
    void isTheSameOfPortTraffic() {
        database.load(
                Target.PORT_TRAFFIC,
                file(
                        Target.PORT_TRAFFIC,
                        "ceke-road,2025-01,in,freight,100,t",
                        "ceke-road,2025-01,out,freight,10,t",
                        "ceke-road,2025-02,in,freight,7,t"));

        var change = assertTold(
                Target.PORT_TRAFFIC,
                "ceke-road,2025-01,in,freight,160,t",
                "ceke-road,2025-02,in,freight,7,t",
                "ceke-road,2025-01,in,vehicles,3,vehicles");

        assertThat(change.slices())
                .extracting(
                        slice -> slice.name().en().replaceAll(".* · ", ""),
                        Change.Slice::rowsBefore,
                        Change.Slice::rowsAfter,
                        Change.Slice::before)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("freight", 2L, 1L, null),
                        org.assertj.core.api.Assertions.tuple("vehicles", 0L, 1L, null));
        assertThat(change.vanishing())
                .singleElement()
                .satisfies(name -> assertThat(name.en()).endsWith(" · freight · 2025-01 · out"));
        assertThat(change.jumps()).singleElement().satisfies(jump -> {
            assertThat(jump.name().en()).endsWith(" · freight · 2025-01 · in");
            assertThat(jump.before()).isEqualByComparingTo("100");
            assertThat(jump.after()).isEqualByComparingTo("160");
        });
    }

    @Test
    void isTheSameOfLists() {
        database.load(Target.CLUSTERS, file(Target.CLUSTERS, "low,低空,Low altitude,,,"));

        var change = compared(
                Target.CLUSTERS, "low,低空经济,Low-altitude economy,,,", "high,高空,High altitude,,,", "agri,农畜产品加工,X,,,");

        assertThat(change.slices())
                .singleElement()
                .extracting(Change.Slice::rowsBefore, Change.Slice::rowsAfter)
                .containsExactly(2L, 3L);
        assertThat(change.appearing()).extracting(name -> name.zh()).containsExactly("high 高空");
        assertThat(change.renamed())
                .extracting(renaming ->
                        renaming.before().en() + " > " + renaming.after().en())
                .contains("low Low altitude > low Low-altitude economy")
                .hasSize(2);
    }

    @Test
    void isTheSameOfPartnersGoodsAndGroups() {
        database.load(Target.PARTNERS, file(Target.PARTNERS, "X1,,某地,Somewhere,"));
        database.load(Target.COMMODITIES, file(Target.COMMODITIES, "0101,HS2022,马,Horses,"));
        database.load(Target.COUNTRY_GROUPS, file(Target.COUNTRY_GROUPS, "near,邻国,Near,MNG,,", "near,邻国,Near,RUS,,"));

        assertThat(compared(Target.PARTNERS, "X1,,某处,Someplace,", "X2,,别处,Elsewhere,")
                        .appearing())
                .extracting(name -> name.en())
                .containsExactly("X2 Elsewhere");
        assertThat(compared(Target.COMMODITIES, "0101,HS2022,活马,Live horses,", "0101,HS2017,马,,")
                        .appearing())
                .extracting(name -> name.en())
                .containsExactly("HS2017 0101 马");
        var groups = compared(Target.COUNTRY_GROUPS, "near,邻国,Near,MNG,,", "near,邻国,Near,KAZ,2000-01-01,");
        assertThat(groups.appearing()).extracting(name -> name.en()).containsExactly("near · Kazakhstan");
        assertThat(groups.vanishing()).extracting(name -> name.en()).containsExactly("near · Russia");
    }

    private Change assertTold(Target target, String... rows) {
        var before = compared(target, rows);

        assertThat(before.appearing()).isNotEmpty();
        assertThat(before.jumps()).isNotEmpty();
        return before;
    }

    private Change compared(Target target, String... rows) {
        var file = file(target, rows);
        var before = told(target, file);
        var batch = database.load(target, file).batch().orElseThrow();

        assertThat(before.slices()).isNotEmpty();
        assertThat(before)
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(new BatchChanges(database.database().regions()).of(REGION, batch));
        return before;
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
