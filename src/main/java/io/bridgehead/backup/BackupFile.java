package io.bridgehead.backup;

import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that should be a backup. Nothing in it is believed: it holds exactly the entries its manifest names, none
 * unfolds to more than that says, and their hashes are right, or it is refused.
 */
final class BackupFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST_MANIFEST = 4 << 20;

    /** No honest entry unfolds further: it is as far as the compression can go. */
    private static final long MOST_UNFOLDED = 1_100;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a file and reads all of it once.
     *
     * @throws PlainException where it isn't a whole backup that this program can restore
     */
    static BackupFile open(Path path) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new PlainException("There is no file " + path + " that can be read.");
        }
        try {
            var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                var file = new BackupFile(path, zip, manifest(path, zip));
                file.verify();
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException | JacksonException e) {
            throw damaged(path, e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table; reading them fails where they aren't the ones that were written. */
    InputStream rows(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new DamagedException("the rows of " + table.name() + " are missing");
        }
        return new Hashes.In(zip.getInputStream(entry), table);
    }

    PlainException damaged(Throwable cause) {
        return damaged(path, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static PlainException damaged(Path path, Throwable cause) {
        return new PlainException(
                "The file " + path + " isn't a whole backup of Bridgehead: it is damaged, cut off, or a file of another"
                        + " kind. Nothing was changed.",
                cause);
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new DamagedException("no manifest");
        }
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST_MANIFEST + 1);
        }
        if (bytes.length > LARGEST_MANIFEST) {
            throw new DamagedException("a manifest too large");
        }
        var tree = JSON.readTree(bytes);
        if (tree.path("format").asInt(0) > Manifest.FORMAT) {
            throw newer(path);
        }
        var manifest = JSON.treeToValue(tree, Manifest.class);
        if (manifest == null || manifest.format() != Manifest.FORMAT) {
            throw new DamagedException("a manifest of no known format");
        }
        if (!Migrations.known().contains(manifest.schema())) {
            throw newer(path);
        }
        return manifest;
    }

    private static PlainException newer(Path path) {
        return new PlainException("The backup " + path
                + " was written by a newer version of Bridgehead: restore it with" + " that one. Nothing was changed.");
    }

    private void verify() throws IOException {
        var expected = new HashSet<>(Set.of(Backup.MANIFEST));
        manifest.tables().forEach(table -> expected.add(table.entry()));
        if (zip.size() != expected.size()
                || !zip.stream().map(ZipEntry::getName).allMatch(expected::contains)) {
            throw new DamagedException("entries that the manifest doesn't name");
        }
        var unfolded =
                manifest.tables().stream().mapToLong(Manifest.Table::bytes).reduce(0, BackupFile::add);
        if (unfolded / MOST_UNFOLDED > Files.size(path)) {
            throw new DamagedException("entries that can't be that large");
        }
        for (var table : manifest.tables()) {
            try (var rows = rows(table)) {
                rows.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static long add(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}
