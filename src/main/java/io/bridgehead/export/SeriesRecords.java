package io.bridgehead.export;

import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;

/** Values along an axis as rows. */
final class SeriesRecords {
    private SeriesRecords() {}

    static Records trend(Trend trend, Unit unit) {
        var rows = new Records("series", "period", "basis", "value", "unit", "status", "source");
        for (var series : trend.series()) {
            for (var point : series.points()) {
                rows.row(
                        Records.words(series.key()),
                        Records.code(point.period().code()),
                        Records.code(point.period().basis().code()),
                        Cell.of(point.value()),
                        Records.code(unit.code()),
                        Records.code(point.status().code()),
                        Records.words(point.source()));
            }
        }
        return rows;
    }

    static Records distribution(Distribution distribution, Unit unit, Lang lang) {
        var rows = Records.ofCategories();
        var status = distribution.status();
        for (var bin : distribution.bins()) {
            rows.add("value", bin.name().in(lang), bin.value(), unit, status, distribution.source());
        }
        rows.known("mean", "", distribution.mean(), distribution.of(), status, distribution.source());
        rows.known("median", "", distribution.median(), distribution.of(), status, distribution.source());
        return rows;
    }
}
