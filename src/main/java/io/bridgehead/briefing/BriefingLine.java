package io.bridgehead.briefing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A briefing in a list, without what is in it.
 *
 * @param asOf number of the last batch that counts, by region
 */
public record BriefingLine(
        UUID id, String title, String author, LocalDate date, int version, Map<String, Long> asOf, Stamp updated) {
    public BriefingLine {
        asOf = Map.copyOf(asOf);
    }
}
