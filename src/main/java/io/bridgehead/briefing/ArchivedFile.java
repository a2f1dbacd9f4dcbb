package io.bridgehead.briefing;

import java.util.Map;
import java.util.UUID;

/**
 * A file that was made of a briefing.
 *
 * @param version the briefing's when it was made
 * @param asOf the batches its numbers are of, by region
 * @param format such as docx
 * @param bytes how many it has
 */
public record ArchivedFile(
        UUID id,
        UUID briefing,
        int version,
        Map<String, Long> asOf,
        String format,
        String name,
        String sha256,
        int bytes,
        Stamp made) {
    public ArchivedFile {
        asOf = Map.copyOf(asOf);
    }
}
