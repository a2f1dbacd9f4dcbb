package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.OBSERVATION_PAST;
import static io.bridgehead.db.Tables.SHIPPED_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTargetTest {
    private static final String SHIPPED =
            "trade_export,,,2022-01-01,2022-12-31,year,imsilkroad-501242,%s,CNY-yi,published,31.9,"
                    + "首次公布值；后来修订为约613亿元,First published value; later revised to about 61.3 billion yuan";
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
    void takesNamesInBothLanguagesAndAGroupOfCountriesAsCounterpart() {
        var report = load(
                "出口额,,东盟,2023-01-01,2023-12-31,年,xinhua-2024-01-23,100.5,亿元,公布,-3.25,,",
                "Port cargo,port:ceke,,2024-01-01,2024-03-31,quarter,mofcom-2025,,million tonnes,preliminary,12,,");

        assertThat(report.problems()).isEmpty();
        var export = database.rows()
                .selectFrom(OBSERVATION)
                .where(OBSERVATION.COUNTERPART.eq("ASEAN"))
                .and(OBSERVATION.INDICATOR.eq("trade_export"))
                .fetchSingle();
        assertThat(export.getUnit()).isEqualTo("CNY-yi");
        assertThat(export.getPublishedYoy()).isEqualByComparingTo("-3.25");
        assertThat(export.getBatchId()).isEqualTo(report.batch().getAsLong());
        var cargo = database.rows()
                .selectFrom(OBSERVATION)
                .where(OBSERVATION.BASIS.eq("quarter"))
                .fetchSingle();
        assertThat(cargo.getValue()).isNull();
    }

    @Test
    void keepsTwoVintagesOfOneValueBesideEachOther() {
        load("trade_export,,,2022-01-01,2022-12-31,year,xinhua-2024-01-23,613,CNY-yi,revised,,,");

        assertThat(database.rows()
                        .select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.INDICATOR.eq("trade_export"))
                        .and(OBSERVATION.PERIOD_START.eq(LocalDate.of(2022, 1, 1)))
                        .orderBy(OBSERVATION.VALUE)
                        .fetch(OBSERVATION.VALUE))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("613"), new BigDecimal("630.3"));
    }

    @Test
    void touchesNothingThatIsThereAlready() {
        var before = database.factsFingerprint();

        var report = load(SHIPPED.formatted("630.30"));

        assertThat(report.problems()).isEmpty();
        assertThat(counts(report)).containsExactly(0L, 0L, 1L);
        assertThat(database.factsFingerprint()).isEqualTo(before);
    }

    @Test
    void returnsTheShippedValueWhenTheOfficesIsUndone() throws UndoRefusedException {
        var batch = load(SHIPPED.formatted("629.9")).batch().getAsLong();

        new Undo(database.database().regions(), Clock.systemUTC()).undo(IngestDatabase.REGION_ID, batch, "tester");

        assertThat(database.rows()
                        .select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.INDICATOR.eq("trade_export"))
                        .and(OBSERVATION.SOURCE_ID.eq("imsilkroad-501242"))
                        .fetch(OBSERVATION.VALUE))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("630.3"));
    }

    @Test
    void keepsAShippedValueThatAnOfficeReplacedAndDoesNotBringItBack() {
        var batch = load(SHIPPED.formatted("629.9")).batch().getAsLong();
        var again = load(SHIPPED.formatted("629.8")).batch().getAsLong();
        database.rows().deleteFrom(SHIPPED_CONTENT).execute();
        new ReferenceContent(database.database().regions(), Clock.systemUTC()).load();

        assertThat(database.rows()
                        .select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.BATCH_ID.gt(0L))
                        .fetch(OBSERVATION.VALUE))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("629.8"));
        assertThat(database.rows()
                        .select(OBSERVATION_PAST.VALUE, OBSERVATION_PAST.BATCH_ID, OBSERVATION_PAST.REPLACED_BY)
                        .from(OBSERVATION_PAST)
                        .orderBy(OBSERVATION_PAST.REPLACED_BY)
                        .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()))
                .containsExactly("630.3 0 " + batch, "629.9 " + batch + " " + again);
        assertThat(asOf(0)).isEqualTo("630.3");
        assertThat(asOf(batch)).isEqualTo("629.9");
        assertThat(asOf(again)).isEqualTo("629.8");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "gdp,,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,,,; indicator expected.one-of",
                "trade_total,,,2023-01-01,2023-12-31,year,nobody,1,CNY-yi,published,,,; source expected.one-of",
                "trade_total,,Nowhereland,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,,,; counterpart expected.partner",
                "trade_total,港口 口岸,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,,,; subject expected.subject",
                "trade_total,port:nowhere,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,,,; subject expected.subject-of-list",
                "trade_total,,,2023-01-01,2023-12-30,year,mofcom-2025,1,CNY-yi,published,,,; period_end expected.period-of-year",
                "trade_total,,,2023-02-01,2023-02-27,month,mofcom-2025,1,CNY-yi,published,,,; period_end expected.period-of-month",
                "trade_total,,,2023-02-01,2023-04-30,quarter,mofcom-2025,1,CNY-yi,published,,,; period_end expected.period-of-quarter",
                "trade_total,,,2023-01-01,2023-12-31,ytd,mofcom-2025,1,CNY-yi,published,,,; period_end expected.period-of-ytd",
                "trade_total,,,2023-05-01,2023-04-30,as-of,mofcom-2025,1,CNY-yi,published,,,; period_end expected.period-of-as-of",
                "trade_total,,,2023-01-01,2023-12-31,weekly,mofcom-2025,1,CNY-yi,published,,,; basis expected.basis",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,,CNY-yi,published,,,; value expected.value-or-growth",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,1e3,CNY-yi,published,,,; value expected.signed-decimal",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,3%,,; published_yoy expected.signed-decimal",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,1,Mt,published,,,; unit expected.unit-of-money",
                "port_cargo,ports,,2023-01-01,2023-12-31,year,mofcom-2025,1,万吨,published,,,; unit expected.unit-of-indicator",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,sample,,,; status expected.status",
                "trade_total,,,2023-01-01,2023-12-31,year,mofcom-2025,1,CNY-yi,published,,注,; note_en expected.both-notes",
                "进出口总额,,,2020-01-01,2020-12-31,年,nova-2022-01-23,5,亿元,公布,,,; row expected.once"
            })
    void refusesARowThatBreaksARule(String row, String problem) {
        var before = database.fingerprint();

        var report = load("trade_total,,,2020-01-01,2020-12-31,year,nova-2022-01-23,5,CNY-yi,published,,,", row);

        assertThat(report.problems().stream()
                        .map(found -> ((found.column().isEmpty() ? "row" : found.column()) + " "
                                        + found.expected().key())
                                .replace("expected.partner-near", "expected.partner"))
                        .toList())
                .containsExactly(problem);
        assertThat(database.fingerprint()).isEqualTo(before);
    }

    private String asOf(long batch) {
        return database.rows().transactionResult(configuration -> {
            var dsl = configuration.dsl();
            dsl.select(DSL.function(
                            "set_config",
                            String.class,
                            DSL.val("bridgehead.as_of"),
                            DSL.val("" + batch),
                            DSL.val(true)))
                    .fetch();
            var at = DSL.table(DSL.name("observation_at"));
            return dsl.select(OBSERVATION.VALUE)
                    .from(at.as(OBSERVATION))
                    .where(OBSERVATION.INDICATOR.eq("trade_export"))
                    .and(OBSERVATION.SOURCE_ID.eq("imsilkroad-501242"))
                    .fetchSingle()
                    .value1()
                    .toPlainString();
        });
    }

    private static List<Long> counts(ImportReport report) {
        return List.of(report.rowsLoaded(), report.rowsReplaced(), report.rowsUnchanged());
    }

    private ImportReport load(String... rows) {
        return database.load(
                Target.OBSERVATIONS, String.join(",", Target.OBSERVATIONS.columns()) + "\n" + String.join("\n", rows));
    }
}
