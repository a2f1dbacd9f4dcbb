package io.bridgehead.export;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;

/** Things beside each other as rows. */
final class CategoriesRecords {
    private CategoriesRecords() {}

    static Records ranking(Ranking ranking, Unit unit, Lang lang) {
        var rows = Records.ofCategories();
        for (var item : ranking.items()) {
            rows.add("value", item.name().in(lang), item.value(), unit, item.status(), item.source());
        }
        for (var item : ranking.items()) {
            rows.known(
                    "share",
                    item.name().in(lang),
                    Records.percent(item.share()),
                    Unit.PERCENT,
                    item.status(),
                    item.source());
        }
        for (var item : ranking.items()) {
            rows.known(
                    "growth",
                    item.name().in(lang),
                    Records.percent(item.growth()),
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
        return rows;
    }

    static Records composition(Composition composition, Unit unit, Lang lang) {
        var rows = new Records("series", "group", "category", "value", "unit", "status", "source");
        for (var part : composition.parts()) {
            var group = part.groupName();
            rows.row(
                    Records.code("value"),
                    group == null ? Cell.EMPTY : Records.words(group.in(lang)),
                    Records.words(part.name().in(lang)),
                    Cell.of(part.value()),
                    Records.code(unit.code()),
                    Records.code(part.status().code()),
                    Records.words(part.source()));
        }
        return rows;
    }

    static Records places(Places places, Unit unit, Lang lang) {
        var rows = Records.ofCategories();
        for (var place : places.places()) {
            var name = place.name().in(lang);
            rows.add("value", name, place.value(), unit, place.status(), place.source());
            rows.known("share", name, Records.percent(place.share()), Unit.PERCENT, place.status(), place.source());
            rows.known("growth", name, Records.percent(place.growth()), Unit.PERCENT, place.status(), place.source());
        }
        return rows;
    }

    static Records funnel(Funnel funnel, Unit unit, Lang lang) {
        var rows = Records.ofCategories();
        for (var step : funnel.steps()) {
            rows.add("value", step.name().in(lang), step.value(), unit, step.status(), step.source());
        }
        for (var rate : funnel.rates()) {
            var name = rate.name().in(lang);
            rows.add("rate", name, Records.percent(rate.value()), Unit.PERCENT, rate.status(), rate.source());
            rows.add("numerator", name, rate.numerator(), unit, rate.status(), rate.source());
            rows.add("denominator", name, rate.denominator(), unit, rate.status(), rate.source());
        }
        return rows;
    }

    static Records waterfall(Waterfall waterfall, Unit unit, Lang lang) {
        var rows = Records.ofCategories();
        bar(rows, "from", waterfall.from(), unit, lang);
        for (var step : waterfall.steps()) {
            var name = step.name().in(lang);
            rows.add("change", name, step.change(), unit, step.status(), step.source());
            rows.known("contribution", name, step.contribution(), Unit.POINTS, step.status(), step.source());
        }
        bar(rows, "to", waterfall.to(), unit, lang);
        return rows;
    }

    private static void bar(Records rows, String series, Waterfall.Bar bar, Unit unit, Lang lang) {
        rows.add(series, bar.name().in(lang), bar.value(), unit, bar.status(), bar.source());
    }
}
