package io.bridgehead.bench;

import io.bridgehead.longrun.MarkdownTable;
import java.util.List;

/** A further table of the bench. */
record Appendix(String title, List<String> head, List<List<String>> rows) {
    Appendix {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    String text() {
        return "\n## " + title + "\n" + MarkdownTable.of(head, rows);
    }
}
