package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import org.jooq.DSLContext;

/**
 * A load in the middle of its transaction: the region is entered, and the rows of the file are in the temporary table
 * of its profile.
 */
record Stage(DSLContext dsl, String region, Status status) {}
