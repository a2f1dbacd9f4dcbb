package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Projects of a sector and a cluster added up.
 *
 * @param value by the scope's measure; null where no amount is known
 * @param ofSector of all its clusters
 * @param ofCluster of all sectors
 * @param ofAll of everything the scope holds
 * @param projects signed in the period; a cell may hold none but undated ones
 * @param amounts how many have an amount in the currency asked for
 * @param undated left out of the period because nobody knows when they were signed
 * @param firstSigned null where no day of signing is known, as are the other days
 */
record ProjectSums(
        String sector,
        @Nullable String cluster,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ofSector,
        @Nullable BigDecimal ofCluster,
        @Nullable BigDecimal ofAll,
        int projects,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastSigned,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    /** One statement: cells with their row's, column's and overall totals. */
    static List<ProjectSums> read(DSLContext transaction, Scope scope, String currency) {
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var p = BatchedProjects.of(
                ProjectConditions.ofAnyTime(scope).and(signed.or(undated)),
                signed,
                undated,
                currency,
                List.of(PROJECT.SECTOR, PROJECT.CLUSTER));
        var sector = p.key(PROJECT.SECTOR);
        var cluster = p.key(PROJECT.CLUSTER);
        var value = p.value(scope.measure());
        return transaction
                .select(
                        sector,
                        cluster,
                        value,
                        sum(value).over(partitionBy(sector)),
                        sum(value).over(partitionBy(cluster)),
                        sum(value).over(),
                        p.projects(),
                        p.amounts(),
                        p.cancelled(),
                        p.undated(),
                        p.firstSigned(),
                        p.lastSigned(),
                        p.lastStep(),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(p.counts()),
                        arrayAgg(p.batch()).orderBy(p.batch()).filterWhere(p.counts()))
                .from(p.table())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(p.batch()))
                .groupBy(sector, cluster)
                .orderBy(value.desc().nullsLast(), sector, cluster)
                .fetch(row -> new ProjectSums(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13(),
                        Boolean.TRUE.equals(row.value14()) ? Status.SAMPLE : Status.LOADED,
                        row.value15() == null ? List.of() : Arrays.asList(row.value15())));
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
    }
}
