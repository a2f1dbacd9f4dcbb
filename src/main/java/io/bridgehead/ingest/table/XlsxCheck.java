package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What is found out about a workbook before it is opened. It is a ZIP: a few bytes can claim, or unpack to, gigabytes.
 * So all of it is unpacked once, to nowhere, and counted; what its directory says of sizes must be true.
 *
 * @param hasStyles whether it says how numbers are shown, dates among them
 */
record XlsxCheck(boolean hasStyles) {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_RATIO = 100;
    /** Below it a high ratio does no harm. */
    private static final long RATIO_COUNTS_FROM = 4_000_000;

    /** @throws UnreadableFileException if it is no workbook, a damaged one, or one that is made to do harm */
    static XlsxCheck check(Path file, Limits limits) throws UnreadableFileException {
        try {
            ZipDirectory.check(file, MOST_ENTRIES);
            try (var zip = ZipFile.builder().setPath(file).get()) {
                return check(zip, Files.size(file), limits);
            }
        } catch (IOException e) {
            throw damaged(0);
        }
    }

    /** @param line 0 where it is about the whole file */
    static UnreadableFileException damaged(long line) {
        return new UnreadableFileException(line, "", Phrase.of("expected.file-whole-workbook"));
    }

    private static XlsxCheck check(ZipFile zip, long size, Limits limits) throws UnreadableFileException, IOException {
        var entries = new ArrayList<ZipArchiveEntry>();
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement());
        }
        checkNames(entries);
        // Parts that lie upon each other: a few bytes would be unpacked as often as they have names.
        if (entries.stream().mapToLong(ZipArchiveEntry::getCompressedSize).sum() > size) {
            throw damaged(0);
        }
        var parts = new XlsxParts();
        var left = limits.inflatedBytes();
        for (var entry : entries) {
            left -= inflate(zip, entry, left, parts, limits);
        }
        parts.checkTexts();
        return new XlsxCheck(parts.hasStyles());
    }

    private static void checkNames(List<ZipArchiveEntry> entries) throws UnreadableFileException {
        if (entries.size() > MOST_ENTRIES) {
            throw refused(String.valueOf(entries.size()), Phrase.of("expected.file-entries", MOST_ENTRIES));
        }
        var names = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName();
            if (name.startsWith("/")
                    || name.contains(":")
                    || List.of(name.split("[/\\\\]")).contains("..")) {
                throw refused(name, Phrase.of("expected.file-entry-name"));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw damaged(0);
            }
        }
        checkIsWorkbook(names);
    }

    /** Many kinds of file are ZIPs. */
    private static void checkIsWorkbook(Set<String> names) throws UnreadableFileException {
        if (names.contains("xl/workbook.xml")) {
            return;
        }
        if (names.contains("xl/workbook.bin")) {
            throw refused("XLSB", Phrase.of("expected.file-saved-as-xlsx"));
        }
        if (names.contains("content.xml")) {
            throw refused("ODS", Phrase.of("expected.file-saved-as-xlsx"));
        }
        if (names.contains("[content_types].xml")) {
            throw refused("ZIP", Phrase.of("expected.file-table"));
        }
        throw refused("ZIP", Phrase.of("expected.file-unpacked"));
    }

    private static long inflate(ZipFile zip, ZipArchiveEntry entry, long left, XlsxParts parts, Limits limits)
            throws UnreadableFileException, IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(entry.getName(), Phrase.of("expected.file-no-password"));
        }
        if (!zip.canReadEntryData(entry)) {
            throw damaged(0);
        }
        var most = Math.max(RATIO_COUNTS_FROM, MOST_RATIO * entry.getCompressedSize());
        try (var in = new InflatedPart(zip.getInputStream(entry), left, most)) {
            parts.check(in);
            in.skipRest();
            if (in.count() != entry.getSize() || in.checksum() != entry.getCrc()) {
                throw damaged(0);
            }
            return in.count();
        } catch (InflatedPart.TooMuchException e) {
            throw switch (e.what()) {
                case TOTAL -> refused(entry.getName(), Phrase.of("expected.file-inflated", limits.inflatedBytes()));
                case RATIO -> refused(entry.getName(), Phrase.of("expected.file-ratio", MOST_RATIO));
                case RUN -> damaged(0);
            };
        }
    }

    private static UnreadableFileException refused(String found, Phrase expected) {
        return new UnreadableFileException(0, found, expected);
    }
}
