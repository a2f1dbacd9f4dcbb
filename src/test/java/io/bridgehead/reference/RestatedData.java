package io.bridgehead.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Loads that replace what was loaded before, by hand: the old rows are kept with the batch that replaced them. */
public final class RestatedData {
    private final FigureData data;

    public RestatedData(FigureData data) {
        this.data = data;
    }

    /** Rows of a trade file as {@link FigureData#trade} takes them; whole slices give way to them. Answers the batch. */
    public long trade(String status, String... rows) {
        var batch = next();
        var slices = List.of(rows).stream().map(RestatedData::slice).distinct().toList();
        slices.stream().map(RestatedData::year).distinct().forEach(year -> {
            replace("trade_year_partner", year, batch);
            replace("trade_year_goods", year, batch);
        });
        for (var slice : slices) {
            List.of("trade_flow", "trade_slice", "trade_partner", "trade_chapter", "trade_goods")
                    .forEach(table -> replace(table, slice, batch));
            data.owner().execute("DELETE FROM trade_flow WHERE " + slice);
        }
        data.trade(status, rows);
        return batch;
    }

    /** Keeps the rows of a condition as replaced by a batch, where the table says since when they hold. */
    public void replace(String table, String condition, long batch) {
        var columns = columns(data.owner(), table);
        if (List.of(columns.split(", ")).contains("batch_id")) {
            data.owner()
                    .execute("INSERT INTO %1$s_past (%2$s, replaced_by) SELECT %2$s, %3$d FROM %1$s WHERE %4$s"
                            .formatted(table, columns, batch, condition));
        }
    }

    /** The number the next batch will have. */
    public long next() {
        return data.owner().fetchValue("SELECT coalesce(max(id), 0) + 1 FROM batch") instanceof Number number
                ? number.longValue()
                : 1;
    }

    /** @param time such as 2026-11-20T10:00+08:00 */
    public void loadedAt(long batch, String time) {
        data.owner().execute("UPDATE batch SET loaded_at = CAST(? AS timestamptz) WHERE id = ?", time, batch);
    }

    private static String slice(String row) {
        var cells = row.split(",", -1);
        var yearly = cells[0].length() == 4;
        return "period = DATE '%s' AND basis = '%s' AND flow = '%s' AND currency = '%s'"
                .formatted(cells[0] + (yearly ? "-01-01" : "-01"), yearly ? "year" : "month", cells[2], cells[5]);
    }

    private static String year(String slice) {
        return slice.replaceFirst("period = DATE '(\\d{4})[^']*'", "year = $1").replaceFirst("AND basis = '\\w+' ", "");
    }

    /** The columns of a table in their order, with commas between. */
    private static String columns(DSLContext owner, String table) {
        return owner
                .fetch(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position",
                        table)
                .stream()
                .map(row -> row.get(0, String.class))
                .collect(Collectors.joining(", "));
    }
}
