package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import java.util.List;

/**
 * A briefing with its figures.
 *
 * @param problems what couldn't be said as it is written; empty: nothing
 */
public record Composed(Brief brief, List<Problem> problems) {
    public Composed {
        problems = List.copyOf(problems);
    }
}
