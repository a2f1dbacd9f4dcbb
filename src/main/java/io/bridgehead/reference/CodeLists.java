package io.bridgehead.reference;

import static io.bridgehead.db.Tables.REGION;

import io.bridgehead.figure.Text;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the codes of each region are called. Lists are kept for a few seconds, so that a page asks once and another
 * node's load is soon seen; {@link #refresh()} forgets them at once.
 *
 * <p>Thread-safe.
 */
@Component
public class CodeLists {
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final RegionDatabase database;
    private final Clock clock;
    private final Moments moments;
    private final Map<String, Kept<RegionCodes>> codes = new ConcurrentHashMap<>();
    private volatile @Nullable Kept<Map<String, Region>> regions;

    @Autowired
    public CodeLists(RegionDatabase database) {
        this(database, Clock.systemUTC());
    }

    CodeLists(RegionDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.moments = new Moments(database);
    }

    /** Every region there is, by id. */
    public List<Region> regions() {
        return List.copyOf(byId().values());
    }

    /** Fails with {@link BadScopeException} for a region there isn't. */
    public Region region(String id) {
        var region = byId().get(id);
        if (region == null) {
            // It may have been made just now.
            regions = null;
            region = byId().get(id);
        }
        if (region == null) {
            throw BadScopeException.notOneOf(Parameter.REGION, id, List.copyOf(byId().keySet()));
        }
        return region;
    }

    /** The lists of a region. Fails with {@link BadScopeException} for a region there isn't. */
    public RegionCodes of(String id) {
        var kept = codes.get(id);
        if (kept != null && kept.isFresh(clock.instant())) {
            return kept.value();
        }
        var region = region(id);
        var read = database.read(id, transaction -> CodeQueries.read(transaction, region));
        codes.put(id, new Kept<>(read, clock.instant().plus(FRESH)));
        return read;
    }

    /** Fails with {@link BadScopeException} at the first code the region's lists don't have. */
    public RegionCodes check(Scope scope) {
        var known = of(scope.region());
        for (var parameter : known.lists().keySet()) {
            for (var code : scope.values(parameter)) {
                if (!known.knows(parameter, code)) {
                    throw BadScopeException.notOneOf(
                            parameter, code, known.list(parameter).codes());
                }
            }
        }
        return known;
    }

    /**
     * The state of the data a scope asks for; empty: as it is now. Fails with {@link BadScopeException} for a batch the
     * region doesn't have, and a time before its first.
     */
    public Optional<Moment> moment(Scope scope) {
        return moments.of(scope);
    }

    /** The number of the last batch a scope sees, as {@link RegionDatabase#read} takes it; null: all of them. */
    public @Nullable Long asOf(Scope scope) {
        return moment(scope).map(Moment::batch).orElse(null);
    }

    /** Forgets what was read: after a load that may have brought new codes. */
    public void refresh() {
        codes.clear();
        regions = null;
    }

    private Map<String, Region> byId() {
        var kept = regions;
        if (kept != null && kept.isFresh(clock.instant())) {
            return kept.value();
        }
        var read = new LinkedHashMap<String, Region>();
        database.shared()
                .select(REGION.ID, REGION.NAME_ZH, REGION.NAME_EN, REGION.COUNTRY, REGION.CURRENCY)
                .from(REGION)
                .orderBy(REGION.ID)
                .forEach(row -> read.put(
                        row.value1(),
                        new Region(row.value1(), new Text(row.value2(), row.value3()), row.value4(), row.value5())));
        regions = new Kept<>(read, clock.instant().plus(FRESH));
        return read;
    }

    private record Kept<T>(T value, Instant until) {
        boolean isFresh(Instant now) {
            return now.isBefore(until);
        }
    }
}
