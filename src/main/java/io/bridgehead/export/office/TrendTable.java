package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values of series, a row a period. */
final class TrendTable {
    private final Figure figure;
    private final Trend trend;
    private final Lang lang;
    private final Lines lines;

    TrendTable(Figure figure, Trend trend, Lang lang) {
        this.figure = figure;
        this.trend = trend;
        this.lang = lang;
        this.lines = new Lines(figure, lang);
    }

    TablePlan plan() {
        lines.text("period");
        for (var series : trend.series()) {
            var name = series.name().in(lang);
            lines.number(Numbers.remark(name, figure.unit().label().in(lang), lang));
            lines.known(growth(name, "growth")).known(growth(name, "publishedGrowth"));
        }
        var periods = trend.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Trend.Point::period)
                .distinct()
                .sorted(Comparator.comparing(Period::slot).thenComparing(Period::code))
                .toList();
        periods.forEach(this::row);
        return lines.plan(totals());
    }

    private String growth(String series, String key) {
        return trend.series().size() > 1 ? series + " " + lines.word(key) : lines.word(key);
    }

    private void row(Period period) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.text(period.label().in(lang)));
        Set<Status> statuses = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (var series : trend.series()) {
            var found = series.points().stream()
                    .filter(point -> point.period().equals(period))
                    .findFirst();
            found.ifPresent(point -> {
                statuses.add(point.status());
                sources.add(point.source());
            });
            var point = found.orElse(null);
            entries.add(Entry.number(
                    point == null ? null : point.value(), figure.unit().decimals()));
            entries.add(Entry.signedPercent(point == null ? null : point.growth()));
            entries.add(Entry.signedPercent(point == null ? null : point.publishedGrowth()));
        }
        lines.row(statuses, sources, entries);
    }

    /** Values to compare with stand last. */
    private List<List<Entry>> totals() {
        return trend.lines().stream()
                .map(line -> List.of(
                        Entry.text(line.name().in(lang)),
                        Entry.number(line.value(), figure.unit().decimals())))
                .toList();
    }
}
