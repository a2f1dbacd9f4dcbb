package io.bridgehead.ingest;

/** How the rows of a file relate to what is there: rows to be loaded, rows they replace, rows there already. */
record Counts(long loaded, long replaced, long unchanged) {}
