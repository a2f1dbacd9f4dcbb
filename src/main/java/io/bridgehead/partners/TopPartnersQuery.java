package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Ranking;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.RegionCodes;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the largest partners of a period and, of the others, what they add up to. */
final class TopPartnersQuery {
    private static final int MOST = 20;
    private static final String ITEM = Ranking.Kind.ITEM.code();
    private static final String OTHERS = Ranking.Kind.OTHERS.code();
    private static final String UNASSIGNED = Ranking.Kind.UNASSIGNED.code();

    private TopPartnersQuery() {}

    /** One statement: sums by partner, ranks them, adds up those below and the totals of both periods. */
    static List<Row> read(DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared) {
        var trade = TradeTable.byPartner(filter);
        var partner = requireNonNull(trade.partner());
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        var sums = select(
                        partner.as("partner"),
                        Sums.known(sum(trade.value()).filterWhere(now)).as("value"),
                        Sums.known(sum(trade.value()).filterWhere(then)).as("before"))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(now.or(then))
                .groupBy(partner)
                .asTable("sums");
        var code = Columns.of(sums, "partner", String.class);
        var value = Columns.of(sums, "value", BigDecimal.class);
        var before = Columns.of(sums, "before", BigDecimal.class);
        var kind = Sums.kind(code, codes);
        var ranked = select(
                        code,
                        value,
                        before,
                        kind.as("kind"),
                        rowNumber()
                                .over(partitionBy(kind).orderBy(value.desc(), code))
                                .as("place"),
                        when(
                                        before.gt(inline(BigDecimal.ZERO)),
                                        rowNumber().over(partitionBy(kind).orderBy(before.desc(), code)))
                                .as("place_before"))
                .from(sums)
                .asTable("ranked");
        var kindOf = Columns.of(ranked, "kind", String.class);
        var shown = kindOf.eq(inline(ITEM))
                .and(Columns.of(ranked, "place", Integer.class).le(inline(MOST)))
                .and(Columns.of(ranked, value).gt(inline(BigDecimal.ZERO)));
        var key = when(shown, Columns.of(ranked, code))
                .when(kindOf.eq(inline(ITEM)), inline(OTHERS))
                .otherwise(kindOf);
        var group = when(shown, inline(ITEM))
                .when(kindOf.eq(inline(ITEM)), inline(OTHERS))
                .otherwise(kindOf);
        var grouped = select(
                        key.as("key"),
                        group.as("group"),
                        sum(Columns.of(ranked, value)).as("value"),
                        sum(Columns.of(ranked, before)).as("before"),
                        count().filterWhere(Columns.of(ranked, value).gt(inline(BigDecimal.ZERO)))
                                .as("partners"),
                        count().filterWhere(Columns.of(ranked, value)
                                        .le(inline(BigDecimal.ZERO))
                                        .and(Columns.of(ranked, before).gt(inline(BigDecimal.ZERO))))
                                .as("without"),
                        max(Columns.of(ranked, "place_before", Integer.class)).as("rank_before"),
                        sum(sum(Columns.of(ranked, value))).over().as("total"),
                        sum(sum(Columns.of(ranked, before))).over().as("total_before"))
                .from(ranked)
                .groupBy(key, group)
                .asTable("grouped");
        var kindShown = Columns.of(grouped, "group", String.class);
        var valueShown = Columns.of(grouped, "value", BigDecimal.class);
        var comparable = compared.comparable();
        return transaction
                .selectFrom(grouped)
                .where(valueShown
                        .ne(BigDecimal.ZERO)
                        .or(Columns.of(grouped, "before", BigDecimal.class).ne(BigDecimal.ZERO)))
                .orderBy(
                        when(kindShown.eq(inline(ITEM)), 0)
                                .when(kindShown.eq(inline(OTHERS)), 1)
                                .when(kindShown.eq(inline(UNASSIGNED)), 2)
                                .otherwise(3),
                        valueShown.desc(),
                        Columns.of(grouped, "key", String.class))
                .fetch(row -> new Row(
                        row.get("key", String.class),
                        row.get("group", String.class),
                        row.get("value", BigDecimal.class),
                        comparable ? row.get("before", BigDecimal.class) : null,
                        row.get("partners", Integer.class),
                        row.get("without", Integer.class),
                        comparable ? row.get("rank_before", Integer.class) : null,
                        row.get("total", BigDecimal.class),
                        comparable ? row.get("total_before", BigDecimal.class) : null));
    }

    /**
     * A partner among the largest, or what the others, re-imports or what is assigned to none add up to.
     *
     * @param kind as a ranking calls it
     * @param before null where the year before can't be compared, as are the other numbers of it
     * @param partners how many there was trade with
     * @param without how many there was trade with only the year before
     */
    record Row(
            String key,
            String kind,
            BigDecimal value,
            @Nullable BigDecimal before,
            int partners,
            int without,
            @Nullable Integer rankBefore,
            BigDecimal total,
            @Nullable BigDecimal totalBefore) {}
}
