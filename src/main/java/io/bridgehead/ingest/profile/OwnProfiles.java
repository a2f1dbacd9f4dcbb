package io.bridgehead.ingest.profile;

import static io.bridgehead.db.Tables.IMPORT_PROFILE;
import static io.bridgehead.db.Tables.IMPORT_PROFILE_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Profiles that were uploaded. Every text one ever had is kept. Thread-safe, and the same on every node. */
final class OwnProfiles {
    private static final Logger LOG = LoggerFactory.getLogger(OwnProfiles.class);
    private static final int MOST_PARSED = 500;

    private final RegionDatabase database;
    private final Map<String, List<String>> targets;
    private final Clock clock;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    OwnProfiles(RegionDatabase database, Map<String, List<String>> targets, Clock clock) {
        this.database = database;
        this.targets = targets;
        this.clock = clock;
    }

    /** Null where the text can't be taken any more. */
    private record Parsed(@Nullable Profile profile) {}

    List<Profile> all() {
        var p = IMPORT_PROFILE;
        return database.shared().select(p.YAML).from(p).orderBy(p.NAME).fetch(p.YAML).stream()
                .map(this::parse)
                .map(Parsed::profile)
                .filter(Objects::nonNull)
                .toList();
    }

    void put(String name, String yaml, String user) {
        var now = OffsetDateTime.now(clock);
        var p = IMPORT_PROFILE;
        database.shared().transaction(configuration -> {
            // The row is locked from here on, so that versions are counted one after the other.
            configuration
                    .dsl()
                    .insertInto(p, p.NAME, p.YAML, p.UPDATED_AT, p.UPDATED_BY)
                    .values(name, yaml, now, user)
                    .onConflict(p.NAME)
                    .doUpdate()
                    .set(p.YAML, yaml)
                    .set(p.UPDATED_AT, now)
                    .set(p.UPDATED_BY, user)
                    .execute();
            remember(configuration.dsl(), name, yaml, now, user);
        });
    }

    boolean remove(String name, String user) {
        return database.shared().transactionResult(configuration -> {
            var gone = configuration
                            .dsl()
                            .deleteFrom(IMPORT_PROFILE)
                            .where(IMPORT_PROFILE.NAME.eq(name))
                            .execute()
                    > 0;
            if (gone) {
                remember(configuration.dsl(), name, null, OffsetDateTime.now(clock), user);
            }
            return gone;
        });
    }

    private static void remember(DSLContext dsl, String name, @Nullable String yaml, OffsetDateTime now, String user) {
        var v = IMPORT_PROFILE_VERSION;
        var last = dsl.select(coalesce(max(v.VERSION), inline(0)))
                .from(v)
                .where(v.NAME.eq(name))
                .fetchSingle();
        dsl.insertInto(v)
                .set(v.NAME, name)
                .set(v.VERSION, last.value1() + 1)
                .set(v.YAML, yaml)
                .set(v.CHANGED_AT, now)
                .set(v.CHANGED_BY, user)
                .execute();
    }

    private Parsed parse(String yaml) {
        if (parsed.size() > MOST_PARSED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(yaml, text -> {
            try {
                return new Parsed(ProfileParser.parse(text, Profile.Origin.OWN, targets));
            } catch (BadProfileException e) {
                LOG.warn("an uploaded profile can't be taken any more: {}", e.problems());
                return new Parsed(null);
            }
        });
    }
}
