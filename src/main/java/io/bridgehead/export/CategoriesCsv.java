package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;

/** Things beside each other as rows of CSV. */
final class CategoriesCsv {
    private CategoriesCsv() {}

    static void ranking(CsvWriter csv, Ranking ranking, Unit unit, Lang lang) {
        var rows = new Rows(csv);
        for (var item : ranking.items()) {
            rows.add("value", item.name().in(lang), item.value(), unit, item.status(), item.source());
        }
        for (var item : ranking.items()) {
            rows.known(
                    "share",
                    item.name().in(lang),
                    Rows.percent(item.share()),
                    Unit.PERCENT,
                    item.status(),
                    item.source());
        }
        for (var item : ranking.items()) {
            rows.known(
                    "growth",
                    item.name().in(lang),
                    Rows.percent(item.growth()),
                    Unit.PERCENT,
                    item.status(),
                    item.source());
        }
        for (var item : ranking.items()) {
            rows.known(
                    "contribution",
                    item.name().in(lang),
                    item.contribution(),
                    Unit.POINTS,
                    item.status(),
                    item.source());
        }
    }

    static void composition(CsvWriter csv, Composition composition, Unit unit, Lang lang) {
        csv.writeRecord("series", "group", "category", "value", "unit", "status", "source");
        for (var part : composition.parts()) {
            var group = part.groupName();
            csv.writeRecord(
                    "value",
                    group == null ? "" : Rows.text(group.in(lang)),
                    Rows.text(part.name().in(lang)),
                    Rows.number(part.value()),
                    unit.code(),
                    part.status().code(),
                    Rows.text(part.source()));
        }
    }

    static void places(CsvWriter csv, Places places, Unit unit, Lang lang) {
        var rows = new Rows(csv);
        for (var place : places.places()) {
            var name = place.name().in(lang);
            rows.add("value", name, place.value(), unit, place.status(), place.source());
            rows.known("share", name, Rows.percent(place.share()), Unit.PERCENT, place.status(), place.source());
            rows.known("growth", name, Rows.percent(place.growth()), Unit.PERCENT, place.status(), place.source());
        }
    }

    static void funnel(CsvWriter csv, Funnel funnel, Unit unit, Lang lang) {
        var rows = new Rows(csv);
        for (var step : funnel.steps()) {
            rows.add("value", step.name().in(lang), step.value(), unit, step.status(), step.source());
        }
        for (var rate : funnel.rates()) {
            var name = rate.name().in(lang);
            rows.add("rate", name, Rows.percent(rate.value()), Unit.PERCENT, rate.status(), rate.source());
            rows.add("numerator", name, rate.numerator(), unit, rate.status(), rate.source());
            rows.add("denominator", name, rate.denominator(), unit, rate.status(), rate.source());
        }
    }

    static void waterfall(CsvWriter csv, Waterfall waterfall, Unit unit, Lang lang) {
        var rows = new Rows(csv);
        bar(rows, "from", waterfall.from(), unit, lang);
        for (var step : waterfall.steps()) {
            var name = step.name().in(lang);
            rows.add("change", name, step.change(), unit, step.status(), step.source());
            rows.known("contribution", name, step.contribution(), Unit.POINTS, step.status(), step.source());
        }
        bar(rows, "to", waterfall.to(), unit, lang);
    }

    private static void bar(Rows rows, String series, Waterfall.Bar bar, Unit unit, Lang lang) {
        rows.add(series, bar.name().in(lang), bar.value(), unit, bar.status(), bar.source());
    }
}
