package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The largest partners by value, with share, growth and what each adds to the growth of the total. */
final class TopPartners {
    static final String ID = "partners.top";

    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST = 20;
    private static final String ITEM = Ranking.Kind.ITEM.code();
    private static final String OTHERS = Ranking.Kind.OTHERS.code();
    private static final String UNASSIGNED = Ranking.Kind.UNASSIGNED.code();

    private final RegionDatabase database;
    private final Answers answers;

    TopPartners(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        var evidence = new Evidence();
        var notes = new Notes();
        TradeNotes.filter(notes, scope, filter, loaded);
        compared.notes(notes, filter);
        List<Row> rows = compared.now().slices().isEmpty() || filter.meansNothing()
                ? List.of()
                : rows(transaction, codes, filter, compared);
        if (!rows.isEmpty()) {
            compared.testify(evidence);
            var growth = Rate.growth(rows.getFirst().total(), rows.getFirst().totalBefore());
            if (growth != null) {
                notes.add("total-growth", TradeNotes.percent(growth));
            }
        }
        var base = new MinimumBase(rows.isEmpty() ? null : rows.getFirst().totalBefore());
        var items = rows.stream()
                .map(row -> item(row, codes, filter, compared, base))
                .toList();
        base.note(notes);
        var money = filter.money();
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                money.unit(),
                new Ranking(
                        items,
                        rows.isEmpty() ? null : money.tell(rows.getFirst().total())),
                evidence,
                notes);
    }

    private static Ranking.Item item(
            Row row, RegionCodes codes, TradeFilter filter, Compared compared, MinimumBase base) {
        var kind = Sums.kind(row.kind());
        var name = name(row, codes);
        return new Ranking.Item(
                row.key(),
                name,
                kind,
                filter.money().tell(row.value()),
                Rate.share(row.value(), row.total()),
                kind == Ranking.Kind.ITEM
                        ? base.growth(name, row.value(), row.before())
                        : Rate.growth(row.value(), row.before()),
                Rate.contribution(row.value(), row.before(), row.totalBefore()),
                compared.status(),
                compared.source(),
                kind == Ranking.Kind.ITEM ? row.rankBefore() : null);
    }

    private static Text name(Row row, RegionCodes codes) {
        return switch (Sums.kind(row.kind())) {
            case ITEM -> codes.name(Parameter.PARTNER, row.key());
            case OTHERS -> TEXTS.get("partner.others", row.partners());
            case RE_IMPORT -> TEXTS.get("partner.re-import");
            case UNASSIGNED -> TEXTS.get("partner.unassigned");
        };
    }

    /** One statement: sums by partner, ranks them, adds up those below and the totals of both periods. */
    private static List<Row> rows(DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared) {
        var trade = TradeTable.byPartner(filter);
        var partner = requireNonNull(trade.partner());
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        var sums = select(
                        partner.as("partner"),
                        coalesce(sum(trade.value()).filterWhere(now), inline(BigDecimal.ZERO))
                                .as("value"),
                        coalesce(sum(trade.value()).filterWhere(then), inline(BigDecimal.ZERO))
                                .as("before"))
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
                        comparable ? row.get("rank_before", Integer.class) : null,
                        row.get("total", BigDecimal.class),
                        comparable ? row.get("total_before", BigDecimal.class) : null));
    }

    private record Row(
            String key,
            String kind,
            BigDecimal value,
            @Nullable BigDecimal before,
            int partners,
            @Nullable Integer rankBefore,
            BigDecimal total,
            @Nullable BigDecimal totalBefore) {}
}
