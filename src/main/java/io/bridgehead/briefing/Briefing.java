package io.bridgehead.briefing;

import java.util.UUID;

/**
 * A briefing as it is kept.
 *
 * @param version from 1, one more whenever it is saved
 */
public record Briefing(UUID id, String region, Draft draft, int version, Stamp created, Stamp updated) {}
