package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static io.bridgehead.db.Tables.PORT_TRAFFIC_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortTrafficTargetTest {
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
    void takesPortsMeasuresAndUnitsByCodeOrName() {
        var report = load(
                "ceke-road,2025-01,in,freight,120.5,wan-t",
                "策克,2025-Q1,进境,货运量,400,万吨",
                "ceke-road,2024,total,货值,35.2,亿元",
                "ceke-road,2024,出境,车辆,210000,辆次");

        assertThat(report.problems()).isEmpty();
        assertThat(rows())
                .containsExactly(
                        "ceke-road 2024-01-01 year out vehicles 210000 vehicles",
                        "ceke-road 2024-01-01 year total value 35.2 CNY-yi",
                        "ceke-road 2025-01-01 month in freight 120.5 wan-t",
                        "ceke-road 2025-01-01 quarter in freight 400 wan-t");
    }

    @Test
    void returnsWhatABatchReplacedWhenItIsUndone() throws UndoRefusedException {
        load("ceke-road,2025-01,in,freight,1,t", "ceke-road,2025-01,out,freight,2,t");
        var before = rows();
        var batch = load("ceke-road,2025-01,in,freight,5,t", "ceke-road,2025-02,in,freight,6,t")
                .batch()
                .getAsLong();
        assertThat(rows()).isNotEqualTo(before);

        new Undo(database.database().regions(), Clock.systemUTC()).undo(IngestDatabase.REGION_ID, batch, "tester");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void replacesAWholeSliceAndKeepsWhatItReplaced() {
        load(
                "ceke-road,2025-01,in,freight,1,t",
                "ceke-road,2025-01,out,freight,2,t",
                "ceke-road,2025-02,in,freight,3,t");
        var unchanged = load("ceke-road,2025-01,out,freight,2.0,t", "ceke-road,2025-01,in,freight,1,t");
        assertThat(counts(unchanged)).containsExactly(0L, 0L, 2L);

        var report = load("ceke-road,2025-01,in,freight,1,t", "ceke-road,2025-02,in,freight,3,t");

        assertThat(counts(report)).containsExactly(1L, 2L, 1L);
        assertThat(rows())
                .containsExactly(
                        "ceke-road 2025-01-01 month in freight 1 t", "ceke-road 2025-02-01 month in freight 3 t");
        assertThat(database.rows()
                        .select(PORT_TRAFFIC_PAST.DIRECTION, PORT_TRAFFIC_PAST.REPLACED_BY)
                        .from(PORT_TRAFFIC_PAST)
                        .orderBy(PORT_TRAFFIC_PAST.DIRECTION)
                        .fetch(row -> row.value1() + " " + row.value2()))
                .containsExactly(
                        "in " + report.batch().getAsLong(),
                        "out " + report.batch().getAsLong());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nowhere,2025-01,in,freight,1,t; port expected.one-of",
                "满洲里,2025-01,in,freight,1,t; port expected.code-of-several",
                "ceke-road,2025-13,in,freight,1,t; period expected.traffic-period",
                "ceke-road,1800,in,freight,1,t; period expected.traffic-period",
                "ceke-road,2025-01,through,freight,1,t; direction expected.direction",
                "ceke-road,2025-01,in,noise,1,t; measure expected.measure",
                "ceke-road,2025-01,in,freight,-1,t; value expected.not-negative",
                "ceke-road,2025-01,in,freight,1,persons; unit expected.unit-of-freight",
                "ceke-road,2025-01,in,value,1,XXZ-yi; unit expected.unit-of-value",
                "策克,2025-02,进境,货物,4,吨; row expected.once"
            })
    void refusesARowThatBreaksARule(String row, String problem) {
        var before = database.fingerprint();

        var report = load("ceke-road,2025-02,in,freight,3,t", row);

        assertThat(report.problems().stream()
                        .map(found -> (found.column().isEmpty() ? "row" : found.column()) + " "
                                + found.expected().key())
                        .toList())
                .containsExactly(problem);
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    private List<String> rows() {
        var t = PORT_TRAFFIC;
        return database.rows()
                .select(t.PORT, t.PERIOD, t.BASIS, t.DIRECTION, t.MEASURE, t.VALUE, t.UNIT)
                .from(t)
                .orderBy(t.PERIOD, t.BASIS, t.DIRECTION)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3() + " " + row.value4() + " "
                        + row.value5() + " " + row.value6().toPlainString() + " " + row.value7());
    }

    private static List<Long> counts(ImportReport report) {
        return List.of(report.rowsLoaded(), report.rowsReplaced(), report.rowsUnchanged());
    }

    private ImportReport load(String... rows) {
        return database.load(
                Target.PORT_TRAFFIC, String.join(",", Target.PORT_TRAFFIC.columns()) + "\n" + String.join("\n", rows));
    }
}
