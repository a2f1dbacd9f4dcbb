package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.scope.Scope;
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
 * @param tally of the projects of the list signed there
 * @param amount of those, in whole units of the currency asked for; null where none is known
 * @param projects published at signing, as is {@code money}; null where nothing was published
 */
record FairSums(
        String code,
        Text name,
        LocalDate heldOn,
        Tally tally,
        @Nullable BigDecimal amount,
        int fulfilled,
        int started,
        int inProduction,
        @Nullable Value projects,
        @Nullable Value money) {
    private static final String PROJECTS = "fair_projects_signed";
    private static final String MONEY = "fair_amount_signed";

    /** One statement; the fairs of a scope held in its period, by day. */
    static List<FairSums> read(DSLContext transaction, Scope scope, String currency) {
        var o = OBSERVATION;
        var from = scope.from();
        var to = scope.to();
        var sums = SummedProjects.all(scope, currency, Dimension.FAIR);
        var projects = published(scope, PROJECTS);
        var money = published(scope, MONEY);
        var amount = sums.amount(PROJECT_SUM.AMOUNT);
        var fulfilled = sums.count(PROJECT_SUM.FULFILLED);
        var started = sums.count(PROJECT_SUM.STARTED);
        var inProduction = sums.count(PROJECT_SUM.IN_PRODUCTION);
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
                .select(amount, fulfilled, started, inProduction)
                .select(Tally.columns(sums, PROJECT_SUM.LAST_STEP))
                .select(columns)
                .from(FAIR)
                .leftJoin(sums.table())
                .on(sums.key(Dimension.FAIR).eq(FAIR.CODE))
                .leftJoin(BATCH)
                .on(sums.ofBatch(scope))
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
                        Tally.of(row),
                        row.get(amount),
                        row.get(fulfilled),
                        row.get(started),
                        row.get(inProduction),
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

    void testify(Evidence evidence) {
        tally.testify(evidence);
        for (var value : Arrays.asList(projects, money)) {
            if (value != null) {
                evidence.add(value.status(), value.source(), value.day());
            }
        }
    }

    /** @param value in {@code unit}, with the digits that were published */
    record Value(BigDecimal value, String unit, Status status, String source, LocalDate day) {}
}
