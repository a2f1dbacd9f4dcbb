package io.bridgehead.reference;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.Snapshot;
import io.bridgehead.scope.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * A batch that replaced what an office had loaded before, or what had come with the program.
 *
 * @param day when it was loaded
 * @param before number of the batch before it
 * @param newest whether nothing was loaded since
 */
record Restatement(long batch, LocalDate day, long before, boolean newest) {
    /** Each is a question asked once more. */
    private static final int MOST = 3;

    /**
     * The latest one of each of some tables, the newest first; one statement for all who see the same data. A batch that no other stands before is left
     * out: there is no earlier state to compare with.
     */
    static List<Restatement> latest(DSLContext transaction, String region, Set<Replaced> tables) {
        return Snapshot.once(transaction, new Asked(tables), () -> read(transaction, region, tables));
    }

    private static List<Restatement> read(DSLContext transaction, String region, Set<Replaced> tables) {
        var replacing = field(name("replacing"), SQLDataType.BIGINT);
        var any = tables.stream()
                .map(replaced -> replacing(region, replaced))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("any", "replacing");
        var other = BATCH.as("other");
        var before = field(select(max(other.ID))
                .from(other)
                .where(other.REGION_ID.eq(region))
                .and(other.ID.lt(BATCH.ID)));
        var newest = field(select(max(other.ID)).from(other).where(other.REGION_ID.eq(region)));
        return transaction
                .select(BATCH.ID, BATCH.LOADED_AT, before, newest)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .and(BATCH.ID.in(select(replacing).from(any)))
                .and(before.isNotNull())
                .orderBy(BATCH.ID.desc())
                .limit(MOST)
                .fetch(row -> new Restatement(
                        row.value1(),
                        row.value2().atZoneSameInstant(AsOf.ZONE).toLocalDate(),
                        row.value3(),
                        row.value1().equals(row.value4())));
    }

    /** Sample data giving way to an office's own is no restatement; of what came with the program there is no batch. */
    private static Select<Record1<Long>> replacing(String region, Replaced replaced) {
        var past = table(name(replaced.table()));
        var of = BATCH.as("of");
        var replacing = column(replaced, "replaced_by", Long.class);
        return select(replacing)
                .from(past)
                .leftJoin(of)
                .on(of.REGION_ID.eq(column(replaced, "region_id", String.class)))
                .and(of.ID.eq(column(replaced, "batch_id", Long.class)))
                .where(column(replaced, "region_id", String.class).eq(region))
                .and(of.STATUS.isDistinctFrom(Status.SAMPLE.code()))
                .orderBy(replacing.desc())
                .limit(1);
    }

    private static <T> Field<T> column(Replaced replaced, String column, Class<T> type) {
        return field(name(replaced.table(), column), type);
    }

    private record Asked(Set<Replaced> tables) {}
}
