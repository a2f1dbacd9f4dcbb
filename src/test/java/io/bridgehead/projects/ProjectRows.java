package io.bridgehead.projects;

import io.bridgehead.reference.FigureData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Projects written by hand, kept both in the database and here, so that a test can work figures out row by row. */
final class ProjectRows {
    private final FigureData data;
    private final List<Row> rows = new ArrayList<>();

    ProjectRows(FigureData data) {
        this.data = data;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * A project in CSV: {@code id,sector,cluster,chain,division,origin,fair,amount,currency,signed}; then its history,
     * {@code stage} or {@code stage=day} each. Empty cells are null.
     */
    ProjectRows add(long batch, String csv, String... history) {
        var c = csv.split(",", -1);
        var stages = new ArrayList<Step>();
        for (var step : history) {
            var parts = step.split("=", 2);
            stages.add(new Step(parts[0], parts.length == 1 ? null : LocalDate.parse(parts[1])));
        }
        var last = stages.getLast();
        var row = new Row(
                c[0],
                c[1],
                text(c[2]),
                text(c[3]),
                text(c[4]),
                text(c[5]),
                text(c[6]),
                c[7].isEmpty() ? null : new BigDecimal(c[7]),
                c[8],
                c[9].isEmpty() ? null : LocalDate.parse(c[9]),
                stages);
        rows.add(row);
        data.owner()
                .execute(
                        "INSERT INTO project VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)",
                        FigureData.REGION,
                        row.id(),
                        "项目" + row.id(),
                        row.fair(),
                        row.sector(),
                        row.cluster(),
                        row.chain(),
                        row.division(),
                        row.origin(),
                        row.amount(),
                        row.currency(),
                        row.signed(),
                        last.stage(),
                        last.on(),
                        batch);
        for (var step : stages) {
            data.owner()
                    .execute(
                            "INSERT INTO project_stage VALUES (?, ?, ?, ?, ?)",
                            FigureData.REGION,
                            row.id(),
                            step.stage(),
                            step.on(),
                            batch);
        }
        data.rollUpProjects();
        return this;
    }

    /** How many rows there are of each key; "-" stands for none. */
    Map<String, BigDecimal> counts(Predicate<Row> which, Function<Row, @Nullable String> key) {
        var counts = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            if (which.test(row)) {
                counts.merge(said(key.apply(row)), BigDecimal.ONE, BigDecimal::add);
            }
        }
        return counts;
    }

    /** What the amounts in a currency add up to for each key; a key of which none is known isn't there. */
    Map<String, BigDecimal> amounts(String currency, Predicate<Row> which, Function<Row, @Nullable String> key) {
        var amounts = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            if (which.test(row) && row.amount() != null && row.currency().equals(currency)) {
                amounts.merge(said(key.apply(row)), row.amount(), BigDecimal::add);
            }
        }
        return amounts;
    }

    private static String said(@Nullable String key) {
        return key == null ? "unassigned" : key;
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    record Step(String stage, @Nullable LocalDate on) {}

    record Row(
            String id,
            String sector,
            @Nullable String cluster,
            @Nullable String chain,
            @Nullable String division,
            @Nullable String origin,
            @Nullable String fair,
            @Nullable BigDecimal amount,
            String currency,
            @Nullable LocalDate signed,
            List<Step> history) {
        boolean was(String stage) {
            return history.stream().anyMatch(step -> step.stage().equals(stage));
        }
    }
}
