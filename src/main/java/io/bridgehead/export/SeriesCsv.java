package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;

/** Values along an axis as rows of CSV. */
final class SeriesCsv {
    private SeriesCsv() {}

    static void trend(CsvWriter csv, Trend trend, Unit unit) {
        csv.writeRecord("series", "period", "basis", "value", "unit", "status", "source");
        for (var series : trend.series()) {
            for (var point : series.points()) {
                csv.writeRecord(
                        Rows.text(series.key()),
                        point.period().code(),
                        point.period().basis().code(),
                        Rows.number(point.value()),
                        unit.code(),
                        point.status().code(),
                        Rows.text(point.source()));
            }
        }
    }

    static void distribution(CsvWriter csv, Distribution distribution, Unit unit, Lang lang) {
        var rows = new Rows(csv);
        var status = distribution.status();
        for (var bin : distribution.bins()) {
            rows.add("value", bin.name().in(lang), bin.value(), unit, status, distribution.source());
        }
        rows.known("mean", "", distribution.mean(), distribution.of(), status, distribution.source());
        rows.known("median", "", distribution.median(), distribution.of(), status, distribution.source());
    }
}
