package io.bridgehead.export;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Waterfall;
import tools.jackson.databind.node.ObjectNode;

/** Things beside each other, a value each, as JSON. */
final class CategoriesJson {
    private CategoriesJson() {}

    static ObjectNode ranking(Ranking ranking, Lang lang) {
        var node = Nodes.object();
        Nodes.each(node.putArray("items"), ranking.items(), (item, to) -> {
            to.put("key", item.key()).put("name", item.name().in(lang));
            Nodes.number(to, "value", item.value());
            Nodes.number(to, "share", item.share());
            Nodes.number(to, "growth", item.growth());
            Nodes.number(to, "contribution", item.contribution());
            to.put("status", item.status().code())
                    .put("source", item.source())
                    .put("kind", item.kind().code())
                    .put("rankBefore", item.rankBefore());
        });
        Nodes.number(node, "total", ranking.total());
        SeriesJson.lines(node, ranking.lines(), lang);
        return node;
    }

    static ObjectNode composition(Composition composition, Lang lang) {
        var node = Nodes.object();
        Nodes.each(node.putArray("parts"), composition.parts(), (part, to) -> {
            var groupName = part.groupName();
            to.put("key", part.key())
                    .put("name", part.name().in(lang))
                    .put("group", part.group())
                    .put("groupName", groupName == null ? null : groupName.in(lang))
                    .put("kind", part.kind().code());
            Nodes.number(to, "value", part.value());
            Nodes.number(to, "share", part.share());
            Nodes.number(to, "growth", part.growth());
            Nodes.origin(to, part.status(), part.source());
        });
        Nodes.number(node, "total", composition.total());
        return node;
    }

    static ObjectNode places(Places places, Lang lang) {
        var node = Nodes.object()
                .put("ground", places.ground().code())
                .put("show", places.show().code())
                .put("home", places.home());
        Nodes.each(node.putArray("places"), places.places(), (place, to) -> {
            to.put("key", place.key())
                    .put("name", place.name().in(lang))
                    .put("kind", place.kind().code());
            var tile = place.tile();
            if (tile == null) {
                to.putNull("tile");
            } else {
                to.putArray("tile").add(tile.column()).add(tile.row());
            }
            Nodes.number(to, "value", place.value());
            Nodes.number(to, "share", place.share());
            Nodes.number(to, "growth", place.growth());
            Nodes.origin(to, place.status(), place.source());
        });
        Nodes.number(node, "total", places.total());
        return node;
    }

    static ObjectNode funnel(Funnel funnel, Lang lang) {
        var node = Nodes.object();
        Nodes.each(node.putArray("steps"), funnel.steps(), (step, to) -> {
            to.put("key", step.key()).put("name", step.name().in(lang));
            Nodes.number(to, "value", step.value());
            Nodes.origin(to, step.status(), step.source());
        });
        Nodes.each(node.putArray("rates"), funnel.rates(), (rate, to) -> {
            to.put("key", rate.key()).put("name", rate.name().in(lang));
            Nodes.number(to, "value", rate.value());
            Nodes.number(to, "numerator", rate.numerator());
            Nodes.number(to, "denominator", rate.denominator());
            to.put("of", rate.of().in(lang));
            Nodes.origin(to, rate.status(), rate.source());
        });
        return node;
    }

    static ObjectNode waterfall(Waterfall waterfall, Lang lang) {
        var node = Nodes.object();
        bar(node.putObject("from"), waterfall.from(), lang);
        Nodes.each(node.putArray("steps"), waterfall.steps(), (step, to) -> {
            to.put("key", step.key())
                    .put("name", step.name().in(lang))
                    .put("kind", step.kind().code());
            Nodes.number(to, "change", step.change());
            Nodes.number(to, "contribution", step.contribution());
            Nodes.origin(to, step.status(), step.source());
        });
        bar(node.putObject("to"), waterfall.to(), lang);
        return node;
    }

    private static void bar(ObjectNode to, Waterfall.Bar bar, Lang lang) {
        to.put("name", bar.name().in(lang));
        Nodes.number(to, "value", bar.value());
        Nodes.origin(to, bar.status(), bar.source());
    }
}
