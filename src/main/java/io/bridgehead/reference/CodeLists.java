package io.bridgehead.reference;

import static io.bridgehead.db.Tables.REGION;

import io.bridgehead.figure.Text;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.SingleFlight;
import io.bridgehead.platform.States;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the codes of each region are called. Lists are read once for each state of a region's data; which regions there
 * are is kept for a few seconds.
 *
 * <p>Thread-safe.
 */
@Component
public class CodeLists {
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int MOST = 50;
    private static final ThreadLocal<Map<String, RegionCodes>> HELD = new ThreadLocal<>();

    private final RegionDatabase database;
    private final Clock clock;
    private final Moments moments;
    private final SingleFlight<Version, RegionCodes> codes = new SingleFlight<>(MOST);
    private final States states = new States();
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

    /** Every region that whoever asks may see, by id. */
    public List<Region> regions() {
        return byId().values().stream()
                .filter(region -> database.isOpen(region.id()))
                .toList();
    }

    /**
     * Fails with {@link BadScopeException} for a region there isn't; one that whoever asks may not see is as if it
     * weren't there.
     */
    public Region region(String id) {
        var region = byId().get(id);
        if (region == null) {
            // It may have been made just now.
            regions = null;
            region = byId().get(id);
        }
        if (region == null || !database.isOpen(id)) {
            throw BadScopeException.notOneOf(
                    Parameter.REGION, id, regions().stream().map(Region::id).toList());
        }
        return region;
    }

    /** The lists of a region. Fails with {@link BadScopeException} for a region there isn't. */
    public RegionCodes of(String id) {
        var known = HELD.get();
        return known == null ? now(id) : known.computeIfAbsent(id, this::now);
    }

    /** Does some work that looks names up again and again: its thread sees the lists of each region in one state. */
    public void hold(Runnable work) {
        HELD.set(new HashMap<>());
        try {
            work.run();
        } finally {
            HELD.remove();
        }
    }

    private RegionCodes now(String id) {
        var region = region(id);
        var version = database.version(id);
        if (states.isNew(id, version)) {
            codes.forget(each -> each.region().id().equals(id) && !each.number().equals(version));
        }
        return codes.get(
                new Version(region, version),
                () -> database.read(id, transaction -> CodeQueries.read(transaction, region)));
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

    private record Version(Region region, String number) {}

    private record Kept<T>(T value, Instant until) {
        boolean isFresh(Instant now) {
            return now.isBefore(until);
        }
    }
}
