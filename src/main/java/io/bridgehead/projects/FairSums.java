package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A fair: what was published of it, and what the list of projects says.
 *
 * @param listed projects of the list signed there
 * @param amount of those, in whole units of the currency asked for; null where none is known
 * @param amounts how many of them have an amount in that currency
 * @param asOf the last day a project of it is known to have taken a step; null where no day is known
 * @param projects published at signing, as is {@code money}; null where nothing was published
 */
record FairSums(
        String code,
        Text name,
        LocalDate heldOn,
        int listed,
        @Nullable BigDecimal amount,
        int amounts,
        int fulfilled,
        int started,
        int inProduction,
        int cancelled,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches,
        @Nullable Value projects,
        @Nullable Value money) {
    private static final String PROJECTS = "fair_projects_signed";
    private static final String MONEY = "fair_amount_signed";

    /** One statement; the fairs of a scope held in its period, by day. */
    static List<FairSums> read(DSLContext transaction, Scope scope, String currency) {
        var p = PROJECT;
        var o = OBSERVATION;
        var from = scope.from();
        var to = scope.to();
        var reach = new Reach(scope.region());
        var projects = published(scope, PROJECTS);
        var money = published(scope, MONEY);
        var known = p.CURRENCY.eq(currency);
        var listed = count(p.ID);
        var amount = sum(p.AMOUNT).filterWhere(known);
        var amounts = count(p.AMOUNT).filterWhere(known);
        var fulfilled = count(p.ID).filterWhere(reach.to(Stage.FULFILLED));
        var started = count(p.ID).filterWhere(reach.to(Stage.STARTED));
        var inProduction = count(p.ID).filterWhere(reach.to(Stage.IN_PRODUCTION));
        var cancelled = count(p.ID).filterWhere(p.STAGE.eq(Stage.CANCELLED.code()));
        var asOf = max(reach.lastStep());
        var sample = boolOr(BATCH.STATUS.eq(Status.SAMPLE.code()));
        var batches = arrayAggDistinct(p.BATCH_ID).filterWhere(p.BATCH_ID.isNotNull());
        var columns = new ArrayList<Field<?>>();
        for (var table : List.of(projects, money)) {
            columns.addAll(List.of(
                    Columns.of(table, o.VALUE),
                    Columns.of(table, o.UNIT),
                    Columns.of(table, o.STATUS),
                    Columns.of(table, o.SOURCE_ID),
                    Columns.of(table, o.PERIOD_END)));
        }
        var keys = new ArrayList<Field<?>>(List.of(FAIR.REGION_ID, FAIR.CODE));
        keys.addAll(columns);
        return transaction
                .select(FAIR.CODE, FAIR.NAME_ZH, FAIR.NAME_EN, FAIR.HELD_ON)
                .select(listed, amount, amounts, fulfilled, started, inProduction, cancelled, asOf, sample, batches)
                .select(columns)
                .from(FAIR)
                .leftJoin(p)
                .on(p.REGION_ID.eq(FAIR.REGION_ID), p.FAIR.eq(FAIR.CODE))
                .leftJoin(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .leftJoin(reach.history())
                .on(reach.ofProject())
                .leftJoin(projects)
                .on(Columns.of(projects, o.SUBJECT).eq(concat(inline("fair:"), FAIR.CODE)))
                .leftJoin(money)
                .on(Columns.of(money, o.SUBJECT).eq(concat(inline("fair:"), FAIR.CODE)))
                .where(FAIR.REGION_ID.eq(scope.region()))
                .and(scope.fairs().isEmpty() ? noCondition() : FAIR.CODE.in(scope.fairs()))
                .and(from == null ? noCondition() : FAIR.HELD_ON.ge(from.atDay(1)))
                .and(to == null ? noCondition() : FAIR.HELD_ON.le(to.atEndOfMonth()))
                .groupBy(keys)
                .orderBy(FAIR.HELD_ON, FAIR.CODE)
                .fetch(row -> new FairSums(
                        row.get(FAIR.CODE),
                        new Text(row.get(FAIR.NAME_ZH), row.get(FAIR.NAME_EN)),
                        row.get(FAIR.HELD_ON),
                        row.get(listed),
                        row.get(amount),
                        row.get(amounts),
                        row.get(fulfilled),
                        row.get(started),
                        row.get(inProduction),
                        row.get(cancelled),
                        row.get(asOf),
                        Boolean.TRUE.equals(row.get(sample)) ? Status.SAMPLE : Status.LOADED,
                        row.get(batches) == null ? List.of() : Arrays.asList(row.get(batches)),
                        value(row, projects),
                        value(row, money)));
    }

    /** Of each fair the newest value published. */
    private static Table<?> published(Scope scope, String indicator) {
        var o = OBSERVATION;
        var order = new ArrayList<OrderField<?>>();
        order.add(o.SUBJECT.asc());
        order.add(o.PERIOD_END.desc());
        order.addAll(PublishedValues.newestFirst());
        return select(o.SUBJECT, o.VALUE, o.UNIT, o.STATUS, o.SOURCE_ID, o.PERIOD_END)
                .distinctOn(o.SUBJECT)
                .from(o)
                .join(SOURCE)
                .on(SOURCE.ID.eq(o.SOURCE_ID))
                .where(o.REGION_ID.eq(scope.region()))
                .and(o.INDICATOR.eq(indicator))
                .and(o.COUNTERPART.eq(""))
                .orderBy(order)
                .asTable(indicator);
    }

    private static @Nullable Value value(Record row, Table<?> published) {
        var o = OBSERVATION;
        var value = row.get(Columns.of(published, o.VALUE));
        return value == null
                ? null
                : new Value(
                        value,
                        row.get(Columns.of(published, o.UNIT)),
                        Status.of(row.get(Columns.of(published, o.STATUS))),
                        row.get(Columns.of(published, o.SOURCE_ID)),
                        row.get(Columns.of(published, o.PERIOD_END)));
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
        for (var value : Arrays.asList(projects, money)) {
            if (value != null) {
                evidence.add(value.status(), value.source(), value.day());
            }
        }
    }

    /** @param value in {@code unit}, with the digits that were published */
    record Value(BigDecimal value, String unit, Status status, String source, LocalDate day) {}
}
