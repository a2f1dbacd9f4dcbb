package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.table.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFilesTest {
    private static IngestDatabase database;
    private static Map<String, String> before;

    @BeforeAll
    static void open() {
        database = new IngestDatabase();
        database.load(Target.TRADE, header(Target.TRADE), "2020,MNG,export,,1,CNY", "2021-03,MNG,export,,1,CNY");
        database.load(
                Target.PROJECTS, header(Target.PROJECTS), "OLD,a,,other,,,,,,1,CNY,2020-01-01,started,2020-06-01");
        database.load(
                Target.PARTNERS,
                header(Target.PARTNERS),
                "CYP-N,CYP,北塞浦路斯,Cyprus north,",
                "CYP-S,CYP,南塞浦路斯,Cyprus south,南塞");
        before = database.fingerprint();
    }

    @AfterEach
    void leavesTheDatabaseAsItWas() {
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest(name = "trade row {0}: {1} {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "NONE",
            emptyValue = "",
            value = {
                "2025-13,MNG,export,,1,CNY; period; 2025-13; expected.period",
                "202501,MNG,export,,1,CNY; period; 202501; expected.period",
                "25-01,MNG,export,,1,CNY; period; 25-01; expected.period",
                "2199-01,MNG,export,,1,CNY; period; 2199-01; expected.period",
                "２０２５,MNG,export,,1,CNY; period; ２０２５; expected.period",
                ",MNG,export,,1,CNY; period; ''; expected.value",
                "2025-01,,export,,1,CNY; partner; ''; expected.value",
                "2025-01,Mongolai,export,,1,CNY; partner; Mongolai; expected.partner-near",
                "2025-01,Xqzwv,export,,1,CNY; partner; Xqzwv; expected.partner",
                "2025-01,-,export,,1,CNY; partner; -; expected.partner",
                "2025-01,世界,export,,1,CNY; partner; 世界; expected.not-aggregate",
                "2025-01,ASEAN,export,,1,CNY; partner; ASEAN; expected.not-aggregate",
                "2025-01,\"Areas, nes\",export,,1,CNY; partner; Areas, nes; expected.not-residual",
                "2025-01,CYP,export,,1,CNY; partner; CYP; expected.partner-code-of-several",
                "2025-01,MNG,both,,1,CNY; flow; both; expected.flow",
                "2025-01,MNG,export,1,1,CNY; hs; 1; expected.hs",
                "2025-01,MNG,export,12345678901,1,CNY; hs; 12345678901; expected.hs",
                "2025-01,MNG,export,27a,1,CNY; hs; 27a; expected.hs",
                "2025-01,MNG,export,,,CNY; value; ''; expected.value",
                "2025-01,MNG,export,,-1,CNY; value; -1; expected.not-negative",
                "2025-01,MNG,export,,\"1,000\",CNY; value; 1,000; expected.decimal",
                "2025-01,MNG,export,,1e6,CNY; value; 1e6; expected.decimal",
                "2025-01,MNG,export,,NaN,CNY; value; NaN; expected.decimal",
                "2025-01,MNG,export,,1.,CNY; value; 1.; expected.decimal",
                "2025-01,MNG,export,,.5,CNY; value; .5; expected.decimal",
                "2025-01,MNG,export,,+1,CNY; value; +1; expected.decimal",
                "2025-01,MNG,export,,1.1234567,CNY; value; 1.1234567; expected.decimal",
                "2025-01,MNG,export,,123456789012345678901,CNY; value; 123456789012345678901; expected.decimal",
                "2025-01,MNG,export,,1,RMB; currency; RMB; expected.currency",
                "2025-01,MNG,export,,1,cny; currency; cny; expected.currency",
                "2020-05,MNG,export,,1,CNY; period; 2020-05; expected.no-year-loaded",
                "2021,MNG,export,,1,CNY; period; 2021; expected.no-months-loaded",
                "2025-01,MNG,export,1; NONE; 2025-01,MNG,export,1; expected.fields"
            })
    void refusesATradeRowThatCantBeRead(String row, String column, String found, String expected) {
        assertThat(refused(Target.TRADE, "2025-01,RUS,import,,5,CNY", row))
                .containsExactly(line(3, column, found, expected));
    }

    @ParameterizedTest(name = "project row {0}: {1} {3}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "P,a,,farming,,,,,,1,CNY,2024-01-01,signed,2024-01-01; sector; farming; expected.one-of",
                "P,a,,other,农业,,,,,1,CNY,2024-01-01,signed,2024-01-01; cluster; 农业; expected.one-of",
                "P,a,,other,,steel,,,,1,CNY,2024-01-01,signed,2024-01-01; chain; steel; expected.one-of",
                "P,a,,other,,,110000,,,1,CNY,2024-01-01,signed,2024-01-01; division; 110000; expected.one-of",
                "P,a,canton,other,,,,,,1,CNY,2024-01-01,signed,2024-01-01; fair; canton; expected.one-of",
                "P,a,,other,,,,,,1,CNY,2024-01-01,built,2024-01-01; stage; built; expected.stage",
                "P,a,,other,,,,,,1,CNY,2024-01-01,started,2023-12-31; stage_on; 2023-12-31; expected.not-before-signed",
                "P,a,,other,,,,,,1,CNY,2024-02-30,started,2024-12-31; signed_on; 2024-02-30; expected.date",
                "P,a,,other,,,,,,1,CNY,2024/02/03,started,2024-12-31; signed_on; 2024/02/03; expected.date",
                "P,a,,other,,,,,,1,CNY,2024-01-01,started,2224-12-31; stage_on; 2224-12-31; expected.date",
                "P,a,,other,,,,,,一亿,CNY,2024-01-01,started,2024-12-31; amount; 一亿; expected.decimal",
                "P,,,other,,,,,,1,CNY,2024-01-01,started,2024-12-31; name; ''; expected.value",
                "OLD,a,,other,,,,,,1,CNY,2024-01-01,in-production,2024-12-31; signed_on; 2024-01-01; expected.not-after-stage"
            })
    void refusesAProjectRowThatCantBeRead(String row, String column, String found, String expected) {
        assertThat(refused(Target.PROJECTS, "Q,b,,other,,,,,,2,CNY,2024-01-01,signed,2024-01-01", row))
                .containsExactly(line(3, column, found, expected));
    }

    @ParameterizedTest(name = "milestone row {0}: {1} {3}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "steel,upstream,A,1,2024-01-01,2024-12-31,,,,; chain; steel; expected.one-of",
                "dairy,top,A,1,2024-01-01,2024-12-31,,,,; segment; top; expected.segment",
                "dairy,upstream,A,0,2024-01-01,2024-12-31,,,,; weight; 0; expected.weight",
                "dairy,upstream,A,1,2024-01-01,2023-12-31,,,,; planned_finish; 2023-12-31; expected.not-before-start",
                "dairy,upstream,A,1,2024-01-01,2024-12-31,2024-05-01,2024-04-01,,; actual_finish; 2024-04-01; expected.not-before-start",
                "dairy,upstream,A,1,2024-01-01,2024-12-31,,,1.01,2024-05-31; progress; 1.01; expected.progress",
                "dairy,upstream,A,1,2024-01-01,2024-12-31,,,50%,2024-05-31; progress; 50%; expected.progress",
                "dairy,upstream,A,1,2024-01-01,2024-12-31,,,0.5,; reported_on; ''; expected.progress-and-report",
                "dairy,upstream,A,1,2024-01-01,2024-12-31,,,,2024-05-31; progress; ''; expected.progress-and-report",
                "dairy,上游,B,1,2024-01-01,2024-12-31,,,0.2,2024-05-31; reported_on; B · 2024-05-31; expected.once"
            })
    void refusesAMilestoneRowThatCantBeRead(String row, String column, String found, String expected) {
        assertThat(refused(Target.MILESTONES, "dairy,upstream,B,1,2024-01-01,2024-12-31,,,0.1,2024-05-31", row))
                .containsExactly(line(3, column, found, expected));
    }

    @ParameterizedTest(name = "partner row {0}: {1} {3}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "X 1,,甲,A,; code; X 1; expected.partner-code",
                "X1,XYZ,甲,A,; iso; XYZ; expected.iso",
                "X1,,,A,; name_zh; ''; expected.value",
                "MNG,RUS,甲,A,; code; MNG; expected.not-iso-of-other",
                "X1,,甲,A,Everything|World; aliases; World; expected.not-aggregate",
                "X1,,甲,A,南塞; aliases; 南塞; expected.name-of-one",
                "x2,,南塞浦路斯,A,; name_zh; 南塞浦路斯; expected.name-of-one"
            })
    void refusesAPartnerRowThatCantBeRead(String row, String column, String found, String expected) {
        assertThat(refused(Target.PARTNERS, "Z1,,乙,B,", row)).containsExactly(line(3, column, found, expected));
    }

    @Test
    void namesBothLinesOfADuplicateWhateverThePartnerIsCalled() {
        assertThat(refused(Target.TRADE, "2025-01,MNG,export,27,1,CNY", "2025-01,蒙古国,出口,27,2,CNY"))
                .containsExactly(line(3, "", "2025-01 · MNG · export · 27 · CNY", "expected.once"));
        assertThat(load(Target.TRADE, "2025-01,MNG,export,27,1,CNY", "2025-01,MNG,export,27,2,CNY")
                        .problems()
                        .getFirst()
                        .expected()
                        .in(Lang.EN))
                .isEqualTo("each key once; this is also on line 2");
    }

    @Test
    void refusesASliceThatIsBrokenDownInPart() {
        assertThat(refused(
                        Target.TRADE,
                        "2025-01,MNG,export,27,1,CNY",
                        "2025-02,MNG,export,,1,CNY",
                        "2025-01,RUS,export,,2,CNY"))
                .containsExactly(line(4, "hs", "", "expected.one-detail"));
    }

    @Test
    void refusesACodeBesideOneItIsPartOf() {
        assertThat(refused(
                        Target.TRADE,
                        "2025-01,MNG,export,27,1,CNY",
                        "2025-01,MNG,export,2701,1,CNY",
                        "2025-01,MNG,export,270112,1,CNY",
                        "2025-01,RUS,export,2701,1,CNY"))
                .containsExactly(
                        line(3, "hs", "2701", "expected.not-within"),
                        line(4, "hs", "270112", "expected.not-within"),
                        line(4, "hs", "270112", "expected.not-within"));
    }

    @Test
    void refusesAYearBesideItsMonthsInOneFile() {
        assertThat(refused(Target.TRADE, "2025-01,MNG,export,,1,CNY", "2025,MNG,export,,9,CNY"))
                .containsExactly(line(3, "period", "2025", "expected.year-or-months"));
    }

    @Test
    void refusesRowsOfOneProjectThatDisagree() {
        assertThat(refused(
                        Target.PROJECTS,
                        "P,a,,other,,,,,,1,CNY,2024-01-01,signed,2024-01-01",
                        "P,b,,other,,,,,,2,CNY,2024-01-01,started,2024-05-01"))
                .containsExactly(
                        line(3, "amount", "2", "expected.same-attribute"),
                        line(3, "name", "b", "expected.same-attribute"));
    }

    @Test
    void refusesAnAliasOfTwoPartnersInOneFile() {
        assertThat(refused(Target.PARTNERS, "X1,,甲,A,别名", "X2,,乙,B,别 名"))
                .containsExactly(
                        line(2, "aliases", "别名", "expected.name-of-one"),
                        line(3, "aliases", "别 名", "expected.name-of-one"));
    }

    @Test
    void tellsEveryProblemOfARowAndOfTheWholeFileAtOnce() {
        assertThat(refused(Target.TRADE, "x,MNG,y,,z,CNY", "2025-01,Nowhere at all,export,,1,CNY"))
                .containsExactly(
                        line(2, "flow", "y", "expected.flow"),
                        line(2, "period", "x", "expected.period"),
                        line(2, "value", "z", "expected.decimal"),
                        line(3, "partner", "Nowhere at all", "expected.partner"));
    }

    @Test
    void suggestsWhatWasProbablyMeant() {
        var problem =
                load(Target.TRADE, "2025-01,Mongolai,export,,1,CNY").problems().getFirst();

        assertThat(problem.expected().in(Lang.EN)).contains("Mongolia (MNG)");
        assertThat(problem.expected().in(Lang.ZH)).contains("Mongolia (MNG)");
    }

    @Test
    void refusesACharacterThatIsCutWhereItStands() {
        var whole = (header(Target.TRADE) + "\n2025-01,蒙古,export,,1,CNY\n2025-01,俄罗斯,export,,1,CNY\n")
                .getBytes(StandardCharsets.UTF_8);
        var cut = new byte[whole.length - 1];
        var at = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf(",export") - 1;
        System.arraycopy(whole, 0, cut, 0, at);
        System.arraycopy(whole, at + 1, cut, at, cut.length - at);

        assertThat(problems(database.load(Target.TRADE, cut)))
                .containsExactly(line(3, "partner", "俄罗\\xE6\\x96", "expected.utf8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "NONE",
            value = {
                "NONE; 1; NONE; expected.header",
                "period,partner,flow,hs,value,currency; 1; NONE; expected.rows",
                "period,partner,flow,hs,value; 1; currency; expected.column",
                "period,partner,flow,hs,value,value,currency; 1; value; expected.column-once",
                "period,partner,flow,hs,value,currency,note; 1; NONE; expected.known-column"
            })
    void refusesAFileWithoutItsHeaderOrRows(String text, long line, String column, String expected) {
        assertThat(database.load(Target.TRADE, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isEqualTo(column == null ? "" : column);
                    assertThat(problem.expected().key()).isEqualTo(expected);
                });
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThat(refused(
                        Target.TRADE,
                        "2025-01,MNG,export,,1,CNY",
                        "2025-01,\"MNG,export,,1,CNY",
                        "2025-01,RUS,export,,1,CNY"))
                .containsExactly(line(3, "", "", "expected.csv"));
    }

    @Test
    void countsTheLinesOfTheFileNotItsRows() {
        assertThat(refused(Target.PARTNERS, "Z1,,乙,\"B\nB\",", "", "Z2,ZZZ,丙,C,"))
                .containsExactly(
                        line(2, "name_en", "B�B", "expected.no-control"), line(5, "iso", "ZZZ", "expected.iso"));
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(refused(Target.PARTNERS, "Z1,,乙,%s,".formatted("B".repeat(10_001))))
                .containsExactly(line(2, "name_en", "B".repeat(100) + "…", "expected.length"));
    }

    @Test
    void keepsTheFirstThousandProblemsAndCountsTheRest() {
        var rows = new ArrayList<String>();
        IntStream.range(0, 1_500).forEach(row -> rows.add("2025-01,Nowhere %d,export,,1,CNY".formatted(row)));
        IntStream.range(0, 1_500).forEach(row -> rows.add("2025-01,MNG,export,,x,CNY"));

        var report = load(Target.TRADE, rows.toArray(String[]::new));

        assertThat(report.problems()).hasSize(1_000);
        assertThat(report.problems().getLast().line()).isEqualTo(1_001);
        assertThat(report.moreProblems()).isEqualTo(2_000);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var imports = new Imports(
                database.database().regions(), Clock.systemUTC(), new Limits(50, 50, 10, 10, 10), database.files());
        var file = (header(Target.TRADE) + "\n2025-01,MNG,export,,1,CNY\n").getBytes(StandardCharsets.UTF_8);

        var report = imports.load(ImportRequest.of(
                Target.TRADE.canonical(),
                IngestDatabase.REGION_ID,
                "f",
                () -> new ByteArrayInputStream(file),
                "tester"));

        assertThat(problems(report)).containsExactly(line(0, "", "", "expected.size"));
    }

    @Test
    void saysSoWhenTheFileBreaksOff() {
        assertThatThrownBy(() -> database.imports()
                        .load(ImportRequest.of(
                                Target.TRADE.canonical(), IngestDatabase.REGION_ID, "f", BrokenStream::new, "tester")))
                .isInstanceOfSatisfying(
                        ImportFailedException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("failed.read"));
    }

    @Test
    void saysHowToCreateARegionThatIsUnknown() {
        assertThatThrownBy(() -> database.imports()
                        .load(ImportRequest.of(Target.TRADE.canonical(), "US", "f", BrokenStream::new, "tester")))
                .isInstanceOfSatisfying(
                        UnknownRegionException.class,
                        e -> assertThat(e.phrase().in(Lang.EN)).contains("PUT /api/v1/regions/US"));
    }

    /** Gives a header and then fails, as a lost connection does. */
    private static final class BrokenStream extends InputStream {
        private final InputStream begun =
                new ByteArrayInputStream((header(Target.TRADE) + "\n2025-01").getBytes(StandardCharsets.UTF_8));

        @Override
        public int read() throws IOException {
            var next = begun.read();
            if (next < 0) {
                throw new IOException("connection reset");
            }
            return next;
        }
    }

    private static String header(Target profile) {
        return String.join(",", profile.columns());
    }

    private static ImportReport load(Target profile, String... rows) {
        return database.load(
                profile, (header(profile) + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refused(Target profile, String... rows) {
        var report = load(profile, rows);
        assertThat(report.loaded()).isFalse();
        assertThat(report.problems()).allSatisfy(problem -> {
            assertThat(problem.expected().in(Lang.ZH)).doesNotContain("{");
            assertThat(problem.expected().in(Lang.EN)).doesNotContain("{");
        });
        return problems(report);
    }

    private static List<String> problems(ImportReport report) {
        return report.problems().stream()
                .map(problem -> line(
                        problem.line(),
                        problem.column(),
                        problem.found(),
                        problem.expected().key()))
                .collect(Collectors.toList());
    }

    private static String line(long line, String column, String found, String expected) {
        return line + " | " + (column == null ? "" : column) + " | " + found + " | " + expected;
    }
}
