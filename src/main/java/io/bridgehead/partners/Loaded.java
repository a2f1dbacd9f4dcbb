package io.bridgehead.partners;

import static io.bridgehead.db.Tables.TRADE_SLICE;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * What of a region's trade is loaded, as far as a filter can use it.
 *
 * @param notBrokenDown whether slices were left out because the filter asks for chapters and they have none
 * @param otherCurrencies currencies loaded beside the one asked for: they are never added to it
 */
record Loaded(Coverage coverage, boolean notBrokenDown, SortedSet<String> otherCurrencies) {
    /** One statement over the rollup of slices. */
    static Loaded read(DSLContext transaction, TradeFilter filter) {
        var s = TRADE_SLICE;
        var slices = new ArrayList<Slice>();
        var others = new TreeSet<String>();
        var coarse = false;
        for (var row : transaction
                .select(s.PERIOD, s.BASIS, s.FLOW, s.STATUS, s.BATCH_ID, s.CURRENCY, s.BROKEN_DOWN)
                .from(s)
                .where(s.REGION_ID.eq(filter.region()))
                .orderBy(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY)
                .fetch()) {
            var slice = new Slice(
                    row.value1(), Basis.of(row.value2()), flow(row.value3()), Status.of(row.value4()), row.value5());
            if (!row.value6().equals(filter.money().currency())) {
                others.add(row.value6());
            } else if (filter.chapters() != null && !row.value7()) {
                coarse |= filter.flows().contains(slice.flow());
            } else {
                slices.add(slice);
            }
        }
        return new Loaded(new Coverage(slices), coarse, others);
    }

    private static Flow flow(String code) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
