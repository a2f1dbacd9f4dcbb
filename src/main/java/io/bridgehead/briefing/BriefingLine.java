package io.bridgehead.briefing;

import java.time.LocalDate;
import java.util.UUID;

/** A briefing in a list, without what is in it. */
public record BriefingLine(UUID id, String title, String author, LocalDate date, int version, Stamp updated) {}
