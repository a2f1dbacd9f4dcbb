package io.bridgehead.briefing;

import java.time.Instant;
import java.util.UUID;

/**
 * When a briefing is made by itself.
 *
 * @param owner who is told where it can't be made
 * @param created nothing from before is due
 */
public record Schedule(UUID id, String region, ScheduleDraft draft, String owner, boolean paused, Instant created) {}
