package io.bridgehead.reference;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.SOURCE;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.States;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/**
 * What source ids and batch numbers stand for. Batches never change and are kept once read; sources are kept until
 * something is loaded, since that may be a better title.
 *
 * <p>Thread-safe.
 */
@Component
public class Provenances {
    private static final String BATCH_PREFIX =
            Batch.sourceId(0).substring(0, Batch.sourceId(0).length() - 1);

    private static final int MOST = 5_000;

    private final RegionDatabase database;
    private final Map<String, Source> sources = kept();
    private final Map<String, Batch> batches = kept();
    private final States states = new States();

    public Provenances(RegionDatabase database) {
        this.database = database;
    }

    /** The whole of what a figure must say about where it comes from. */
    public Provenance of(String region, Evidence evidence, Text definition, Text formula, Text reference) {
        var version = database.version(region);
        var prefix = region + "/" + version + "/";
        if (states.isNew(region, version)) {
            sources.keySet().removeIf(key -> key.startsWith(region + "/") && !key.startsWith(prefix));
        }
        var ids = new TreeSet<>(evidence.sources());
        var batchIds = ids.stream().filter(id -> id.startsWith(BATCH_PREFIX)).toList();
        ids.removeAll(batchIds);
        return new Provenance(
                evidence.statuses(),
                evidence.asOf(),
                definition,
                formula,
                reference,
                found(sources, ids, id -> prefix + id, this::readSources),
                found(batches, batchIds, id -> region + "/" + id, missing -> readBatches(region, missing)));
    }

    private static <T> Map<String, T> kept() {
        return Caffeine.newBuilder().maximumSize(MOST).<String, T>build().asMap();
    }

    private static <T> List<T> found(
            Map<String, T> kept,
            Collection<String> ids,
            Function<String, String> key,
            Function<List<String>, Map<String, T>> read) {
        var values = new TreeMap<String, T>();
        var missing = new ArrayList<String>();
        for (var id : ids) {
            var value = kept.get(key.apply(id));
            if (value == null) {
                missing.add(id);
            } else {
                values.put(id, value);
            }
        }
        if (!missing.isEmpty()) {
            read.apply(missing).forEach((id, value) -> {
                kept.put(key.apply(id), value);
                values.put(id, value);
            });
        }
        return List.copyOf(values.values());
    }

    private Map<String, Source> readSources(List<String> ids) {
        return database.shared()
                .select(SOURCE.ID, SOURCE.PUBLISHER, SOURCE.TITLE, SOURCE.PUBLISHED, SOURCE.URL, SOURCE.NOTE)
                .from(SOURCE)
                .where(SOURCE.ID.in(ids))
                .fetchMap(SOURCE.ID, Records.mapping(Source::new));
    }

    private Map<String, Batch> readBatches(String region, List<String> ids) {
        var numbers = ids.stream()
                .map(id -> Long.valueOf(id.substring(BATCH_PREFIX.length())))
                .toList();
        return database.read(
                region,
                transaction -> transaction
                        .select(BATCH.ID, BATCH.PROFILE, BATCH.FILE_NAME, BATCH.LOADED_AT, BATCH.STATUS)
                        .from(BATCH)
                        .where(BATCH.REGION_ID.eq(region))
                        .and(BATCH.ID.in(numbers))
                        .fetchMap(
                                row -> Batch.sourceId(row.value1()),
                                row -> new Batch(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4().toInstant(),
                                        Status.of(row.value5()))));
    }
}
