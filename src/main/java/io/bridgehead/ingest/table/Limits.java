package io.bridgehead.ingest.table;

/**
 * What a file may hold at most. Each limit is configuration, {@code bridgehead.import.*}, and is said where it is hit.
 *
 * @param bytes of the file
 * @param inflatedBytes of all that a workbook unpacks to
 * @param columns of a row
 * @param cellChars of a cell
 * @param rows of the table
 */
public record Limits(long bytes, long inflatedBytes, int columns, int cellChars, long rows) {
    public static final Limits DEFAULT = new Limits(2_147_483_648L, 2_147_483_648L, 1_000, 10_000, 20_000_000L);
}
