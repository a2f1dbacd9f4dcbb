package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Orders;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Projects of one segment of a chain added up.
 *
 * @param source who names the chain
 * @param segment null: of projects that name none, or of a chain without a project
 * @param projects signed up to the day asked for
 * @param amount of those, in whole units of the currency asked for; null where none is known
 * @param amounts how many of them have an amount in that currency
 * @param undated left out because nobody knows whether they were signed by then
 * @param asOf the last day known of them; null where none is
 */
record SegmentSums(
        String chain,
        Text name,
        String source,
        @Nullable String segment,
        int projects,
        @Nullable BigDecimal amount,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    /** One statement; the chains of a scope valid on its day in the order of their list, each with a row at least. */
    static List<SegmentSums> read(DSLContext transaction, Scope scope, String currency) {
        var asked = AskedDays.asked(scope);
        var p = PROJECT;
        var to = scope.to();
        var there = p.ID.isNotNull();
        var signed = there.and(to == null ? trueCondition() : p.SIGNED_ON.le(to.atEndOfMonth()));
        var undated = to == null ? falseCondition() : there.and(p.SIGNED_ON.isNull());
        var known = signed.and(p.CURRENCY.eq(currency));
        return transaction
                .with(asked)
                .select(
                        CHAIN.CODE,
                        CHAIN.NAME_ZH,
                        CHAIN.NAME_EN,
                        CHAIN.SOURCE_ID,
                        p.SEGMENT,
                        count().filterWhere(signed),
                        sum(p.AMOUNT).filterWhere(known),
                        count(p.AMOUNT).filterWhere(known),
                        count().filterWhere(signed.and(p.STAGE.eq(Stage.CANCELLED.code()))),
                        count().filterWhere(undated),
                        max(greatest(p.SIGNED_ON, p.STAGE_ON)).filterWhere(signed),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(signed),
                        arrayAggDistinct(p.BATCH_ID).filterWhere(signed))
                .from(CHAIN)
                .crossJoin(asked)
                .leftJoin(p)
                .on(p.REGION_ID.eq(CHAIN.REGION_ID), p.CHAIN.eq(CHAIN.CODE))
                .leftJoin(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .where(ChainQuery.valid(scope, Columns.of(asked, "day", LocalDate.class)))
                .groupBy(CHAIN.REGION_ID, CHAIN.CODE, p.SEGMENT)
                .orderBy(CHAIN.POSITION, CHAIN.CODE, Orders.segment(p.SEGMENT))
                .fetch(row -> new SegmentSums(
                        row.value1(),
                        new Text(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        Boolean.TRUE.equals(row.value12()) ? Status.SAMPLE : Status.LOADED,
                        row.value13() == null ? List.of() : Arrays.asList(row.value13())));
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
        evidence.addSource(source);
    }
}
