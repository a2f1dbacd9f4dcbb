package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
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
 */
record ProjectSums(
        String sector,
        @Nullable String cluster,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ofSector,
        @Nullable BigDecimal ofCluster,
        @Nullable BigDecimal ofAll,
        Tally tally) {
    /** One statement: cells with their row's, column's and overall totals. */
    static List<ProjectSums> read(DSLContext transaction, Scope scope, String currency) {
        var sums = SummedProjects.of(scope, currency, Dimension.SECTOR, Dimension.CLUSTER);
        var sector = sums.key(Dimension.SECTOR);
        var cluster = sums.key(Dimension.CLUSTER);
        var value = sums.value(scope.measure());
        var ofSector = sum(value).over(partitionBy(sector));
        var ofCluster = sum(value).over(partitionBy(cluster));
        var ofAll = sum(value).over();
        return transaction
                .select(sector, cluster, value, ofSector, ofCluster, ofAll)
                .select(Tally.columns(sums, PROJECT_SUM.LAST_STAGE_ON))
                .from(sums.table())
                .join(BATCH)
                .on(sums.ofBatch(scope))
                .groupBy(sector, cluster)
                .orderBy(value.desc().nullsLast(), sector, cluster)
                .fetch(row -> new ProjectSums(
                        row.get(sector),
                        row.get(cluster),
                        row.get(value),
                        row.get(ofSector),
                        row.get(ofCluster),
                        row.get(ofAll),
                        Tally.of(row)));
    }
}
