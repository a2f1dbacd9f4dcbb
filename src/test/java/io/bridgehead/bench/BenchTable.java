package io.bridgehead.bench;

import io.bridgehead.longrun.MarkdownTable;
import java.util.List;

/** Writes the lines of the bench as a table in Markdown. */
final class BenchTable {
    private BenchTable() {}

    static String of(List<Line> lines) {
        return MarkdownTable.of(
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
}
