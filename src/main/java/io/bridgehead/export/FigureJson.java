package io.bridgehead.export;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
        node.set("unit", unit(figure.unit(), lang));
        var scope = node.putObject("scope");
        figure.scope().forEach((word, values) -> values.forEach(scope.putArray(word)::add));
        node.put("shape", figure.shape().code());
        node.set("data", data(figure.shape(), lang));
        each(
                node.putArray("notes"),
                figure.notes(),
                (note, to) ->
                        to.put("code", note.code()).put("text", note.text().in(lang)));
        node.set("provenance", provenance(figure.provenance(), lang));
        return node;
    }

    private static ObjectNode data(Shape shape, Lang lang) {
        return switch (shape) {
            case Trend trend -> trend(trend, lang);
            case Ranking ranking -> ranking(ranking, lang);
            case Matrix matrix -> matrix(matrix, lang);
            case Progress progress -> progress(progress, lang);
            case Facts facts -> facts(facts, lang);
        };
    }

    private static ObjectNode trend(Trend trend, Lang lang) {
        var node = JSON.createObjectNode().put("chart", trend.chart().code());
        each(node.putArray("series"), trend.series(), (series, to) -> {
            to.put("key", series.key())
                    .put("name", series.name().in(lang))
                    .put("role", series.role().name().toLowerCase(Locale.ROOT));
            each(to.putArray("points"), series.points(), (point, at) -> {
                at.put("slot", point.period().slot());
                period(at, point.period(), lang, true);
                number(at, "value", point.value());
                at.put("status", point.status().code()).put("source", point.source());
                number(at, "growth", point.growth());
                number(at, "publishedGrowth", point.publishedGrowth());
            });
        });
        return node;
    }

    private static ObjectNode ranking(Ranking ranking, Lang lang) {
        var node = JSON.createObjectNode();
        each(node.putArray("items"), ranking.items(), (item, to) -> {
            to.put("key", item.key()).put("name", item.name().in(lang));
            number(to, "value", item.value());
            number(to, "share", item.share());
            number(to, "growth", item.growth());
            number(to, "contribution", item.contribution());
            to.put("status", item.status().code())
                    .put("source", item.source())
                    .put("kind", item.kind().code());
        });
        number(node, "total", ranking.total());
        return node;
    }

    private static ObjectNode matrix(Matrix matrix, Lang lang) {
        var node = JSON.createObjectNode();
        BiConsumer<Matrix.Header, ObjectNode> header =
                (from, to) -> to.put("key", from.key()).put("name", from.name().in(lang));
        each(node.putArray("rows"), matrix.rows(), header);
        each(node.putArray("columns"), matrix.columns(), header);
        var cells = node.putArray("cells");
        for (List<@Nullable BigDecimal> row : matrix.cells()) {
            numbers(cells.addArray(), row);
        }
        numbers(node.putArray("rowTotals"), matrix.rowTotals());
        numbers(node.putArray("columnTotals"), matrix.columnTotals());
        number(node, "total", matrix.total());
        return node.put("status", matrix.status().code()).put("source", matrix.source());
    }

    private static ObjectNode progress(Progress progress, Lang lang) {
        var at = progress.at();
        var node = JSON.createObjectNode().put("at", at == null ? null : at.toString());
        each(node.putArray("items"), progress.items(), (item, to) -> {
            var groupName = item.groupName();
            to.put("key", item.key()).put("name", item.name().in(lang));
            number(to, "actual", item.actual());
            number(to, "plan", item.plan());
            number(to, "previous", item.previous());
            to.put("milestones", item.milestones())
                    .put("late", item.late())
                    .put("status", item.status().code())
                    .put("source", item.source())
                    .put("group", item.group())
                    .put("groupName", groupName == null ? null : groupName.in(lang));
        });
        return node;
    }

    private static ObjectNode facts(Facts facts, Lang lang) {
        var node = JSON.createObjectNode();
        each(node.putArray("items"), facts.items(), (item, to) -> {
            to.put("key", item.key()).put("name", item.name().in(lang));
            number(to, "value", item.value());
            to.set("unit", unit(item.unit(), lang));
            var period = item.period();
            if (period == null) {
                to.putNull("period").putNull("basis");
            } else {
                period(to, period, lang, false);
            }
            to.put("status", item.status().code()).put("source", item.source());
            var change = item.change();
            number(to, "change", change == null ? null : change.value());
            to.put("changeUnit", change == null ? null : change.unit().code())
                    .put("changeKind", change == null ? null : change.published() ? "published" : "computed")
                    .put("changeLabel", change == null ? null : change.label().in(lang))
                    .put("link", item.link().isEmpty() ? null : item.link());
        });
        return node;
    }

    /** @param coded whether the period's code comes first and its words are the label, or the words are all there is */
    private static void period(ObjectNode to, Period period, Lang lang, boolean coded) {
        if (coded) {
            to.put("period", period.code()).put("label", period.label().in(lang));
        } else {
            to.put("period", period.label().in(lang));
        }
        to.put("basis", period.basis().code());
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
        each(node.putArray("sources"), provenance.sources(), FigureJson::source);
        each(node.putArray("batches"), provenance.batches(), FigureJson::batch);
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

    private static ObjectNode unit(Unit unit, Lang lang) {
        return JSON.createObjectNode()
                .put("code", unit.code())
                .put("label", unit.label().in(lang))
                .put("decimals", unit.decimals());
    }

    private static <T> void each(ArrayNode array, List<T> from, BiConsumer<T, ObjectNode> put) {
        from.forEach(item -> put.accept(item, array.addObject()));
    }

    private static void number(ObjectNode to, String name, @Nullable BigDecimal value) {
        if (value == null) {
            to.putNull(name);
        } else {
            to.put(name, value);
        }
    }

    private static void numbers(ArrayNode to, List<@Nullable BigDecimal> values) {
        for (var value : values) {
            if (value == null) {
                to.addNull();
            } else {
                to.add(value);
            }
        }
    }
}
