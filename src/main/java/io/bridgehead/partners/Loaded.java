package io.bridgehead.partners;

import static io.bridgehead.db.Tables.TRADE_SLICE;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Status;
import io.bridgehead.platform.Snapshot;
import io.bridgehead.scope.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What of a region's trade is loaded, as far as a filter can use it.
 *
 * @param notBrokenDown whether slices were left out because the filter asks for chapters and they have none
 * @param revisions of HS that the slices are of, where the filter asks for chapters; those of unknown revision aside
 * @param otherCurrencies currencies loaded beside the one asked for: they are never added to it
 */
record Loaded(
        Coverage coverage,
        boolean notBrokenDown,
        SortedMap<String, List<Slice>> revisions,
        SortedSet<String> otherCurrencies) {
    /** One statement over the rollup of slices, for all who see the same data. */
    static Loaded read(DSLContext transaction, TradeFilter filter) {
        var region = filter.region();
        return of(Snapshot.once(transaction, TRADE_SLICE, () -> rows(transaction, region)), filter);
    }

    private static Loaded of(List<Row> rows, TradeFilter filter) {
        var slices = new ArrayList<Slice>();
        var others = new TreeSet<String>();
        var revisions = new TreeMap<String, List<Slice>>();
        var coarse = false;
        for (var row : rows) {
            var slice = row.slice();
            if (!row.currency().equals(filter.money().currency())) {
                others.add(row.currency());
            } else if (filter.chapters() != null && !slice.brokenDown()) {
                coarse |= filter.flows().contains(slice.flow());
            } else {
                slices.add(slice);
                if (filter.chapters() != null
                        && row.revision() != null
                        && filter.flows().contains(slice.flow())) {
                    revisions
                            .computeIfAbsent(row.revision(), revision -> new ArrayList<>())
                            .add(slice);
                }
            }
        }
        return new Loaded(new Coverage(slices), coarse, revisions, others);
    }

    private static List<Row> rows(DSLContext transaction, String region) {
        var s = TRADE_SLICE;
        return transaction
                .select(s.PERIOD, s.BASIS, s.FLOW, s.STATUS, s.BATCH_ID, s.CURRENCY, s.BROKEN_DOWN, s.HS_REVISION)
                .from(s)
                .where(s.REGION_ID.eq(region))
                .orderBy(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY)
                .fetch(row -> new Row(
                        new Slice(
                                row.value1(),
                                Basis.of(row.value2()),
                                flow(row.value3()),
                                Status.of(row.value4()),
                                row.value5(),
                                row.value7()),
                        row.value6(),
                        row.value8()));
    }

    private static Flow flow(String code) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @param revision of HS; null where that isn't known */
    private record Row(
            Slice slice, String currency, @Nullable String revision) {}
}
