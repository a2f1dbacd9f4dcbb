package io.bridgehead.ports;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Trend;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.SampleFiles;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of ports beside the rows that were published on them. */
class SamplePortsTest {
    @Test
    void tellsThePortsOfOnePlaceApartByTheirMode() {
        try (var database = SampleDatabase.create()) {
            var ports = new CodeLists(database.regions())
                    .of(Scope.FIRST_REGION)
                    .list(Parameter.PORT)
                    .all();

            assertThat(ports).extracting(Code::name).doesNotHaveDuplicates();
            assertThat(ports)
                    .filteredOn(port -> port.code().startsWith("manzhouli"))
                    .extracting(port -> port.name().en())
                    .containsExactlyInAnyOrder("Manzhouli (rail)", "Manzhouli (road)", "Manzhouli (air)");
        }
    }

    @ParameterizedTest
    @CsvSource({"ports.cargo,port_cargo,Mt", "ports.trains,port_trains,trains"})
    void showsEveryValueThatWasPublishedOfAYear(String id, String indicator, String unit) {
        try (var database = SampleDatabase.create();
                var catalogue = new AskedCatalogue(database)) {
            var shown = new HashSet<String>();
            ((Trend) catalogue.ask(id, scope()).shape())
                    .series()
                    .forEach(series -> series.points()
                            .forEach(point -> shown.add(String.join(
                                    " ",
                                    series.key(),
                                    point.period().start().toString(),
                                    point.period().end().toString(),
                                    point.value().toPlainString()))));
            var published = new HashSet<String>();
            for (var row : SampleFiles.list("observations")) {
                if (row.get("indicator").equals(indicator)
                        && row.get("unit").equals(unit)
                        && !row.get("value").isEmpty()
                        && (row.get("basis").equals("year") || row.get("basis").equals("ytd"))) {
                    published.add(String.join(
                            " ",
                            "published:" + row.get("subject") + "/" + row.get("source_id"),
                            row.get("period_start"),
                            row.get("period_end"),
                            new BigDecimal(row.get("value"))
                                    .stripTrailingZeros()
                                    .toPlainString()));
                }
            }

            assertThat(published).hasSizeGreaterThan(2);
            assertThat(shown).isEqualTo(published);
        }
    }
}
