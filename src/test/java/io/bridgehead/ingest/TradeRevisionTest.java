package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.profile.ProfileLibrary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The revision of HS that a slice of trade is of: from the profile or from a column, kept with all else of the slice. */
class TradeRevisionTest {
    private static final String HEADER = "period,partner,flow,hs,value,currency";
    private static final String COMTRADE =
            "refYear,period,partnerISO,partnerDesc,partnerCode,flowCode,cmdCode,primaryValue,classificationCode";

    private IngestDatabase database;
    private HistoryInvariants history;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
        history = new HistoryInvariants(database.rows());
    }

    @AfterEach
    void close() {
        history.noOverlap();
        history.rollupsEqualTheFacts();
        database.close();
    }

    @Test
    void comesFromTheProfileWhereThereAreCodesAndChangesNothingTheSecondTime() throws Exception {
        database.profiles().put("of-2017", """
                name: of-2017
                title: {zh: 按2017版, en: By HS2017}
                target: trade
                hs-revision: HS2017
                columns: {period: period, partner: partner, flow: flow, hs: hs, value: value, currency: currency}
                """, "tester");
        var file = new String[] {HEADER, "2024-01,MNG,export,27,100,CNY", "2024-02,MNG,export,,100,CNY"};

        assertThat(load("of-2017", file).rowsLoaded()).isEqualTo(2);

        assertThat(revisions()).containsExactly("2024-01-01 HS2017", "2024-02-01 null");
        assertThat(load("of-2017", file).rowsUnchanged()).isEqualTo(2);
    }

    @Test
    void ofAnotherRevisionIsAnotherSliceWhichAsOfAndUndoBringBack() throws UndoRefusedException {
        var header = HEADER + ",revision";
        var first = batch(load("trade", header, "2024-01,MNG,export,27,100,CNY,HS2017"));
        var before = history.now();
        var second = load("trade", header, "2024-01,MNG,export,27,100,CNY,HS2022");

        assertThat(List.of(second.rowsLoaded(), second.rowsReplaced(), second.rowsUnchanged()))
                .containsExactly(1L, 1L, 0L);
        assertThat(revisions()).containsExactly("2024-01-01 HS2022");
        assertThat(history.asOf(first)).isEqualTo(before);

        new Undo(database.database().regions(), Clock.systemUTC())
                .undo(IngestDatabase.REGION_ID, batch(second), "tester");

        assertThat(revisions()).containsExactly("2024-01-01 HS2017");
        assertThat(history.now()).isEqualTo(before);
    }

    @Test
    void isReadFromAColumnOfComtradeInItsOwnWords() {
        load(
                "comtrade",
                COMTRADE,
                "2021,2021,MNG,Mongolia,496,X,27,5,H5",
                "2022,2022,MNG,Mongolia,496,X,27,6,H6",
                "2023,2023,MNG,Mongolia,496,X,TOTAL,7,H6");

        assertThat(revisions()).containsExactly("2021-01-01 HS2017", "2022-01-01 HS2022", "2023-01-01 null");
    }

    @Test
    void isOneForAllCodesOfASlice() {
        var header = HEADER + ",revision";
        var before = database.fingerprint();

        var two = load("trade", header, "2024-01,MNG,export,27,1,CNY,HS2017", "2024-01,RUS,export,27,1,CNY,HS2022");
        var some = load("trade", header, "2024-01,MNG,export,27,1,CNY,", "2024-01,RUS,export,27,1,CNY,HS2022");
        var wrong = load("trade", header, "2024-01,MNG,export,27,1,CNY,2017版");

        assertThat(problems(two)).containsExactly("3 revision expected.one-revision");
        assertThat(problems(some)).containsExactly("3 revision expected.revision-of-all");
        assertThat(problems(wrong)).containsExactly("2 revision expected.revision");
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    private ImportReport load(String profile, String... lines) {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        ProfileLibrary profiles = database.profiles();
        return database.imports()
                .load(ImportRequest.of(
                        profiles.find(profile).orElseThrow(),
                        IngestDatabase.REGION_ID,
                        "test.csv",
                        () -> new ByteArrayInputStream(file),
                        "tester"));
    }

    private static long batch(ImportReport report) {
        assertThat(report.problems()).isEmpty();
        return report.batch().orElseThrow();
    }

    private static List<String> problems(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " "
                        + problem.expected().key())
                .toList();
    }

    private List<String> revisions() {
        return database.rows()
                .selectFrom(TRADE_SLICE)
                .orderBy(TRADE_SLICE.PERIOD)
                .fetch(slice -> slice.getPeriod() + " " + slice.getHsRevision());
    }
}
