package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.SHIPPED_CONTENT;

import io.bridgehead.ingest.table.FileBytes;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The code lists and published facts that come with the program, {@code db/reference}: loaded at the start when they
 * changed. What an office added stays; what it loaded isn't touched.
 */
public final class ReferenceContent {
    private static final String NAME = "reference";
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceContent.class);
    private static final List<String> FILES = List.of(
            "sources",
            "countries",
            "country-aliases",
            "aggregates",
            "provinces",
            "sectors",
            "hs-sections",
            "hs-chapters",
            "indicators",
            "regions",
            "clusters",
            "chains",
            "divisions",
            "ports",
            "fairs",
            "country-groups",
            "country-group-members",
            "observations");

    private final RegionDatabase regions;
    private final Clock clock;

    public ReferenceContent(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Loads the content, all of it in one transaction, unless just this content is there already. */
    public void load() {
        var hash = hash();
        for (var line : new ReferenceFile("regions").lines()) {
            var region = line.getOrDefault("id", "");
            regions.change(region, dsl -> load(dsl, region, hash));
        }
    }

    private void load(DSLContext dsl, String region, String hash) {
        Locks.exclusive(dsl, NAME, "");
        var name = NAME + ":" + region;
        var c = SHIPPED_CONTENT;
        if (dsl.fetchExists(c, c.NAME.eq(name).and(c.SHA256.eq(hash)))) {
            return;
        }
        var lists = new ReferenceLists(dsl);
        lists.loadShared();
        lists.loadRegion(region);
        dsl.insertInto(c)
                .set(c.NAME, name)
                .set(c.SHA256, hash)
                .set(c.LOADED_AT, OffsetDateTime.now(clock))
                .onDuplicateKeyUpdate()
                .setAllToExcluded()
                .execute();
        Batches.announce(dsl, region, 0);
        LOG.info("reference content of {} loaded", region);
    }

    private static String hash() {
        var digest = FileBytes.sha256();
        FILES.forEach(file -> digest.update(new ReferenceFile(file).bytes()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
