package io.bridgehead.longrun;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
public final class MarkdownTable {
    private MarkdownTable() {}

    public static String of(List<String> head, List<List<String>> rows) {
        return row(head) + "|" + "---|".repeat(head.size()) + "\n"
                + rows.stream().map(MarkdownTable::row).collect(Collectors.joining());
    }

    /** What a cell says may hold what a table is made of. */
    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
