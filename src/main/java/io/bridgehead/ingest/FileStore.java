package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH_FILE;
import static io.bridgehead.db.Tables.BATCH_FILE_PART;

import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;

/**
 * The files that were loaded, kept by their hash, compressed, in the database. A file is written and read a part at a
 * time, so memory doesn't grow with it.
 */
public final class FileStore {
    private final RegionDatabase regions;
    private final long most;

    /** @param most bytes of a file that is kept; a larger one is loaded and not kept */
    public FileStore(RegionDatabase regions, long most) {
        this.regions = regions;
        this.most = most;
    }

    /**
     * Keeps a file within the transaction of its load, which must hold its other locks already. Nothing is written
     * where the file is there, or too large.
     *
     * @param sha256 of the file's bytes, in hexadecimal digits
     * @throws IOException if the file can't be read
     */
    void keep(DSLContext dsl, String region, String sha256, Path file) throws IOException {
        var bytes = Files.size(file);
        if (bytes > most) {
            return;
        }
        // Two loads of one file would wait for each other's rows.
        Locks.order(dsl, region);
        var f = BATCH_FILE;
        if (dsl.fetchExists(f, f.REGION_ID.eq(region).and(f.SHA256.eq(sha256)))) {
            return;
        }
        var parts = new FileParts.Writer(dsl, region, sha256);
        try (var zip = new FastGzip(parts)) {
            Files.copy(file, zip);
        }
        dsl.insertInto(f)
                .set(f.REGION_ID, region)
                .set(f.SHA256, sha256)
                .set(f.BYTES, bytes)
                .set(f.COMPRESSED, parts.written())
                .set(f.KEPT_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }

    /** The bytes of a file as they were loaded; empty where it wasn't kept. */
    public Optional<InputStream> open(String region, String sha256) {
        var f = BATCH_FILE;
        var p = BATCH_FILE_PART;
        var kept = regions.read(
                region, dsl -> dsl.fetchExists(f, f.REGION_ID.eq(region).and(f.SHA256.eq(sha256))));
        if (!kept) {
            return Optional.empty();
        }
        var parts = new FileParts.Reader(part -> regions.read(
                region,
                dsl -> dsl.select(p.CONTENT)
                        .from(p)
                        .where(p.REGION_ID.eq(region))
                        .and(p.SHA256.eq(sha256))
                        .and(p.PART.eq(part))
                        .fetchOptional(p.CONTENT)));
        try {
            return Optional.of(new GZIPInputStream(parts));
        } catch (IOException e) {
            throw new IllegalStateException("the kept file " + sha256 + " is broken", e);
        }
    }

    /** Files are read rarely and written with every load: what counts is the time. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(FileParts.Writer parts) throws IOException {
            super(parts, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
