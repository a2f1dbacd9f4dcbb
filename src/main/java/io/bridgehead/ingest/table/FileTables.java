package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.TableFormat.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Opens files of any format. */
public final class FileTables {
    private static final Map<String, Kind> KINDS = Map.of(
            "csv", Kind.CSV,
            "tsv", Kind.CSV,
            "tab", Kind.CSV,
            "txt", Kind.CSV,
            "xlsx", Kind.XLSX,
            "xlsm", Kind.XLSX,
            "xls", Kind.XLS);

    private FileTables() {}

    /**
     * Opens a file, once it is found to be safe to read.
     *
     * @param fileName as the user knows it; a name that says another format than the content is refused
     * @throws UnreadableFileException if it is no table, too large, or of another format than asked for
     */
    public static FileTable open(Path file, String fileName, TableFormat format, Limits limits)
            throws UnreadableFileException, IOException {
        var size = Files.size(file);
        if (size > limits.bytes()) {
            throw refused(String.valueOf(size), Phrase.of("expected.size", limits.bytes()));
        }
        if (size == 0) {
            return CsvTable.open(file, format, limits);
        }
        var kind = kind(FileContent.of(file));
        var workbook = kind == Kind.XLSX ? XlsxCheck.check(file, limits) : null;
        if (kind == Kind.XLS) {
            XlsTable.check(file, size);
        }
        var extension = extension(fileName);
        var named = KINDS.get(extension);
        if (named != null && named != kind) {
            throw refused("." + extension, Phrase.of("expected.file-named-" + key(kind)));
        }
        if (format.kind() != Kind.DETECT && format.kind() != kind) {
            throw refused(kind.name(), Phrase.of("expected.file-kind-" + key(format.kind())));
        }
        if (workbook != null) {
            return XlsxTable.open(file, workbook, format, limits);
        }
        return kind == Kind.XLS ? XlsTable.open(file, format, limits) : CsvTable.open(file, format, limits);
    }

    private static Kind kind(FileContent content) throws UnreadableFileException {
        return switch (content) {
            case TEXT -> Kind.CSV;
            case ZIP -> Kind.XLSX;
            case OLE2 -> Kind.XLS;
            case GZIP, BZIP2, XZ, ZSTANDARD, RAR, SEVEN_ZIP ->
                throw refused(content.word(), Phrase.of("expected.file-unpacked"));
            case HTML, XML -> throw refused(content.word(), Phrase.of("expected.file-saved-as-xlsx"));
            case PDF, PNG, JPEG, GIF, RTF -> throw refused(content.word(), Phrase.of("expected.file-table"));
        };
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static UnreadableFileException refused(String found, Phrase expected) {
        return new UnreadableFileException(0, found, expected);
    }
}
