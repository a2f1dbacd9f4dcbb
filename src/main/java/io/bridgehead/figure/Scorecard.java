package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Things by measures, each measure with a unit of its own, and what they are rated. */
public record Scorecard(List<Column> columns, List<Row> rows) implements Shape {
    public Scorecard {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row of a scorecard has a cell for each column");
        }
    }

    @Override
    public String code() {
        return "scorecard";
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.cells().stream()).allMatch(Objects::isNull);
    }

    /** What a row is rated, by bounds that its figure's definition names. */
    public enum Rating {
        GOOD("good"),
        WATCH("watch"),
        BAD("bad"),
        UNKNOWN("unknown");

        private final String code;

        Rating(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public record Column(String key, Text name, Unit unit) {}

    /**
     * @param group what it belongs to, such as a chain's cluster; null: nothing
     * @param cells a value a column; null where it is missing
     * @param rating null where nothing is rated
     * @param remark why it is rated so, in a few words; may be empty
     */
    public record Row(
            String key,
            Text name,
            @Nullable String group,
            @Nullable Text groupName,
            List<@Nullable BigDecimal> cells,
            @Nullable Rating rating,
            Text remark,
            Status status,
            String source) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }
}
