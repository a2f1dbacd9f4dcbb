package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows by columns.
 *
 * @param cells a list a row, a value a column; null where nothing is there
 */
public record Matrix(
        List<Header> rows,
        List<Header> columns,
        List<List<@Nullable BigDecimal>> cells,
        List<@Nullable BigDecimal> rowTotals,
        List<@Nullable BigDecimal> columnTotals,
        @Nullable BigDecimal total,
        Status status,
        String source)
        implements Shape {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(Matrix::frozen).toList();
        rowTotals = frozen(rowTotals);
        columnTotals = frozen(columnTotals);
        if (cells.size() != rows.size() || rowTotals.size() != rows.size() || columnTotals.size() != columns.size()) {
            throw new IllegalArgumentException("a matrix has as many cells and totals as rows and columns");
        }
    }

    @Override
    public String code() {
        return "matrix";
    }

    @Override
    public boolean isEmpty() {
        return total == null;
    }

    public record Header(String key, Text name) {}

    private static List<@Nullable BigDecimal> frozen(List<@Nullable BigDecimal> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
