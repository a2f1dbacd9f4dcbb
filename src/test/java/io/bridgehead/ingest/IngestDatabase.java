package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.REGION;

import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** A database with the shipped lists and what a test needs to load files into it and to look at the rows. */
public final class IngestDatabase implements AutoCloseable {
    static final String REGION_ID = "CN-NM";

    private final TestDatabase database = TestDatabase.prepared(
            "shipped lists", fresh -> new ReferenceContent(fresh.regions(), Clock.systemUTC()).load());

    public TestDatabase database() {
        return database;
    }

    DSLContext rows() {
        return database.owner();
    }

    Imports imports() {
        return new Imports(database.regions(), Clock.systemUTC(), Limits.DEFAULT, files());
    }

    FileStore files() {
        return new FileStore(database.regions(), Long.MAX_VALUE);
    }

    ProfileLibrary profiles() {
        return new ProfileLibrary(Target.columnsByCode(), database.regions(), null, Clock.systemUTC());
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

    ImportReport load(Target profile, String... lines) {
        return load(profile, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public ImportReport load(Target profile, byte[] file) {
        return imports()
                .load(ImportRequest.of(
                        profile.canonical(), REGION_ID, "test.csv", () -> new ByteArrayInputStream(file), "tester"));
    }

    /** A fingerprint of every row of every table that a load can change. */
    Map<String, String> fingerprint() {
        return TableFingerprints.of(rows());
    }

    /** Like {@link #fingerprint()}, without the log of loads and the files that were loaded. */
    Map<String, String> factsFingerprint() {
        var fingerprint = fingerprint();
        fingerprint.keySet().removeAll(Set.of("batch", "batch_file", "batch_file_part"));
        return fingerprint;
    }

    @Override
    public void close() {
        database.close();
    }
}
