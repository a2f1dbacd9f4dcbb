package io.bridgehead.briefing;

import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing would say otherwise as everything is now.
 *
 * @param asOf the batches it would be of, by region
 * @param changes the figures that differ, in the briefing's order
 */
public record Refreshed(Map<String, Long> asOf, List<FigureChange> changes) {
    public Refreshed {
        asOf = Map.copyOf(asOf);
        changes = List.copyOf(changes);
    }

    /**
     * @param differences the largest relative change first
     * @param refused why the figure can't be asked any more; null: it can
     */
    public record FigureChange(
            String question,
            Text title,
            Text subtitle,
            List<Difference> differences,
            @Nullable Text refused) {
        public FigureChange {
            differences = List.copyOf(differences);
        }
    }
}
