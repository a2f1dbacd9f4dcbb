package io.bridgehead.briefing;

import java.util.UUID;

/**
 * A figure put aside.
 *
 * @param query the scope it was seen with
 */
public record BasketItem(UUID id, String question, String query) {
    /** As a part of a briefing. */
    public Part.Pictured part() {
        return new Part.Pictured(question, query, "");
    }
}
