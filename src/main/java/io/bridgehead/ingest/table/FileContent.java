package io.bridgehead.ingest.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever it is called. */
enum FileContent {
    ZIP("ZIP", "504B0304", "504B0506"),
    OLE2("OLE2", "D0CF11E0A1B11AE1"),
    GZIP("GZIP", "1F8B"),
    BZIP2("BZIP2", "425A6839"),
    XZ("XZ", "FD377A585A00"),
    ZSTANDARD("ZSTD", "28B52FFD"),
    RAR("RAR", "526172211A07"),
    SEVEN_ZIP("7Z", "377ABCAF271C"),
    PDF("PDF", "255044462D"),
    PNG("PNG", "89504E470D0A1A0A"),
    JPEG("JPEG", "FFD8FF"),
    GIF("GIF", "474946383761", "474946383961"),
    RTF("RTF", "7B5C727466"),
    HTML("HTML"),
    XML("XML"),
    TEXT("");

    private static final int HEAD = 1024;
    private static final List<String> HTML_BEGINS =
            List.of("<!doctype html", "<html", "<head", "<meta", "<body", "<table", "mime-version:");

    private final String word;
    private final List<byte[]> magic;

    FileContent(String word, String... magic) {
        this.word = word;
        this.magic = List.of(magic).stream().map(HexFormat.of()::parseHex).toList();
    }

    /** What it is called in every language. */
    String word() {
        return word;
    }

    static FileContent of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        for (var content : values()) {
            if (content.magic.stream().anyMatch(magic -> startsWith(head, magic))) {
                return content;
            }
        }
        return ofText(head);
    }

    private static FileContent ofText(byte[] head) {
        // Without marks and the zeros of UTF-16, which read the same then.
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("^(ï»¿|ÿþ|þÿ)|\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (HTML_BEGINS.stream().anyMatch(text::startsWith)) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return text.contains("<html") ? HTML : XML;
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        for (var i = 0; i < magic.length; i++) {
            if (i >= head.length || head[i] != magic[i]) {
                return false;
            }
        }
        return magic.length > 0;
    }
}
