package io.bridgehead.export;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Numbers in rows and tiles as JSON. */
final class TablesJson {
    private TablesJson() {}

    static ObjectNode matrix(Matrix matrix, Lang lang) {
        var node = Nodes.object();
        BiConsumer<Matrix.Header, ObjectNode> header =
                (from, to) -> to.put("key", from.key()).put("name", from.name().in(lang));
        Nodes.each(node.putArray("rows"), matrix.rows(), header);
        Nodes.each(node.putArray("columns"), matrix.columns(), header);
        var cells = node.putArray("cells");
        for (List<@Nullable BigDecimal> row : matrix.cells()) {
            Nodes.numbers(cells.addArray(), row);
        }
        Nodes.numbers(node.putArray("rowTotals"), matrix.rowTotals());
        Nodes.numbers(node.putArray("columnTotals"), matrix.columnTotals());
        Nodes.number(node, "total", matrix.total());
        return node.put("status", matrix.status().code()).put("source", matrix.source());
    }

    static ObjectNode facts(Facts facts, Lang lang) {
        var node = Nodes.object();
        Nodes.each(node.putArray("items"), facts.items(), (item, to) -> {
            to.put("key", item.key()).put("name", item.name().in(lang));
            Nodes.number(to, "value", item.value());
            to.set("unit", Nodes.unit(item.unit(), lang));
            var period = item.period();
            if (period == null) {
                to.putNull("period").putNull("basis");
            } else {
                Nodes.period(to, period, lang, false);
            }
            to.put("status", item.status().code()).put("source", item.source());
            var change = item.change();
            Nodes.number(to, "change", change == null ? null : change.value());
            to.put("changeUnit", change == null ? null : change.unit().code())
                    .put("changeKind", change == null ? null : change.published() ? "published" : "computed")
                    .put("changeLabel", change == null ? null : change.label().in(lang))
                    .put("link", item.link().isEmpty() ? null : item.link());
            Nodes.numbers(to.putArray("spark"), item.spark());
        });
        return node;
    }

    static ObjectNode scorecard(Scorecard scorecard, Lang lang) {
        var node = Nodes.object();
        Nodes.each(node.putArray("columns"), scorecard.columns(), (column, to) -> {
            to.put("key", column.key()).put("name", column.name().in(lang));
            to.set("unit", Nodes.unit(column.unit(), lang));
        });
        Nodes.each(node.putArray("rows"), scorecard.rows(), (row, to) -> {
            var groupName = row.groupName();
            var rating = row.rating();
            to.put("key", row.key())
                    .put("name", row.name().in(lang))
                    .put("group", row.group())
                    .put("groupName", groupName == null ? null : groupName.in(lang));
            Nodes.numbers(to.putArray("cells"), row.cells());
            to.put("rating", rating == null ? null : rating.code())
                    .put("remark", row.remark().in(lang));
            Nodes.origin(to, row.status(), row.source());
        });
        return node;
    }
}
