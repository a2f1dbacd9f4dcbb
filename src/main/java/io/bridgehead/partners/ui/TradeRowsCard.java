package io.bridgehead.partners.ui;

import io.bridgehead.partners.TradeRow;
import io.bridgehead.partners.TradeRowList;
import io.bridgehead.partners.TradeSort;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.RowsCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;

/** The rows of trade behind the figures. */
final class TradeRowsCard {
    private TradeRowsCard() {}

    static RowsCard<TradeRow, TradeSort> of(ScopeDesk desk, TradeRowList rows) {
        return new RowsCard<>(desk, "trade", rows, TradeSort.PERIOD, false)
                .column(
                        "period",
                        TradeSort.PERIOD,
                        row -> Words.say(row.period().label()))
                .column(
                        "flow",
                        TradeSort.FLOW,
                        row -> Words.say("flow." + row.flow().code()))
                .column("partner", TradeSort.PARTNER, row -> Words.say(row.partnerName()))
                .column("goods", TradeSort.GOODS, TradeRowsCard::goods)
                .number(
                        "value",
                        TradeSort.VALUE,
                        row -> Words.say("row.value.of", Numbers.exact(row.value()), Words.say(row.unit())))
                .column(
                        "status",
                        TradeSort.BATCH,
                        row -> Words.say("status." + row.status().code()))
                .column(
                        "batch",
                        TradeSort.BATCH,
                        row -> Words.say("row.batch.of", Long.toString(row.batch()), row.file()));
    }

    private static String goods(TradeRow row) {
        return row.hs().isEmpty()
                ? Words.say("row.goods.none")
                : Words.say("row.goods.of", row.hs(), Words.say(row.chapter()));
    }
}
