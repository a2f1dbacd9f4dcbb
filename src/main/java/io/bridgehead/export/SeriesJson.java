package io.bridgehead.export;

import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Trend;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Values along an axis as JSON. */
final class SeriesJson {
    private SeriesJson() {}

    static ObjectNode trend(Trend trend, Lang lang) {
        var node = Nodes.object().put("chart", trend.chart().code());
        Nodes.each(node.putArray("series"), trend.series(), (series, to) -> {
            to.put("key", series.key())
                    .put("name", series.name().in(lang))
                    .put("role", series.role().name().toLowerCase(Locale.ROOT));
            Nodes.each(to.putArray("points"), series.points(), (point, at) -> {
                at.put("slot", point.period().slot());
                Nodes.period(at, point.period(), lang, true);
                Nodes.number(at, "value", point.value());
                at.put("status", point.status().code()).put("source", point.source());
                Nodes.number(at, "growth", point.growth());
                Nodes.number(at, "publishedGrowth", point.publishedGrowth());
            });
        });
        lines(node, trend.lines(), lang);
        return node;
    }

    static ObjectNode distribution(Distribution distribution, Lang lang) {
        var node = Nodes.object();
        node.set("of", Nodes.unit(distribution.of(), lang));
        Nodes.each(node.putArray("bins"), distribution.bins(), (bin, to) -> {
            to.put("key", bin.key());
            Nodes.number(to, "from", bin.from());
            Nodes.number(to, "to", bin.to());
            to.put("name", bin.name().in(lang)).put("value", bin.value());
        });
        Nodes.number(node, "mean", distribution.mean());
        Nodes.number(node, "median", distribution.median());
        Nodes.origin(node, distribution.status(), distribution.source());
        return node;
    }

    static void lines(ObjectNode to, List<Line> lines, Lang lang) {
        Nodes.each(
                to.putArray("lines"),
                lines,
                (line, at) -> at.put("name", line.name().in(lang)).put("value", line.value()));
    }
}
