package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.REGION;

import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.ingest.table.Limits;
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
public final class IngestDatabase implements AutoCloseable {
    static final String REGION_ID = "CN-NM";
    /** What is loaded goes into these. */
    private static final List<String> LOADED = List.of(
            "batch",
            "trade_flow",
            "trade_slice",
            "trade_partner",
            "trade_chapter",
            "trade_year_partner",
            "trade_goods",
            "trade_year_goods",
            "project",
            "project_stage",
            "project_sum",
            "milestone",
            "milestone_report",
            "partner",
            "partner_alias",
            "observation",
            "trade_flow_past",
            "trade_slice_past",
            "trade_partner_past",
            "trade_chapter_past",
            "trade_year_partner_past",
            "trade_goods_past",
            "trade_year_goods_past",
            "project_past",
            "project_stage_past",
            "milestone_past",
            "milestone_report_past",
            "batch_file",
            "batch_file_part",
            "observation_past",
            "port_traffic",
            "port_traffic_past",
            "source",
            "sector",
            "cluster",
            "chain",
            "division",
            "fair",
            "country_group",
            "country_group_member",
            "commodity",
            "name_alias",
            "list_past");

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

    /** Like {@link #fingerprint()}, without the log of loads and the files that were loaded. */
    Map<String, String> factsFingerprint() {
        var fingerprint = fingerprint();
        fingerprint.keySet().removeAll(List.of("batch", "batch_file", "batch_file_part"));
        return fingerprint;
    }

    @Override
    public void close() {
        database.close();
    }
}
