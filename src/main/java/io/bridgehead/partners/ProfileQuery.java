package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.year;

import io.bridgehead.platform.Columns;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Flow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads one partner's trade beside everybody's. */
final class ProfileQuery {
    private ProfileQuery() {}

    /** One statement: every partner's sums of both periods, ranked, and of these the one asked for. */
    static Optional<Row> read(
            DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared, String asked) {
        var trade = TradeTable.byPartner(filter);
        var partner = requireNonNull(trade.partner());
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        var sums = select(
                        partner.as("partner"),
                        Sums.isPartner(partner, codes).as("counts"),
                        sumOf(trade, now).as("value"),
                        sumOf(trade, then).as("before"),
                        sumOf(trade, now.and(trade.flow().eq(Flow.EXPORT.code())))
                                .as("exports"),
                        sumOf(trade, now.and(trade.flow().eq(Flow.IMPORT.code())))
                                .as("imports"))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(now.or(then))
                .groupBy(partner)
                .asTable("sums");
        var code = Columns.of(sums, "partner", String.class);
        var value = Columns.of(sums, "value", BigDecimal.class);
        var before = Columns.of(sums, "before", BigDecimal.class);
        var counts = Columns.of(sums, "counts", Boolean.class);
        var ranked = select(
                        code,
                        value,
                        before,
                        Columns.of(sums, "exports", BigDecimal.class),
                        Columns.of(sums, "imports", BigDecimal.class),
                        sum(value).over().as("total"),
                        sum(before).over().as("total_before"),
                        counts,
                        rowNumber()
                                .over(partitionBy(counts).orderBy(value.desc(), code))
                                .as("place"),
                        rowNumber()
                                .over(partitionBy(counts).orderBy(before.desc(), code))
                                .as("place_before"))
                .from(sums)
                .asTable("ranked");
        var traded = trade.rows(filter).and(partner.eq(asked)).and(trade.value().gt(BigDecimal.ZERO));
        return transaction
                .select(
                        Columns.of(ranked, "value", BigDecimal.class),
                        Columns.of(ranked, "before", BigDecimal.class),
                        Columns.of(ranked, "exports", BigDecimal.class),
                        Columns.of(ranked, "imports", BigDecimal.class),
                        Columns.of(ranked, "total", BigDecimal.class),
                        Columns.of(ranked, "total_before", BigDecimal.class),
                        Columns.of(ranked, "counts", Boolean.class),
                        Columns.of(ranked, "place", Integer.class),
                        Columns.of(ranked, "place_before", Integer.class),
                        field(select(min(trade.period())).from(trade.table()).where(traded)),
                        field(select(countDistinct(year(trade.period())))
                                .from(trade.table())
                                .where(traded)))
                .from(ranked)
                .where(Columns.of(ranked, "partner", String.class).eq(asked))
                .fetchOptional(row -> new Row(
                        row.value1(),
                        compared.comparable() ? row.value2() : null,
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        compared.comparable() ? row.value6() : null,
                        row.value7() && row.value1().signum() > 0 ? row.value8() : null,
                        row.value7() && compared.comparable() && row.value2().signum() > 0 ? row.value9() : null,
                        row.value10(),
                        row.value11()));
    }

    private static Field<BigDecimal> sumOf(TradeTable trade, Condition rows) {
        return Sums.known(sum(trade.value()).filterWhere(rows));
    }

    /**
     * What was traded with one partner, and how that compares with all others.
     *
     * @param before null where the year before can't be compared, as are the other numbers of it
     * @param rank null where nothing was traded, or with one that is no partner
     * @param first the first month or year anything was traded in; null where none
     */
    record Row(
            BigDecimal value,
            @Nullable BigDecimal before,
            BigDecimal exports,
            BigDecimal imports,
            BigDecimal total,
            @Nullable BigDecimal totalBefore,
            @Nullable Integer rank,
            @Nullable Integer rankBefore,
            @Nullable LocalDate first,
            @Nullable Integer years) {
        /** Nothing traded in either period. */
        static final Row NOTHING = new Row(
                BigDecimal.ZERO, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, null, null, null, null);
    }
}
