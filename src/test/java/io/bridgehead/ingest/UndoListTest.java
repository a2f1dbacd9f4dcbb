package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bridgehead.figure.Lang;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoListTest {
    private static final String REGION = IngestDatabase.REGION_ID;
    private static final String PROJECT = "P1,甲,,other,%s,,,,,1,CNY,2025-09-01,signed,2025-09-01";

    private IngestDatabase database;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "PARTNERS; X1,,某地,Somewhere,Old name|Older; X1,,某处,Someplace,New name|Older; X2,,别处,Elsewhere,Else",
                "SECTORS; digital,数字产业,Digital industry,; digital,数字业,Digital,数字化; salt,盐业,Salt,盐",
                "CLUSTERS; agri,农业,Agri,,,; agri,农牧业,Farming,2024-01-01,,农牧; low,低空,Low altitude,2025-01-01,,低空经济",
                "CHAINS; dairy,奶,Milk,agri,,,,; dairy,奶产业,Dairy,agri,农畜产品加工,2022-09-06,,乳业; salt,盐化工,Salt,,,,,盐",
                "DIVISIONS; 150100,青城,Green city,,,; 150100,呼市,Hohhot,呼,H,; 159999,新区,New area,,,新",
                "FAIRS; f1,甲会,Fair one,2025-01-01,甲|One; f1,甲会,Fair 1,2025-01-02,One; f2,乙会,Fair two,2025-02-01,",
                "COUNTRY_GROUPS; near,邻国,Near,MNG,,; near,近邻,Nearby,RUS,1991-12-26,2030-01-01; far,远国,Far,USA,,",
                "SOURCES; s1,甲,题,2023,https://example.org/a,; s1,乙,题,2024,,注; s2,丙,题二,,,",
                "COMMODITIES; 0101,HS2022,马,Horses,; 0101,HS2022,活马,Live horses,kg; 0101,HS2017,马,,"
            })
    void bringsAListBackAsItWasAndForthAgain(Target target, String old, String changed, String added)
            throws UndoRefusedException {
        load(target, old);
        var before = lists();
        var batch = load(target, changed, added);
        var after = lists();
        assertThat(after).isNotEqualTo(before);

        var undone = undo(batch);

        assertThat(lists()).isEqualTo(before);
        assertThat(undone.undoes()).isEqualTo(batch);
        assertThat(undone.profile()).isEqualTo(target.code());
        undo(undone.id());
        assertThat(lists()).isEqualTo(after);
    }

    @Test
    void undoesOneBatchAfterTheOther() throws UndoRefusedException {
        var before = lists();
        var first = load(Target.CLUSTERS, "low,低空,Low,,,低空经济");
        var second = load(Target.CLUSTERS, "low,低空业,Low altitude,,,");
        assertThat(refusal(first)).contains("Batch " + second + " (test.csv)");

        var undone = undo(second);
        assertThat(refusal(second)).contains("undone already, by batch " + undone.id());
        undo(first);

        assertThat(lists()).isEqualTo(before);
    }

    @Test
    void tellsWhatAnUndoneListBatchDidAndWhatItsUndoDid() throws UndoRefusedException {
        load(Target.CLUSTERS, "low,低空,Low,,,");
        var batch = load(Target.CLUSTERS, "low,低空业,Low altitude,,,", "high,高空,High,,,");
        var undone = undo(batch);

        var change = new BatchChanges(database.database().regions()).of(REGION, undone.id());

        assertThat(change.vanishing()).extracting(name -> name.en()).containsExactly("high High");
        assertThat(change.renamed())
                .extracting(renaming ->
                        renaming.before().en() + " > " + renaming.after().en())
                .containsExactly("low Low altitude > low Low");
        assertThat(List.of(undone.rowsLoaded(), undone.rowsReplaced())).containsExactly(1L, 2L);
    }

    @Test
    void refusesToTakeACodeAwayThatRowsNameNowOrDidInAKeptState() throws UndoRefusedException {
        var list = load(Target.CLUSTERS, "low,低空,Low,,,", "high,高空,High,,,");
        var project = load(Target.PROJECTS, PROJECT.formatted("low"));

        assertThat(refusal(list)).contains("added low to a list").doesNotContain("high");
        undo(project);
        assertThat(refusal(list)).contains("added low to a list");
    }

    @Test
    void refusesToTakeAPartnerAwayThatIsTradedWith() {
        var list = load(Target.PARTNERS, "X1,,某地,Somewhere,");
        load(Target.TRADE, "2024-01,X1,export,27,100,CNY");

        assertThat(refusal(list)).contains("added X1 to a list");
    }

    @Test
    void refusesWhatAnotherRegionsProjectsNameOrAnotherRegionChanged() {
        var sectors = load(Target.SECTORS, "salt,盐业,Salt,");
        var source = load(Target.SOURCES, "s1,甲,题,,,");
        database.addRegion("CN-HL", "CHN", "CNY");
        database.rows().execute("""
                INSERT INTO batch SELECT 'CN-HL', 900, profile, status, file_name, file_sha256, loaded_at, loaded_by,
                  0, 0, 0, 0 FROM batch LIMIT 1;
                INSERT INTO project (region_id, id, name, sector, currency, stage, batch_id)
                  VALUES ('CN-HL', 'P9', 'x', 'salt', 'CNY', 'signed', 900);
                UPDATE source SET title = '又', batch_id = 900 WHERE id = 's1'""");

        assertThat(refusal(sectors)).contains("perhaps those of another region");
        assertThat(refusal(source)).contains("changed since batch " + source + " by something else");
    }

    @Test
    void refusesANameThatStandsForSomethingElseByNow() {
        load(Target.FAIRS, "f1,甲会,Fair one,2025-01-01,One", "f2,乙会,Fair two,2025-02-01,");
        var batch = load(Target.FAIRS, "f1,甲会,Fair one,2025-01-01,");
        load(Target.FAIRS, "f2,乙会,Fair two,2025-02-01,One");

        assertThat(refusal(batch)).contains("The list was changed since batch " + batch);
    }

    private long load(Target target, String... rows) {
        var report = database.load(target, String.join(",", target.columns()) + "\n" + String.join("\n", rows));
        assertThat(report.problems()).isEmpty();
        return report.batch().orElseThrow();
    }

    private LoadedBatch undo(long batch) throws UndoRefusedException {
        return new Undo(database.database().regions(), Clock.systemUTC()).undo(REGION, batch, "tester");
    }

    private String refusal(long batch) {
        var before = database.fingerprint();
        var refused = catchThrowableOfType(UndoRefusedException.class, () -> undo(batch));
        assertThat(refused).isNotNull();
        assertThat(database.fingerprint()).isEqualTo(before);
        return refused.phrase().in(Lang.EN);
    }

    /** Every list as it is, and the names that hold. */
    private Map<String, String> lists() {
        var lists = database.factsFingerprint();
        lists.keySet().removeAll(List.of("name_alias", "list_past"));
        lists.put(
                "names",
                database.rows()
                        .fetch("SELECT list, folded, name, code, batch_id FROM name_alias WHERE removed_at IS NULL"
                                + " ORDER BY 1, 2")
                        .formatCSV());
        return lists;
    }
}
