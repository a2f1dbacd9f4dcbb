package io.bridgehead.briefing;

import java.util.UUID;

/**
 * A file of a region that briefings are written into, such as its letterhead.
 *
 * @param bytes how many it has
 */
public record Template(UUID id, String name, int bytes, String sha256, Stamp added) {}
