package io.bridgehead.ingest.problem;

/**
 * Problems that expect the same, in one column.
 *
 * @param column empty where they are about whole rows or the file
 * @param expected as the first of them says it
 * @param firstLine of the file
 */
public record ProblemKind(String column, Phrase expected, long count, long firstLine) {}
