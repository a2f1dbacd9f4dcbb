package io.bridgehead.ingest;

/** Whoever asked for the load has ended it; nothing is changed. */
public final class ImportCancelledException extends RuntimeException {}
