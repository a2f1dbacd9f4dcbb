package io.bridgehead.partners;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Flow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What the rows of trade of a filter add up to, and which of them belong to no partner. */
record TradeRowSums(RegionCodes codes, TradeFilter filter) {
    private static final Texts TEXTS = new Texts("figures");

    /** One statement over the rows themselves, not the rollups: the sum a reader could make by hand. */
    RowSummary read(DSLContext transaction, Condition rows, Loaded loaded) {
        var f = TRADE_FLOW;
        var kind = Sums.kind(f.PARTNER, codes);
        return transaction
                .select(
                        count(),
                        sum(f.VALUE),
                        sum(f.VALUE).filterWhere(f.FLOW.eq(Flow.EXPORT.code())),
                        sum(f.VALUE).filterWhere(f.FLOW.eq(Flow.IMPORT.code())),
                        of(Ranking.Kind.RE_IMPORT, kind),
                        of(Ranking.Kind.UNASSIGNED, kind),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())))
                .from(f)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(f.REGION_ID), BATCH.ID.eq(f.BATCH_ID))
                .where(rows)
                .fetchSingle(row -> {
                    var totals = new ArrayList<RowSummary.Total>();
                    if (row.value1() > 0) {
                        totals.add(total("total", row.value2()));
                        if (filter.flows().size() > 1) {
                            totals.add(total("export", row.value3()));
                            totals.add(total("import", row.value4()));
                        }
                    }
                    var notes = new ArrayList<Text>();
                    if (row.value5() != null) {
                        notes.add(TEXTS.get("rows.re-import", said(row.value5())));
                    }
                    if (row.value6() != null) {
                        notes.add(TEXTS.get("rows.unassigned", said(row.value6())));
                    }
                    if (loaded.notBrokenDown()) {
                        notes.add(TEXTS.get("note.not-broken-down"));
                    }
                    if (!loaded.otherCurrencies().isEmpty()) {
                        notes.add(TEXTS.get(
                                "note.other-currency",
                                String.join(", ", loaded.otherCurrencies()),
                                filter.money().currency()));
                    }
                    return new RowSummary(row.value1(), totals, Boolean.TRUE.equals(row.value7()), notes);
                });
    }

    private RowSummary.Total total(String key, @Nullable BigDecimal whole) {
        return new RowSummary.Total(
                TEXTS.get("rows." + key),
                filter.money().tell(whole),
                filter.money().unit());
    }

    private static Field<BigDecimal> of(Ranking.Kind kind, Field<String> of) {
        return sum(TRADE_FLOW.VALUE).filterWhere(of.eq(kind.code()));
    }

    private Text said(BigDecimal whole) {
        var unit = filter.money().unit();
        var told = filter.money().scale().of(whole).setScale(unit.decimals(), RoundingMode.HALF_UP);
        return Text.of(lang -> told.toPlainString() + " " + unit.label().in(lang));
    }
}
