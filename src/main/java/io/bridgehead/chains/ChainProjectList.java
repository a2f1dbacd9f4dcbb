package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Collations;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.RowList;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The projects signed for a chain, whenever that was. */
@Component
public class ChainProjectList implements RowList<ChainProject, ChainProjectSort> {
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public ChainProjectList(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.CHAIN, Parameter.UNIT);
    }

    /** One statement. */
    @Override
    public RowSummary summary(Scope scope) {
        var money = Money.of(scope, answers.check(scope).region());
        return database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> transaction
                        .select(
                                count(),
                                sum(PROJECT.AMOUNT).filterWhere(PROJECT.CURRENCY.eq(money.currency())),
                                boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())),
                                count().filterWhere(PROJECT.AMOUNT.isNull().or(PROJECT.CURRENCY.ne(money.currency()))))
                        .from(PROJECT)
                        .join(BATCH)
                        .on(BATCH.REGION_ID.eq(PROJECT.REGION_ID), BATCH.ID.eq(PROJECT.BATCH_ID))
                        .where(of(scope))
                        .fetchSingle(row -> new RowSummary(
                                row.value1(),
                                row.value1() == 0
                                        ? List.of()
                                        : List.of(new RowSummary.Total(
                                                TEXTS.get("rows.amount"), money.tell(row.value2()), money.unit())),
                                Boolean.TRUE.equals(row.value3()),
                                row.value4() == 0
                                        ? List.of()
                                        : List.of(TEXTS.get("rows.amount-unknown", row.value4())))));
    }

    /** One statement. */
    @Override
    public List<ChainProject> page(Scope scope, ChainProjectSort sort, boolean ascending, int offset, int limit) {
        var money = Money.of(scope, answers.check(scope).region());
        var order = order(sort);
        return database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> transaction
                        .select(PROJECT.ID, PROJECT.NAME, DIVISION.SHORT_ZH, DIVISION.SHORT_EN, PROJECT.AMOUNT)
                        .select(PROJECT.CURRENCY, PROJECT.SIGNED_ON, PROJECT.STAGE, PROJECT.SEGMENT)
                        .from(PROJECT)
                        .leftJoin(DIVISION)
                        .on(DIVISION.REGION_ID.eq(PROJECT.REGION_ID), DIVISION.CODE.eq(PROJECT.DIVISION))
                        .where(of(scope))
                        .orderBy((ascending ? order.asc() : order.desc()).nullsLast(), PROJECT.ID)
                        .offset(offset)
                        .limit(limit)
                        .fetch(row -> project(row, money)));
    }

    private static ChainProject project(Record row, Money money) {
        var division = row.get(DIVISION.SHORT_ZH);
        return new ChainProject(
                row.get(PROJECT.ID),
                row.get(PROJECT.NAME),
                row.get(PROJECT.SEGMENT),
                division == null ? null : new Text(division, row.get(DIVISION.SHORT_EN)),
                money.tell(row.get(PROJECT.AMOUNT)),
                Unit.money(row.get(PROJECT.CURRENCY), money.scale()).label(),
                row.get(PROJECT.SIGNED_ON),
                row.get(PROJECT.STAGE));
    }

    private static Condition of(Scope scope) {
        return PROJECT.REGION_ID
                .eq(scope.region())
                .and(scope.chains().isEmpty() ? noCondition() : PROJECT.CHAIN.in(scope.chains()));
    }

    /** Stages are put in the order of a project's life, names in that of pinyin. */
    private static Field<?> order(ChainProjectSort sort) {
        return switch (sort) {
            case NAME -> PROJECT.NAME.collate(Collations.PINYIN);
            case SEGMENT -> Orders.segment(PROJECT.SEGMENT);
            case DIVISION -> DIVISION.POSITION;
            case AMOUNT -> PROJECT.AMOUNT;
            case SIGNED_ON -> PROJECT.SIGNED_ON;
            case STAGE -> Orders.stage(PROJECT.STAGE);
        };
    }
}
