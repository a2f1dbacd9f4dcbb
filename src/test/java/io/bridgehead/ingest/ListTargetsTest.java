package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COMMODITY;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.SHIPPED_CONTENT;
import static io.bridgehead.db.Tables.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.ui.ExamplesOfKinds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.TableField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListTargetsTest {
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
    void takesANewEntryWithWhatTheFileDoesNotSay() {
        var report = load(Target.CLUSTERS, "low-altitude,低空经济,Low-altitude economy,2025-01-01,,低空|Low altitude");

        assertThat(report.problems()).isEmpty();
        var entry = database.rows()
                .selectFrom(CLUSTER)
                .where(CLUSTER.CODE.eq("low-altitude"))
                .fetchSingle();
        assertThat(entry.getPosition()).isEqualTo(9);
        assertThat(entry.getSourceId()).isEqualTo("batch:" + report.batch().getAsLong());
        assertThat(entry.getValidFrom()).isEqualTo("2025-01-01");
        assertThat(database.rows().fetchCount(CLUSTER)).isEqualTo(9);
    }

    @Test
    void changesOnlyWhatAFileSaysOfAnEntryAndNothingTheSecondTime() {
        var file = new String[] {"dairy,奶产业,Dairy,agri,农畜产品加工,2022-09-06,,奶|乳业", "salt,盐化工,Salt chemicals,新型化工,,,,"};
        var first = load(Target.CHAINS, file);

        assertThat(first.problems()).isEmpty();
        assertThat(counts(first)).containsExactly(2L, 1L, 0L);
        var dairy =
                database.rows().selectFrom(CHAIN).where(CHAIN.CODE.eq("dairy")).fetchSingle();
        assertThat(dairy.getNameZh()).isEqualTo("奶产业");
        assertThat(dairy.getPosition()).isEqualTo(1);
        assertThat(dairy.getValidNoteZh()).isNull();
        var salt =
                database.rows().selectFrom(CHAIN).where(CHAIN.CODE.eq("salt")).fetchSingle();
        assertThat(salt.getCluster()).isEqualTo("chemicals");
        assertThat(salt.getPosition()).isGreaterThan(16);
        var before = database.factsFingerprint();
        assertThat(counts(load(Target.CHAINS, file))).containsExactly(0L, 0L, 2L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
    }

    @Test
    void keepsWhatAnOfficeLoadedWhenTheShippedContentComesAgain() {
        load(Target.DIVISIONS, "150100,青城,Green city,,,");
        load(Target.SECTORS, "digital,数字产业,Digital industry,");
        load(Target.SOURCES, "metal-plan,办公厅,规划,2023,https://example.org/plan,");
        database.rows().deleteFrom(SHIPPED_CONTENT).execute();

        new ReferenceContent(database.database().regions(), Clock.systemUTC()).load();

        assertThat(name(DIVISION.NAME_ZH, DIVISION.CODE, "150100")).isEqualTo("青城");
        assertThat(name(DIVISION.SHORT_EN, DIVISION.CODE, "150100")).isEqualTo("Green city");
        assertThat(name(SECTOR.NAME_ZH, SECTOR.CODE, "digital")).isEqualTo("数字产业");
        assertThat(name(SOURCE.PUBLISHER, SOURCE.ID, "metal-plan")).isEqualTo("办公厅");
        assertThat(name(SECTOR.NAME_ZH, SECTOR.CODE, "services")).isEqualTo("现代服务业");
    }

    @Test
    void looksEntriesUpByTheNamesTheirListGaveThemUntilAnotherFileTakesThemAway() {
        load(Target.FAIRS, "nof-2025,2025年经贸洽谈会,Fair 2025,2025-08-25,经洽会2025|Fair of 2025");
        var project = "P1,a,%s,other,,,,,,1,CNY,2025-09-01,signed,2025-09-01";

        assertThat(load(Target.PROJECTS, project.formatted("经洽会 2025")).problems())
                .isEmpty();

        load(Target.FAIRS, "nof-2025,2025年经贸洽谈会,Fair 2025,2025-08-25,Fair of 2025");
        assertThat(keys(load(Target.PROJECTS, project.formatted("经洽会2025")))).containsExactly("2 fair expected.one-of");
        assertThat(database.rows()
                        .select(NAME_ALIAS.REMOVED_BY)
                        .from(NAME_ALIAS)
                        .where(NAME_ALIAS.REMOVED_AT.isNotNull())
                        .fetchSingle()
                        .value1())
                .startsWith("batch:");
        assertThat(database.rows().fetchCount(FAIR)).isEqualTo(4);
    }

    @Test
    void refusesANameThatTwoEntriesOfTheFileShareOnBothLines() {
        assertThat(keys(load(Target.SECTORS, "first,第一,First,", "second,第二,Second,第一")))
                .containsExactly("2 name_zh expected.name-of-one-entry", "3 aliases expected.name-of-one-entry");
    }

    @Test
    void givesAGroupJustTheMembersThatItsFileNames() {
        var file = new String[] {"near,邻国,Neighbours,MNG,,", "near,邻国,Neighbours,俄罗斯,1991-12-26,2030-01-01"};
        assertThat(counts(load(Target.COUNTRY_GROUPS, file))).containsExactly(2L, 0L, 0L);
        assertThat(counts(load(Target.COUNTRY_GROUPS, file))).containsExactly(0L, 0L, 2L);
        var member = COUNTRY_GROUP_MEMBER;
        assertThat(database.rows().fetchCount(member, member.VALID_FROM.le(LocalDate.of(1950, 1, 1))))
                .isEqualTo(1);

        var shorter = load(Target.COUNTRY_GROUPS, "near,邻国,Neighbours,MNG,,");

        assertThat(counts(shorter)).containsExactly(1L, 1L, 0L);
        assertThat(database.rows()
                        .select(member.PARTNER)
                        .from(member)
                        .where(member.CODE.eq("near"))
                        .fetch(member.PARTNER))
                .containsExactly("MNG");
    }

    @Test
    void keepsGoodsOfTwoRevisionsApartWithTheirLeadingZeros() {
        var report = load(
                Target.COMMODITIES,
                "01012100,CN2023,改良种用马（除家畜）,,千克/头",
                "01012100,CN2022,改良种用马,Pure-bred horses,",
                "0101,HS2022,马,Horses,");

        assertThat(report.problems()).isEmpty();
        assertThat(database.rows()
                        .select(COMMODITY.CODE)
                        .from(COMMODITY)
                        .orderBy(COMMODITY.REVISION, COMMODITY.CODE)
                        .fetch(COMMODITY.CODE))
                .containsExactly("01012100", "01012100", "0101");
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void loadsTheExamplesOfEveryKindAsTheyStand(Target target) {
        var example = ExamplesOfKinds.of(target);

        assertThat(database.load(target, example.split("\n")).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "sectors; a b,甲,A,; 3 code expected.list-code",
                "sectors; ok,,A,; 3 name_zh expected.value",
                "sectors; ok,甲,,; 3 name_en expected.value",
                "sectors; first,甲,A,; 3 code expected.once",
                "sectors; ok,数字 经济,A,; 3 name_zh expected.name-of-one-entry",
                "sectors; ok,甲,A,数字经济; 3 aliases expected.name-of-one-entry",
                "sectors; ok,甲,A,Digital; 3 aliases expected.name-of-one-entry",
                "clusters; ok,甲,A,2025-01-01,2024-12-31,; 3 valid_to expected.not-before-start",
                "clusters; ok,甲,A,2025,,; 3 valid_from expected.date",
                "chains; ok,甲,A,steel,,,,; 3 cluster expected.one-of",
                "chains; ok,甲,A,,steel,,,; 3 sector expected.one-of",
                "divisions; ok,甲,A,包头,,; 3 short_zh expected.name-of-one-entry",
                "fairs; ok,甲,A,,; 3 held_on expected.value",
                "country-groups; first,第一,First,Nowhereland,,; 3 country expected.partner",
                "country-groups; first,第一,First,ASEAN,,; 3 country expected.not-aggregate",
                "country-groups; first,第一,First,蒙古国,,; 3 code expected.once",
                "country-groups; first,第二,First,RUS,,; 3 name_zh expected.same-group",
                "commodities; 1,HS2022,甲,,; 3 code expected.commodity-code",
                "commodities; 01a,HS2022,甲,,; 3 code expected.commodity-code",
                "commodities; 01,2022版,甲,,; 3 revision expected.revision",
                "sources; ok,,t,,,; 3 publisher expected.value",
                "sources; ok,p,t,2024年,,; 3 published expected.published",
                "sources; ok,p,t,,javascript:alert(1),; 3 url expected.url",
                "sources; ok,p,t,,ftp://example.org/x,; 3 url expected.url"
            })
    void refusesARowThatBreaksARule(String target, String row, String problem) {
        var before = database.fingerprint();
        var kind = Target.of(target).orElseThrow();
        var first = switch (kind) {
            case SECTORS -> "first,第一,First,";
            case CLUSTERS -> "first,第一,First,,,";
            case CHAINS -> "first,第一,First,,,,,";
            case DIVISIONS -> "first,第一,First,,,";
            case FAIRS -> "first,第一,First,2025-01-01,";
            case COUNTRY_GROUPS -> "first,第一,First,MNG,,";
            case COMMODITIES -> "0101,HS2022,第一,,";
            case SOURCES -> "first,p,t,2024-05,https://example.org/a,";
            case TRADE, PROJECTS, MILESTONES, PARTNERS, OBSERVATIONS, PORT_TRAFFIC -> "";
        };

        assertThat(keys(load(kind, first, row))).containsExactly(problem);
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    private String name(TableField<?, String> name, TableField<?, String> key, String code) {
        return database.rows()
                .select(name)
                .from(name.getTable())
                .where(key.eq(code))
                .fetchSingle()
                .value1();
    }

    private ImportReport load(Target target, String... rows) {
        return database.load(target, String.join(",", target.columns()) + "\n" + String.join("\n", rows));
    }

    private static List<Long> counts(ImportReport report) {
        assertThat(report.problems()).isEmpty();
        return List.of(report.rowsLoaded(), report.rowsReplaced(), report.rowsUnchanged());
    }

    private static List<String> keys(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " "
                        + problem.expected().key().replace("expected.partner-near", "expected.partner"))
                .toList();
    }
}
