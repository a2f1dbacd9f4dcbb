package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchChangesTest {
    private static final String REGION = IngestDatabase.REGION_ID;
    private static final String TRADE = String.join(",", Target.TRADE.columns());
    private static final String PROJECTS = String.join(",", Target.PROJECTS.columns());
    private static final String MILESTONES = String.join(",", Target.MILESTONES.columns());

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
    void tellsSlicesPartnersAndJumpsOfARestatedMonthBesideANewOne() {
        load(
                Target.TRADE,
                TRADE,
                "2024-01,MNG,export,27,100,CNY",
                "2024-01,RUS,export,27,50,CNY",
                "2024-01,USA,export,27,70,CNY");
        var batch = load(
                Target.TRADE,
                TRADE,
                "2024-01,MNG,export,27,151,CNY",
                "2024-01,RUS,export,27,75,CNY",
                "2024-01,KAZ,export,27,1,CNY",
                "2024-02,USA,export,27,9,CNY",
                "2024-02,JPN,export,27,9,CNY");

        var change = new BatchChanges(database.database().regions()).of(REGION, batch);

        assertThat(change.slices())
                .extracting(
                        slice -> slice.name().en(),
                        Change.Slice::unit,
                        Change.Slice::rowsBefore,
                        Change.Slice::rowsAfter)
                .containsExactly(tuple("2024-02 · exports", "CNY", 0L, 2L), tuple("2024-01 · exports", "CNY", 3L, 3L));
        assertThat(change.slices().get(0).before()).isNull();
        assertThat(change.slices().get(1).before()).isEqualByComparingTo("220");
        assertThat(change.slices().get(1).after()).isEqualByComparingTo("227");
        assertThat(names(change.appearing())).containsExactly("Japan", "Kazakhstan");
        assertThat(names(change.vanishing())).isEmpty();
        assertThat(change.jumps()).singleElement().satisfies(jump -> {
            assertThat(jump.name().en()).isEqualTo("2024-01 · exports · Mongolia");
            assertThat(jump.before()).isEqualByComparingTo("100");
            assertThat(jump.after()).isEqualByComparingTo("151");
        });
        assertThat(change.moreSlices()).isZero();
    }

    @Test
    void tellsThePartnersThatAMonthLoses() {
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY", "2024-01,RUS,export,27,50,CNY");
        var batch = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");

        assertThat(names(new BatchChanges(database.database().regions())
                        .of(REGION, batch)
                        .vanishing()))
                .containsExactly("Russia");
    }

    @Test
    void saysTheSameOfABatchWhenLaterOnesHaveReplacedItsRows() {
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var batch = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,300,CNY");
        var changes = new BatchChanges(database.database().regions());
        var then = changes.of(REGION, batch);
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,500,CNY", "2024-01,RUS,export,27,500,CNY");

        assertThat(changes.of(REGION, batch)).isEqualTo(then);
    }

    @Test
    void tellsProjectsByTheYearOfTheirSigning() {
        load(Target.PROJECTS, PROJECTS, "P1,甲,,other,,,,,,100,CNY,2023-01-01,signed,2023-01-01");
        var batch = load(
                Target.PROJECTS,
                PROJECTS,
                "P1,甲,,other,,,,,,200,CNY,2023-01-01,signed,2023-01-01",
                "P2,乙,,other,,,,,,5,CNY,2024-02-01,signed,2024-02-01");

        var change = new BatchChanges(database.database().regions()).of(REGION, batch);

        assertThat(change.slices()).extracting(slice -> slice.name().zh()).containsExactly("2023", "2024");
        assertThat(names(change.appearing())).containsExactly("乙");
        assertThat(change.jumps())
                .singleElement()
                .extracting(jump -> jump.name().zh())
                .isEqualTo("2023 · 甲");
    }

    @Test
    void tellsMilestonesByChainAndTheirProgressInPercent() {
        load(Target.MILESTONES, MILESTONES, "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.2,2024-03-31");
        var batch = load(
                Target.MILESTONES,
                MILESTONES,
                "dairy,upstream,甲,1,2024-01-01,2024-12-31,,,0.5,2024-06-30",
                "dairy,upstream,乙,1,2024-01-01,2024-12-31,,,,");

        var change = new BatchChanges(database.database().regions()).of(REGION, batch);

        assertThat(change.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.name().in(Lang.EN)).isEqualTo("Dairy");
            assertThat(slice.rowsBefore()).isEqualTo(1);
            assertThat(slice.rowsAfter()).isEqualTo(2);
            assertThat(slice.before()).isNull();
        });
        assertThat(names(change.appearing())).containsExactly("乙");
        assertThat(change.jumps()).singleElement().satisfies(jump -> {
            assertThat(jump.unit()).isEqualTo("%");
            assertThat(jump.after()).isEqualByComparingTo(BigDecimal.valueOf(50));
        });
    }

    @Test
    void isEmptyOfABatchThatChangedNothing() {
        load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");
        var batch = load(Target.TRADE, TRADE, "2024-01,MNG,export,27,100,CNY");

        assertThat(new BatchChanges(database.database().regions()).of(REGION, batch))
                .isEqualTo(Change.NONE);
    }

    private long load(Target target, String... lines) {
        return database.load(target, lines).batch().orElseThrow();
    }

    private static List<String> names(List<Text> texts) {
        return texts.stream().map(Text::en).sorted().toList();
    }
}
