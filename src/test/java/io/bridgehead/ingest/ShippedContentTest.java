package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_ALIAS;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.HS_CHAPTER;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PORT;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.PROVINCE;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedContentTest {
    private static IngestDatabase database;

    @BeforeAll
    static void load() {
        database = new IngestDatabase();
        database.sample().load();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void bringsTheListsInFull() {
        var rows = database.rows();
        assertThat(rows.fetchCount(COUNTRY)).isEqualTo(249);
        assertThat(rows.fetchCount(AGGREGATE)).isEqualTo(49);
        assertThat(rows.fetchCount(PROVINCE)).isEqualTo(34);
        assertThat(rows.fetchCount(PROVINCE, PROVINCE.NAME_ZH.startsWith(PROVINCE.SHORT_ZH)))
                .isEqualTo(34);
        assertThat(rows.fetchCount(HS_CHAPTER)).isEqualTo(98);
        assertThat(rows.fetchCount(CLUSTER)).isEqualTo(8);
        assertThat(rows.fetchCount(CHAIN)).isEqualTo(16);
        assertThat(rows.fetchCount(DIVISION)).isEqualTo(12);
        assertThat(rows.fetchCount(PORT)).isEqualTo(20);
        assertThat(rows.fetchCount(FAIR)).isEqualTo(3);
        assertThat(rows.fetchCount(OBSERVATION)).isEqualTo(41);
        assertThat(rows.fetchCount(COUNTRY_ALIAS)).isGreaterThan(800);
    }

    @Test
    void knowsTwelveChainsAtTheEndOf2022() {
        var day = LocalDate.of(2022, 12, 31);
        assertThat(database.rows()
                        .fetchCount(
                                CHAIN,
                                CHAIN.VALID_FROM
                                        .le(day)
                                        .and(CHAIN.VALID_TO.isNull().or(CHAIN.VALID_TO.ge(day)))))
                .isEqualTo(12);
    }

    @Test
    void knowsGroupsOfCountriesWithTheirMembersByDate() {
        var rows = database.rows();
        var unknown = rows.fetch("SELECT partner FROM country_group_member m WHERE NOT EXISTS"
                + " (SELECT FROM country c WHERE c.code = m.partner)");
        var members = rows.fetch("SELECT code, count(*) FROM country_group_member WHERE valid_from <= DATE '2024-01-01'"
                        + " GROUP BY code ORDER BY code")
                .map(row -> row.get(0) + " " + row.get(1));

        assertThat(unknown).isEmpty();
        assertThat(members).containsExactly("ASEAN 10", "CIS 9", "EU-27 27", "RCEP 15", "SCO 9");
    }

    @Test
    void leavesAGroupThatAnOfficeLoadedAsItIs() {
        var rows = database.rows();
        rows.execute("UPDATE country_group SET source_id = 'batch:7', name_en = 'Ours' WHERE code = 'SCO';"
                + " DELETE FROM country_group_member WHERE code = 'SCO' AND partner <> 'RUS';"
                + " DELETE FROM shipped_content WHERE name LIKE 'reference:%'");
        new ReferenceContent(database.database().regions(), Clock.systemUTC()).load();

        assertThat(rows.fetchCount(
                        DSL.table("country_group_member"),
                        DSL.field("code", String.class).eq("SCO")))
                .isEqualTo(1);
        assertThat(rows.fetchValue("SELECT name_en FROM country_group WHERE code = 'SCO'"))
                .isEqualTo("Ours");
        rows.execute("UPDATE country_group SET source_id = 'sco' WHERE code = 'SCO';"
                + " DELETE FROM shipped_content WHERE name LIKE 'reference:%'");
        new ReferenceContent(database.database().regions(), Clock.systemUTC()).load();
        assertThat(rows.fetchCount(
                        DSL.table("country_group_member"),
                        DSL.field("code", String.class).eq("SCO")))
                .isEqualTo(10);
    }

    @Test
    void tellsWhereTheNameAndTheDateOfAClusterWereRead() {
        assertThat(database.rows().selectFrom(CLUSTER).fetch(CLUSTER.VALID_SOURCE_ID))
                .containsOnly("nmgsb-2022-09-06");
    }

    @Test
    void keepsNoAliasThatStandsForTwoThings() {
        var names =
                "SELECT fold(n), count(DISTINCT code) FROM (SELECT code, name_zh AS n FROM country UNION SELECT code,"
                        + " name_en FROM country UNION SELECT code, alias FROM country_alias UNION SELECT code, code FROM country"
                        + " UNION SELECT code, alpha2 FROM country UNION SELECT code, alias FROM aggregate_alias UNION SELECT code,"
                        + " name_zh FROM aggregate UNION SELECT code, name_en FROM aggregate) x GROUP BY 1 HAVING"
                        + " count(DISTINCT code) > 1";
        assertThat(database.rows().fetch(names)).isEmpty();
    }

    @Test
    void changesNothingWhenTheContentIsLoadedAgain() {
        var before = database.fingerprint();
        new ReferenceContent(database.database().regions(), Clock.systemUTC()).load();
        database.sample().load();
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2018,export,378.7",
        "2018,import,655.7",
        "2022,export,630.3",
        "2022,import,893.3",
        "2023,export,785.7",
        "2023,import,1179.6",
        "2025,export,793.7",
        "2025,import,1169.6"
    })
    void addsUpToThePublishedTotals(int year, String flow, BigDecimal published) {
        assertThat(total(year, TRADE_YEAR_PARTNER.FLOW.eq(flow))).isEqualByComparingTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022,MNG,463.6", "2022,RUS,195.3", "2022,USA,76.8", "2023,MNG,699", "2023,RUS,346.6"})
    void addsUpToThePublishedTotalsOfPartners(int year, String partner, BigDecimal published) {
        assertThat(total(year, TRADE_YEAR_PARTNER.PARTNER.eq(partner))).isEqualByComparingTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2014,164", "2024,187"})
    void hasAsManyPartnersAsPublished(int year, int published) {
        var y = TRADE_YEAR_PARTNER;
        assertThat(database.rows()
                        .select(countDistinct(y.PARTNER))
                        .from(y)
                        .where(y.YEAR.eq(year))
                        .and(y.VALUE.gt(BigDecimal.ZERO))
                        .and(y.PARTNER.ne("CHN"))
                        .fetchSingle()
                        .value1())
                .isEqualTo(published);
    }

    @Test
    void endsInNovember2025() {
        assertThat(database.rows()
                        .select(DSL.max(TRADE_FLOW.PERIOD))
                        .from(TRADE_FLOW)
                        .fetchSingle()
                        .value1())
                .isEqualTo("2025-11-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT region_id, period, basis, flow, currency, partner, sum(value), max(batch_id)"
                        + " FROM trade_flow GROUP BY 1, 2, 3, 4, 5, 6",
                "SELECT region_id, period, basis, flow, currency, left(hs, 2), sum(value), max(batch_id)"
                        + " FROM trade_flow GROUP BY 1, 2, 3, 4, 5, 6",
                "SELECT region_id, extract(year FROM period)::int, flow, currency, partner, sum(value), max(batch_id) FROM trade_flow"
                        + " GROUP BY 1, 2, 3, 4, 5",
                "SELECT region_id, period, basis, flow, currency, sum(value), count(*), bool_or(hs <> ''), 'sample',"
                        + " max(batch_id), NULL::text FROM trade_flow GROUP BY 1, 2, 3, 4, 5"
            })
    void hasRollupsThatEqualARecomputation(String recomputed) {
        var table = recomputed.contains("left(hs")
                ? "trade_chapter"
                : recomputed.contains("extract")
                        ? "trade_year_partner"
                        : recomputed.contains("count(*)") ? "trade_slice" : "trade_partner";
        var query = "(%1$s EXCEPT SELECT * FROM %2$s) UNION ALL (SELECT * FROM %2$s EXCEPT %1$s)"
                .formatted(recomputed, table);
        assertThat(database.rows().fetchCount(DSL.table("(" + query + ") AS difference")))
                .isZero();
    }

    @Test
    void marksEveryRowAsSample() {
        assertThat(database.rows()
                        .selectDistinct(BATCH.STATUS, BATCH.LOADED_BY)
                        .from(BATCH)
                        .fetch())
                .singleElement()
                .satisfies(batch -> {
                    assertThat(batch.value1()).isEqualTo("sample");
                    assertThat(batch.value2()).isEqualTo("bridgehead");
                });
    }

    @Test
    void removesTheSampleAndKeepsTheLogOfIt() {
        try (var other = new IngestDatabase()) {
            other.sample().load();
            assertThat(other.sample().isPresent("CN-NM")).isTrue();

            var removed = other.sample().remove("CN-NM");

            assertThat(removed).isGreaterThan(70_000);
            assertThat(other.sample().isPresent("CN-NM")).isFalse();
            for (var table : new org.jooq.Table<?>[] {TRADE_FLOW, TRADE_YEAR_PARTNER, PROJECT, MILESTONE}) {
                assertThat(other.rows().fetchCount(table)).as(table.getName()).isZero();
            }
            assertThat(other.rows().fetchCount(BATCH)).isEqualTo(6);
            other.sample().load();
            assertThat(other.sample().isPresent("CN-NM")).isFalse();
            assertThat(other.sample().remove("CN-NM")).isZero();
        }
    }

    @Test
    void givesWayToARealProjectAsAWhole() {
        try (var other = new IngestDatabase()) {
            other.sample().load();
            var header = String.join(",", Target.PROJECTS.columns());
            var loaded = other.load(
                    Target.PROJECTS, header, "P2023-001,真实项目,,other,,,,,,1,CNY,2025-01-01,signed,2025-01-01");

            assertThat(loaded.problems()).isEmpty();
            assertThat(other.rows()
                            .select(PROJECT_STAGE.STAGE)
                            .from(PROJECT_STAGE)
                            .where(PROJECT_STAGE.PROJECT_ID.eq("P2023-001"))
                            .fetch(PROJECT_STAGE.STAGE))
                    .containsExactly("signed");
            other.sample().remove("CN-NM");
            assertThat(other.rows().select(PROJECT.NAME).from(PROJECT).fetch(PROJECT.NAME))
                    .containsExactly("真实项目");
        }
    }

    @Test
    void refusesAYearBesideSampleMonthsAndSaysWhatToDo() {
        var report = database.load(Target.TRADE, String.join(",", Target.TRADE.columns()), "2020,MNG,export,,1,CNY");

        assertThat(report.problems())
                .singleElement()
                .extracting(problem -> problem.expected().key())
                .isEqualTo("expected.no-months-sample");
    }

    private static BigDecimal total(int year, Condition which) {
        var y = TRADE_YEAR_PARTNER;
        var value = database.rows()
                .select(sum(y.VALUE))
                .from(y)
                .where(y.YEAR.eq(year))
                .and(which)
                .fetchSingle()
                .value1();
        return value.divide(BigDecimal.valueOf(100_000_000), 1, RoundingMode.HALF_UP);
    }
}
