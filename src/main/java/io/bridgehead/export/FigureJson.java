package io.bridgehead.export;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure as JSON in one language: what the API answers and what the element that draws it takes. Numbers keep all
 * their digits and never have an exponent; a missing value is null.
 *
 * <p>Thread-safe.
 */
@Component
public class FigureJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public String write(Figure figure, Lang lang) {
        return JSON.writeValueAsString(node(figure, lang));
    }

    public ObjectNode node(Figure figure, Lang lang) {
        var node = JSON.createObjectNode()
                .put("id", figure.id())
                .put("title", figure.title().in(lang))
                .put("subtitle", figure.subtitle().in(lang))
                .put("lang", lang.code());
        node.set("unit", Nodes.unit(figure.unit(), lang));
        var scope = node.putObject("scope");
        figure.scope().forEach((word, values) -> values.forEach(scope.putArray(word)::add));
        node.put("shape", figure.shape().code());
        node.set("data", data(figure.shape(), lang));
        Nodes.each(
                node.putArray("notes"),
                figure.notes(),
                (note, to) ->
                        to.put("code", note.code()).put("text", note.text().in(lang)));
        node.set("provenance", provenance(figure.provenance(), lang));
        return node;
    }

    private static ObjectNode data(Shape shape, Lang lang) {
        return switch (shape) {
            case Trend trend -> SeriesJson.trend(trend, lang);
            case Ranking ranking -> CategoriesJson.ranking(ranking, lang);
            case Matrix matrix -> TablesJson.matrix(matrix, lang);
            case Progress progress -> PlansJson.progress(progress, lang);
            case Facts facts -> TablesJson.facts(facts, lang);
            case Composition composition -> CategoriesJson.composition(composition, lang);
            case Places places -> CategoriesJson.places(places, lang);
            case Schedule schedule -> PlansJson.schedule(schedule, lang);
            case Funnel funnel -> CategoriesJson.funnel(funnel, lang);
            case Waterfall waterfall -> CategoriesJson.waterfall(waterfall, lang);
            case Scorecard scorecard -> TablesJson.scorecard(scorecard, lang);
            case Distribution distribution -> SeriesJson.distribution(distribution, lang);
        };
    }

    private static ObjectNode provenance(Provenance provenance, Lang lang) {
        var node = JSON.createObjectNode();
        var statuses = node.putArray("status");
        provenance.statuses().stream().sorted().map(Status::code).forEach(statuses::add);
        var asOf = provenance.asOf();
        node.put("asOf", asOf == null ? null : asOf.toString())
                .put("definition", provenance.definition().in(lang))
                .put("formula", provenance.formula().in(lang))
                .put("reference", provenance.reference().in(lang));
        Nodes.each(node.putArray("sources"), provenance.sources(), FigureJson::source);
        Nodes.each(node.putArray("batches"), provenance.batches(), FigureJson::batch);
        return node;
    }

    private static void source(Source source, ObjectNode to) {
        to.put("id", source.id())
                .put("publisher", source.publisher())
                .put("title", source.title())
                .put("published", source.published())
                .put("url", source.url())
                .put("note", source.note());
    }

    private static void batch(Batch batch, ObjectNode to) {
        to.put("id", batch.id())
                .put("profile", batch.profile())
                .put("file", batch.file())
                .put("loadedAt", batch.loadedAt().toString())
                .put("status", batch.status().code());
    }
}
