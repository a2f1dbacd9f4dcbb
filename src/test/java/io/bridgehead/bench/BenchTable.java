package io.bridgehead.bench;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of the bench, and of its appendices, as tables in Markdown. */
final class BenchTable {
    private BenchTable() {}

    static String of(List<Line> lines) {
        return table(
                List.of("#", "what", "measured", "floor", "ratio", "goal", "met"),
                lines.stream()
                        .map(line -> List.of(
                                String.valueOf(line.goal()),
                                line.what(),
                                line.measured(),
                                line.floor(),
                                line.ratio().isPresent()
                                        ? Numbers.plain(line.ratio().getAsDouble()) + " ×"
                                        : "",
                                line.aim(),
                                line.met()))
                        .toList());
    }

    static String table(List<String> head, List<List<String>> rows) {
        return row(head) + "|" + "---|".repeat(head.size()) + "\n"
                + rows.stream().map(BenchTable::row).collect(Collectors.joining());
    }

    /** What is measured may hold what a table is made of. */
    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
