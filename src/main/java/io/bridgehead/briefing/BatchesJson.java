package io.bridgehead.briefing;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** The number of the last batch by region, as the database keeps it. */
final class BatchesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BatchesJson() {}

    static JSONB write(Map<String, Long> batches) {
        return JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(batches)));
    }

    static Map<String, Long> read(JSONB json) {
        var batches = new TreeMap<String, Long>();
        JSON.readTree(json.data()).forEachEntry((region, batch) -> batches.put(region, batch.longValue()));
        return batches;
    }
}
