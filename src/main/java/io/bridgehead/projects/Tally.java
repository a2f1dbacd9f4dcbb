package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT_SUM;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What is said of projects added up beside their value.
 *
 * @param projects signed in the period; there may be none but undated ones
 * @param amounts how many have an amount in the currency asked for
 * @param undated left out of the period because nobody knows when they were signed
 * @param firstSigned null where no day of signing is known, as are the other days
 * @param asOf the last day known of them
 */
record Tally(
        int projects,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastSigned,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    private static final String PROJECTS = "tally_projects";
    private static final String AMOUNTS = "tally_amounts";
    private static final String CANCELLED = "tally_cancelled";
    private static final String UNDATED = "tally_undated";
    private static final String FIRST_SIGNED = "tally_first_signed";
    private static final String LAST_SIGNED = "tally_last_signed";
    private static final String AS_OF = "tally_as_of";
    private static final String SAMPLE = "tally_sample";
    private static final String BATCHES = "tally_batches";

    /** @param asOf the days of which the last is told */
    static List<Field<?>> columns(SummedProjects sums, Field<LocalDate> asOf) {
        return List.of(
                sums.count(PROJECT_SUM.PROJECTS).as(PROJECTS),
                sums.amounts().as(AMOUNTS),
                sums.count(PROJECT_SUM.CANCELLED).as(CANCELLED),
                sums.undated().as(UNDATED),
                sums.firstSigned().as(FIRST_SIGNED),
                sums.last(PROJECT_SUM.LAST_SIGNED).as(LAST_SIGNED),
                sums.last(asOf).as(AS_OF),
                sums.sample().as(SAMPLE),
                sums.batches().as(BATCHES));
    }

    /** @param row with {@link #columns} among its own */
    static Tally of(Record row) {
        var batches = row.get(BATCHES, Long[].class);
        return new Tally(
                row.get(PROJECTS, Integer.class),
                row.get(AMOUNTS, Integer.class),
                row.get(CANCELLED, Integer.class),
                row.get(UNDATED, Integer.class),
                row.get(FIRST_SIGNED, LocalDate.class),
                row.get(LAST_SIGNED, LocalDate.class),
                row.get(AS_OF, LocalDate.class),
                Boolean.TRUE.equals(row.get(SAMPLE, Boolean.class)) ? Status.SAMPLE : Status.LOADED,
                batches == null ? List.of() : Arrays.asList(batches));
    }

    /** How many have no amount in the currency asked for. */
    int withoutAmount() {
        return projects - amounts;
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        testify(evidence, asOf);
    }

    void testify(Evidence evidence, @Nullable LocalDate day) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), day));
    }
}
