package io.bridgehead.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample and the shipped lists as their files have them: for sums that owe nothing to the product. */
public final class SampleFiles {
    private SampleFiles() {}

    public static List<Trade> trade() {
        return rows("/db/sample/trade.csv").stream()
                .map(row -> new Trade(
                        YearMonth.parse(row.get("period")),
                        row.get("partner"),
                        row.get("flow"),
                        row.get("hs"),
                        new BigDecimal(row.get("value"))))
                .toList();
    }

    /** A row a stage of a project. */
    public static List<Step> projects() {
        return rows("/db/sample/projects.csv").stream().map(Step::new).toList();
    }

    /** A row a report of a milestone, or one without a report. */
    public static List<Map<String, String>> milestones() {
        return rows("/db/sample/milestones.csv");
    }

    public static List<Map<String, String>> list(String name) {
        return rows("/db/reference/" + name + ".csv");
    }

    public static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<Map<String, String>> rows(String file) {
        try (var in = SampleFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var header = cells(lines.getFirst());
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = cells(line);
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    public record Trade(YearMonth month, String partner, String flow, String hs, BigDecimal value) {
        public boolean within(String from, String to) {
            return !month.isBefore(YearMonth.parse(from)) && !month.isAfter(YearMonth.parse(to));
        }
    }

    public record Step(Map<String, String> cells) {
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
