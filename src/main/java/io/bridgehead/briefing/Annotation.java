package io.bridgehead.briefing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noted on a figure.
 *
 * @param query the scope it is on, as in a URL; null: any
 * @param about the period or the key of a mark it is on; empty: the whole figure
 * @param withdrawn null: it stands
 */
public record Annotation(
        UUID id,
        String region,
        String question,
        @Nullable String query,
        String about,
        String text,
        Stamp added,
        @Nullable Stamp withdrawn) {
    /** @param asked the scope of a figure, as {@link #query} is written */
    boolean isOn(String asked) {
        return query == null || query.equals(asked);
    }
}
