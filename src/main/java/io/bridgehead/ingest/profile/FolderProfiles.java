package io.bridgehead.ingest.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Profiles that the operator keeps in a folder, one a file {@code *.yaml}; read again when a file has changed. One that
 * can't be taken is told in the log and left out. Thread-safe.
 */
final class FolderProfiles {
    private static final Logger LOG = LoggerFactory.getLogger(FolderProfiles.class);
    private static final long MOST_BYTES = 1 << 20;

    private final @Nullable Path folder;
    private final Map<String, List<String>> targets;
    private final Map<Path, Entry> known = new HashMap<>();

    FolderProfiles(@Nullable Path folder, Map<String, List<String>> targets) {
        this.folder = folder;
        this.targets = targets;
    }

    /** A file as it was when it was read; null for one that can't be taken. */
    private record Entry(
            FileTime changed, long size, @Nullable Profile profile) {}

    synchronized List<Profile> all() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var there = files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            known.keySet().retainAll(there);
            return there.stream()
                    .map(this::profile)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            LOG.warn("the folder of profiles {} can't be read", folder, e);
            return List.of();
        }
    }

    private @Nullable Profile profile(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            var entry = known.get(file);
            if (entry == null || !entry.changed.equals(changed) || entry.size != size) {
                entry = new Entry(changed, size, size > MOST_BYTES ? null : read(file));
                known.put(file, entry);
            }
            return entry.profile;
        } catch (IOException e) {
            LOG.warn("the profile {} can't be read", file, e);
            return null;
        }
    }

    private @Nullable Profile read(Path file) throws IOException {
        try {
            var yaml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return ProfileParser.parse(yaml, Profile.Origin.FOLDER, targets);
        } catch (BadProfileException e) {
            LOG.warn("the profile {} can't be taken: {}", file, e.problems());
            return null;
        }
    }
}
