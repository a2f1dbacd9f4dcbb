package io.bridgehead.briefing;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.LatestBatch;
import io.bridgehead.scope.Catalogue;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The state of the data as it is now, said by numbers that will always mean the same. Thread-safe. */
public final class NewestBatches {
    private final RegionDatabase regions;
    private final BriefingAsks asks;

    NewestBatches(RegionDatabase regions, Catalogue catalogue) {
        this.regions = regions;
        this.asks = new BriefingAsks(catalogue);
    }

    /** The newest batch of every region a briefing asks; of a region with nothing loaded there is none. */
    public Map<String, Long> of(String region, Draft draft) {
        var asked = new HashSet<String>();
        asked.add(region);
        asks.of(draft, Standpoint.of(region, draft))
                .forEach(ask -> asked.add(ask.scope().region()));
        var batches = new TreeMap<String, Long>();
        asked.forEach(one -> newest(one).ifPresent(batch -> batches.put(one, batch.number())));
        return batches;
    }

    /** The same briefing, seen as everything is now. */
    public Draft pinned(String region, Draft draft) {
        return draft.asOf(of(region, draft));
    }

    /** Empty where nothing was loaded for the region yet. */
    Optional<LatestBatch> newest(String region) {
        return regions.read(region, transaction -> LatestBatch.read(transaction, region, 1)).stream()
                .findFirst();
    }
}
