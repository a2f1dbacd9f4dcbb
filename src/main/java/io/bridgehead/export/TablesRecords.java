package io.bridgehead.export;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Unit;

/** Numbers in rows and tiles as rows. */
final class TablesRecords {
    private TablesRecords() {}

    static Records matrix(Matrix matrix, Unit unit, Lang lang) {
        var rows = new Records("series", "row", "column", "value", "unit", "status", "source");
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var value = matrix.cells().get(row).get(column);
                if (value != null) {
                    rows.row(
                            Records.code("value"),
                            Records.words(matrix.rows().get(row).name().in(lang)),
                            Records.words(matrix.columns().get(column).name().in(lang)),
                            Cell.of(value),
                            Records.code(unit.code()),
                            Records.code(matrix.status().code()),
                            Records.words(matrix.source()));
                }
            }
        }
        return rows;
    }

    static Records facts(Facts facts, Lang lang) {
        var rows = Records.ofCategories();
        for (var item : facts.items()) {
            var name = item.name().in(lang);
            rows.add("value", name, item.value(), item.unit(), item.status(), item.source());
            var change = item.change();
            if (change != null) {
                var series = change.published() ? "published-change" : "change";
                rows.add(series, name, change.value(), change.unit(), item.status(), item.source());
            }
        }
        return rows;
    }

    /** A row a cell; what a row is rated stands under the series {@code rating}, by its code. */
    static Records scorecard(Scorecard scorecard, Lang lang) {
        var rows = Records.ofCategories();
        for (var row : scorecard.rows()) {
            var name = row.name().in(lang);
            for (var i = 0; i < row.cells().size(); i++) {
                var column = scorecard.columns().get(i);
                rows.add(column.key(), name, row.cells().get(i), column.unit(), row.status(), row.source());
            }
            var rating = row.rating();
            if (rating != null) {
                rows.row(
                        Records.code("rating"),
                        Records.words(name),
                        Records.code(rating.code()),
                        Cell.EMPTY,
                        Records.code(row.status().code()),
                        Records.words(row.source()));
            }
        }
        return rows;
    }
}
