package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.REGION;

import io.bridgehead.platform.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** A database with the shipped lists and what a test needs to load files into it and to look at the rows. */
final class IngestDatabase implements AutoCloseable {
    static final String REGION_ID = "CN-NM";
    /** Shipped lists carry no facts of an office; what is loaded goes into these. */
    private static final List<String> LOADED = List.of(
            "batch",
            "trade_flow",
            "trade_slice",
            "trade_partner",
            "trade_chapter",
            "trade_year_partner",
            "project",
            "project_stage",
            "milestone",
            "milestone_report",
            "partner",
            "partner_alias",
            "observation");

    private final TestDatabase database = TestDatabase.create();

    IngestDatabase() {
        new ReferenceContent(database.regions(), Clock.systemUTC()).load();
    }

    TestDatabase database() {
        return database;
    }

    DSLContext rows() {
        return database.owner();
    }

    Imports imports() {
        return new Imports(database.regions(), Clock.systemUTC(), Imports.DEFAULT_MAX_BYTES);
    }

    SampleContent sample() {
        return new SampleContent(imports(), database.regions(), Clock.systemUTC());
    }

    void addRegion(String id, String country, String currency) {
        rows().insertInto(REGION)
                .set(REGION.ID, id)
                .set(REGION.NAME_ZH, id)
                .set(REGION.NAME_EN, id)
                .set(REGION.COUNTRY, country)
                .set(REGION.CURRENCY, currency)
                .execute();
    }

    ImportReport load(Profile profile, String... lines) {
        return load(profile, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    ImportReport load(Profile profile, byte[] file) {
        return imports()
                .load(ImportRequest.of(profile, REGION_ID, "test.csv", () -> new ByteArrayInputStream(file), "tester"));
    }

    /** A fingerprint of every row of every table that a load can change. */
    Map<String, String> fingerprint() {
        var query = LOADED.stream()
                .map(table ->
                        ("SELECT '%1$s', count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                                        + " FROM %1$s t")
                                .formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
        var fingerprints = new TreeMap<String, String>();
        rows().fetch(query).forEach(row -> fingerprints.put(row.get(0, String.class), row.get(1, String.class)));
        return fingerprints;
    }

    /** Like {@link #fingerprint()}, without the log of loads. */
    Map<String, String> factsFingerprint() {
        var fingerprint = fingerprint();
        fingerprint.remove("batch");
        return fingerprint;
    }

    @Override
    public void close() {
        database.close();
    }
}
