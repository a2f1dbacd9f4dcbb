package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Unit;

/** Numbers in rows and tiles as rows of CSV. */
final class TablesCsv {
    private TablesCsv() {}

    static void matrix(CsvWriter csv, Matrix matrix, Unit unit, Lang lang) {
        csv.writeRecord("series", "row", "column", "value", "unit", "status", "source");
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var value = matrix.cells().get(row).get(column);
                if (value != null) {
                    csv.writeRecord(
                            "value",
                            Rows.text(matrix.rows().get(row).name().in(lang)),
                            Rows.text(matrix.columns().get(column).name().in(lang)),
                            Rows.number(value),
                            unit.code(),
                            matrix.status().code(),
                            Rows.text(matrix.source()));
                }
            }
        }
    }

    static void facts(CsvWriter csv, Facts facts, Lang lang) {
        var rows = new Rows(csv);
        for (var item : facts.items()) {
            var name = item.name().in(lang);
            rows.add("value", name, item.value(), item.unit(), item.status(), item.source());
            var change = item.change();
            if (change != null) {
                var series = change.published() ? "published-change" : "change";
                rows.add(series, name, change.value(), change.unit(), item.status(), item.source());
            }
        }
    }

    /** A row a cell; what a row is rated stands under the series {@code rating}, by its code. */
    static void scorecard(CsvWriter csv, Scorecard scorecard, Lang lang) {
        var rows = new Rows(csv);
        for (var row : scorecard.rows()) {
            var name = row.name().in(lang);
            for (var i = 0; i < row.cells().size(); i++) {
                var column = scorecard.columns().get(i);
                rows.add(column.key(), name, row.cells().get(i), column.unit(), row.status(), row.source());
            }
            var rating = row.rating();
            if (rating != null) {
                csv.writeRecord(
                        "rating",
                        Rows.text(name),
                        rating.code(),
                        "",
                        row.status().code(),
                        Rows.text(row.source()));
            }
        }
    }
}
