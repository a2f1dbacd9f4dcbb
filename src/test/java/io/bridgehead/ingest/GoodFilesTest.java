package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class GoodFilesTest {
    private static final String TRADE = "period,partner,flow,hs,value,currency";
    private static final String PROJECTS =
            "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on";
    private static final String MILESTONES = "chain,segment,milestone,weight,planned_start,planned_finish,actual_start,"
            + "actual_finish,progress,reported_on";

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
    void loadsTradeWithEveryWayToNameAPartner() {
        var report = database.load(
                Target.TRADE,
                TRADE,
                "2025-01,MNG,import,2701,100.5,CNY",
                "2025-01,RU,import,2701,1,CNY",
                "2025-01,392,import,2701,2,CNY",
                "2025-01,8,import,2701,3,CNY",
                "2025-01,大韩民国,import,2701,4,CNY",
                "2025-01,\"united states \",进口,2701,5,CNY",
                "2025-01,中国香港,Import,2701,0,CNY");

        assertThat(report.problems()).isEmpty();
        assertThat(report.batch()).isPresent();
        assertThat(report.rowsRead()).isEqualTo(7);
        assertThat(report.rowsLoaded()).isEqualTo(7);
        assertThat(report.rowsReplaced()).isZero();
        assertThat(database.rows()
                        .select(TRADE_FLOW.PARTNER)
                        .from(TRADE_FLOW)
                        .orderBy(TRADE_FLOW.VALUE)
                        .fetch(TRADE_FLOW.PARTNER))
                .containsExactly("HKG", "RUS", "JPN", "ALB", "KOR", "USA", "MNG");
        assertThat(database.rows().fetchCount(PARTNER)).isEqualTo(7);
    }

    @Test
    void makesTheRollupsOfATradeFile() {
        database.load(
                Target.TRADE,
                TRADE,
                "2025-01,MNG,import,2701,10,CNY",
                "2025-01,MNG,import,2601,20,CNY",
                "2025-01,RUS,import,4407,30,CNY",
                "2025-02,MNG,import,2701,40,CNY",
                "2025-02,MNG,export,,50,CNY");

        var rows = database.rows();
        assertThat(rows.selectFrom(TRADE_SLICE)
                        .orderBy(TRADE_SLICE.FLOW, TRADE_SLICE.PERIOD)
                        .fetch(slice -> slice.getFlow() + slice.getPeriod() + " " + slice.getValue() + " "
                                + slice.getRowCount() + " " + slice.getBrokenDown() + " " + slice.getStatus()))
                .containsExactly(
                        "export2025-02-01 50 1 false loaded",
                        "import2025-01-01 60 3 true loaded",
                        "import2025-02-01 40 1 true loaded");
        assertThat(rows.fetchCount(TRADE_PARTNER)).isEqualTo(4);
        assertThat(rows.selectFrom(TRADE_CHAPTER)
                        .where(TRADE_CHAPTER.PERIOD.eq(LocalDate.of(2025, 1, 1)))
                        .orderBy(TRADE_CHAPTER.CHAPTER)
                        .fetch(chapter -> chapter.getChapter() + " " + chapter.getValue()))
                .containsExactly("26 20", "27 10", "44 30");
        assertThat(rows.selectFrom(TRADE_YEAR_PARTNER)
                        .orderBy(TRADE_YEAR_PARTNER.FLOW, TRADE_YEAR_PARTNER.PARTNER)
                        .fetch(year -> year.getFlow() + " " + year.getPartner() + " " + year.getValue()))
                .containsExactly("export MNG 50", "import MNG 70", "import RUS 30");
    }

    @Test
    void writesTheBatchDown() {
        var report = database.load(Target.TRADE, TRADE, "2025,MNG,export,,12,USD");

        var batch = database.rows().selectFrom(BATCH).fetchSingle();
        assertThat(batch.getId()).isEqualTo(report.batch().getAsLong());
        assertThat(batch.getProfile()).isEqualTo("trade");
        assertThat(batch.getStatus()).isEqualTo(Status.LOADED.code());
        assertThat(batch.getFileName()).isEqualTo("test.csv");
        assertThat(batch.getFileSha256()).isEqualTo(report.sha256()).hasSize(64);
        assertThat(batch.getLoadedBy()).isEqualTo("tester");
        assertThat(batch.getRowsRead()).isEqualTo(1);
    }

    @Test
    void tellsWhoeverListensOnceItIsCommitted() throws SQLException {
        try (var connection = database.database().database().ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("LISTEN bridgehead");

            var report = database.load(Target.TRADE, TRADE, "2025,MNG,export,,12,USD");
            database.load(Target.TRADE, TRADE, "2025,MNG,export,,refused,USD");

            var told = connection.unwrap(PGConnection.class).getNotifications(1_000);
            assertThat(told)
                    .extracting(PGNotification::getParameter)
                    .containsExactly("CN-NM:" + report.batch().getAsLong());
        }
    }

    @Test
    void changesNothingWhenTheSameFileIsLoadedAgain() {
        var file = new String[] {
            TRADE, "2025-01,MNG,import,2701,10.50,CNY", "2025-01,RUS,import,2701,20,CNY", "2025-02,MNG,export,,3,CNY"
        };
        database.load(Target.TRADE, file);
        var before = database.factsFingerprint();

        var report = database.load(Target.TRADE, file);

        assertThat(report.loaded()).isTrue();
        assertThat(List.of(report.rowsLoaded(), report.rowsReplaced(), report.rowsUnchanged()))
                .containsExactly(0L, 0L, 3L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
        assertThat(database.rows().fetchCount(BATCH)).isEqualTo(2);
    }

    @Test
    void replacesTheSliceOfARestatedMonthAndLeavesTheOthers() {
        var first = database.load(
                Target.TRADE,
                TRADE,
                "2025-01,MNG,import,2701,10,CNY",
                "2025-01,RUS,import,2701,20,CNY",
                "2025-02,MNG,import,2701,5,CNY");

        var second =
                database.load(Target.TRADE, TRADE, "2025-01,MNG,import,2701,11,CNY", "2025-02,MNG,import,2701,5,CNY");

        assertThat(List.of(second.rowsLoaded(), second.rowsReplaced(), second.rowsUnchanged()))
                .containsExactly(1L, 2L, 1L);
        assertThat(database.rows()
                        .selectFrom(TRADE_FLOW)
                        .orderBy(TRADE_FLOW.PERIOD)
                        .fetch(row -> row.getPartner() + " " + row.getValue() + " " + row.getBatchId()))
                .containsExactly(
                        "MNG 11 " + second.batch().getAsLong(),
                        "MNG 5 " + first.batch().getAsLong());
        assertThat(database.rows()
                        .selectFrom(TRADE_YEAR_PARTNER)
                        .fetch(year -> year.getPartner() + " " + year.getValue()))
                .containsExactly("MNG 16");
    }

    @Test
    void acceptsAByteOrderMarkQuotesAnyOrderOfColumnsAndWindowsLines() {
        var file =
                "\uFEFFcurrency,value,hs,flow,partner,period\r\nCNY,1.5,\"\",export,\"Korea, Republic of\",2025\r\n\r\n";

        var report = database.load(Target.TRADE, file.getBytes(StandardCharsets.UTF_8));

        assertThat(report.problems()).isEmpty();
        assertThat(database.rows().select(TRADE_FLOW.PARTNER).from(TRADE_FLOW).fetch(TRADE_FLOW.PARTNER))
                .containsExactly("KOR");
    }

    @Test
    void loadsProjectsWithTheirStages() {
        var report = database.load(
                Target.PROJECTS,
                PROJECTS,
                "P1,风电,2024年向北开放经贸洽谈会,新能源,new-energy,风电装备,包头,北京市,甲,1000000,CNY,2024-08-20,signed,2024-08-20",
                "P1,风电,nof-2024,new-energy,新能源,wind,150200,北京市,甲,1000000,CNY,2024-08-20,已开工,2025-03-01",
                "P2,数据中心,,Digital economy,,,,,,,CNY,2024-09-01,Signed,2024-09-01");

        assertThat(report.problems()).isEmpty();
        assertThat(report.rowsLoaded()).isEqualTo(3);
        var project =
                database.rows().selectFrom(PROJECT).where(PROJECT.ID.eq("P1")).fetchSingle();
        assertThat(project.getFair()).isEqualTo("nof-2024");
        assertThat(project.getSector()).isEqualTo("new-energy");
        assertThat(project.getChain()).isEqualTo("wind");
        assertThat(project.getDivision()).isEqualTo("150200");
        assertThat(project.getStage()).isEqualTo("started");
        assertThat(project.getStageOn()).isEqualTo("2025-03-01");
        assertThat(database.rows().fetchCount(PROJECT_STAGE)).isEqualTo(3);
    }

    @Test
    void addsALaterStageToAProjectAndLeavesTheRest() {
        var signed = "P1,风电,,new-energy,,,,,,5,CNY,2024-08-20,signed,2024-08-20";
        database.load(Target.PROJECTS, PROJECTS, signed);
        var again = database.load(Target.PROJECTS, PROJECTS, signed);
        assertThat(List.of(again.rowsLoaded(), again.rowsReplaced(), again.rowsUnchanged()))
                .containsExactly(0L, 0L, 1L);

        var later = database.load(
                Target.PROJECTS, PROJECTS, "P1,风电,,new-energy,,,,,,5,CNY,2024-08-20,in-production,2025-08-20");

        assertThat(List.of(later.rowsLoaded(), later.rowsReplaced(), later.rowsUnchanged()))
                .containsExactly(1L, 0L, 0L);
        var project = database.rows().selectFrom(PROJECT).fetchSingle();
        assertThat(project.getStage()).isEqualTo("in-production");
        assertThat(database.rows()
                        .select(PROJECT_STAGE.STAGE)
                        .from(PROJECT_STAGE)
                        .orderBy(PROJECT_STAGE.STAGE_ON)
                        .fetch(PROJECT_STAGE.STAGE))
                .containsExactly("signed", "in-production");
    }

    @Test
    void takesTheFurtherOfTwoStagesReachedOnOneDay() {
        database.load(
                Target.PROJECTS,
                PROJECTS,
                "P1,a,,other,,,,,,5,CNY,2024-08-20,started,2024-08-20",
                "P1,a,,other,,,,,,5,CNY,2024-08-20,signed,2024-08-20",
                "P1,a,,other,,,,,,5,CNY,2024-08-20,fulfilled,2024-08-20");

        assertThat(database.rows().selectFrom(PROJECT).fetchSingle().getStage()).isEqualTo("started");
    }

    @Test
    void loadsMilestonesAndTakesWhatWasReportedLast() {
        var file = new String[] {
            MILESTONES,
            "奶业,上游,牧场,2,2024-01-01,2024-12-31,2024-02-01,,0.5,2024-08-31",
            "dairy,upstream,牧场,3,2024-01-01,2025-03-31,2024-02-01,,0.6,2024-09-30",
            "dairy,downstream,Brand,1,2025-01-01,2025-12-31,,,,"
        };
        var report = database.load(Target.MILESTONES, file);

        assertThat(report.problems()).isEmpty();
        var farm = database.rows()
                .selectFrom(MILESTONE)
                .where(MILESTONE.NAME.eq("牧场"))
                .fetchSingle();
        assertThat(farm.getWeight()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(farm.getPlannedFinish()).isEqualTo("2025-03-31");
        assertThat(database.rows().fetchCount(MILESTONE_REPORT)).isEqualTo(2);

        var before = database.factsFingerprint();
        var again = database.load(Target.MILESTONES, file);
        assertThat(List.of(again.rowsLoaded(), again.rowsReplaced(), again.rowsUnchanged()))
                .containsExactly(0L, 0L, 3L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
    }

    @Test
    void keepsWhatALaterReportSaidWhenAnOlderOneIsLoaded() {
        database.load(Target.MILESTONES, MILESTONES, "dairy,upstream,A,3,2024-01-01,2025-03-31,,,0.6,2024-09-30");
        database.load(Target.MILESTONES, MILESTONES, "dairy,upstream,A,2,2024-01-01,2024-12-31,,,0.5,2024-08-31");

        assertThat(database.rows().selectFrom(MILESTONE).fetchSingle().getWeight())
                .isEqualByComparingTo("3");
        assertThat(database.rows().fetchCount(MILESTONE_REPORT)).isEqualTo(2);
    }

    @Test
    void letsAnOfficeCountTwoPartnersOfOneIsoCodeAndNamesThemFirst() {
        var file = new String[] {
            "code,iso,name_zh,name_en,aliases",
            "CYP-N,CYP,塞浦路斯北部,Cyprus north,北塞|N. Cyprus|n cyprus",
            "CYP-S,CY,塞浦路斯南部,Cyprus south,"
        };
        assertThat(database.load(Target.PARTNERS, file).problems()).isEmpty();
        assertThat(database.rows().select(PARTNER.ISO).from(PARTNER).fetch(PARTNER.ISO))
                .containsExactly("CYP", "CYP");
        assertThat(database.rows().fetchCount(PARTNER_ALIAS)).isEqualTo(2);

        var trade = database.load(Target.TRADE, TRADE, "2025,北塞,export,,1,CNY", "2025,cyp-s,export,,2,CNY");
        assertThat(trade.problems()).isEmpty();

        var ambiguous = database.load(Target.TRADE, TRADE, "2025,Cyprus,export,,1,CNY");
        assertThat(ambiguous.problems())
                .singleElement()
                .extracting(problem -> problem.expected().key())
                .isEqualTo("expected.partner-code-of-several");

        var before = database.factsFingerprint();
        var again = database.load(Target.PARTNERS, file);
        assertThat(List.of(again.rowsLoaded(), again.rowsReplaced(), again.rowsUnchanged()))
                .containsExactly(0L, 0L, 2L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE", "UTF-8"})
    void findsOutTheEncoding(String encoding) {
        try (var database = new IngestDatabase()) {
            var file = (TRADE + "\n2025-01,蒙古,export,,1,CNY\n2025-01,俄罗斯,export,,2,CNY\n")
                    .getBytes(Charset.forName(encoding));

            var report = database.load(Target.TRADE, file);

            assertThat(report.problems()).isEmpty();
            assertThat(report.rowsLoaded()).isEqualTo(2);
            assertThat(Objects.requireNonNull(
                                    Objects.requireNonNull(report.detected()).charset())
                            .name())
                    .startsWith(encoding);
        }
    }
}
