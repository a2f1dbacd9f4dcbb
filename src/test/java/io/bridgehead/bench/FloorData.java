package io.bridgehead.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the static page draws: for each figure of the view one chart of its size, with the values of the whole and of
 * each sector, taken from the API. A matrix is drawn as stacked bars, the cheaper of what ApexCharts has for one.
 */
final class FloorData {
    private static final JsonMapper JSON = new JsonMapper();

    private final BenchApi api;
    private final Map<String, int[]> sizes;

    /** @param sizes width and height of each figure's picture on the view, in pixels */
    FloorData(BenchApi api, Map<String, int[]> sizes) {
        this.api = api;
        this.sizes = sizes;
    }

    /** @param sectors by which the view will be filtered, one after the other */
    String of(List<String> figures, List<String> sectors) {
        var charts = JSON.createArrayNode();
        figures.forEach(figure -> charts.add(chart(figure, sectors)));
        return charts.toString();
    }

    private ObjectNode chart(String figure, List<String> sectors) {
        var whole = api.figure(figure, "").path("data");
        var size = sizes.getOrDefault(figure, new int[] {560, 340});
        var chart =
                JSON.createObjectNode().put("id", figure).put("width", size[0]).put("height", size[1]);
        chart.set("categories", names(whole.has("items") ? whole.path("items") : whole.path("rows")));
        var turns = chart.putArray("series");
        turns.add(series(whole));
        sectors.forEach(sector -> turns.add(
                series(api.figure(figure, MeasuredView.FILTER + "=" + sector).path("data"))));
        return chart;
    }

    private static ArrayNode series(JsonNode data) {
        var series = JSON.createArrayNode();
        if (data.has("items")) {
            var values = series.addObject().put("name", "0").putArray("data");
            data.path("items").forEach(item -> values.add(item.path("value")));
            return series;
        }
        var columns = data.path("columns");
        IntStream.range(0, columns.size()).forEach(column -> {
            var values = series.addObject()
                    .put("name", columns.path(column).path("name").asString())
                    .putArray("data");
            data.path("cells").forEach(row -> values.add(row.path(column)));
        });
        return series;
    }

    private static ArrayNode names(JsonNode of) {
        var names = JSON.createArrayNode();
        StreamSupport.stream(of.spliterator(), false)
                .map(each -> each.path("name").asString())
                .forEach(names::add);
        return names;
    }
}
