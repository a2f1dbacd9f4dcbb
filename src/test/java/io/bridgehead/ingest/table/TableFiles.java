package io.bridgehead.ingest.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** Reads whole files, as a test wants them. */
final class TableFiles {
    static final Path BAD = Path.of("src/test/resources/bad");

    private TableFiles() {}

    static Path write(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static TableFormat csv(@Nullable Charset charset) {
        return new TableFormat(TableFormat.Kind.CSV, charset, null, null);
    }

    static FileTable open(Path file, TableFormat format) throws UnreadableFileException, IOException {
        return FileTables.open(file, file.getFileName().toString(), format, Limits.DEFAULT);
    }

    static List<FileRow> rows(Path file) throws UnreadableFileException, IOException {
        return rows(file, TableFormat.DETECT, Limits.DEFAULT);
    }

    static List<FileRow> rows(Path file, TableFormat format, Limits limits)
            throws UnreadableFileException, IOException {
        try (var table = FileTables.open(file, file.getFileName().toString(), format, limits)) {
            var rows = new ArrayList<FileRow>();
            for (var row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    /** The rows as lines: each with its number, its cells between bars. */
    static List<String> lines(List<FileRow> rows) {
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    for (var place = 0; place < row.size(); place++) {
                        cells.add(row.cell(place));
                    }
                    return row.line() + "|" + String.join("|", cells);
                })
                .toList();
    }

    static void assertRefused(Path file, long line, String found, Phrase expected) {
        assertRefused(file, TableFormat.DETECT, Limits.DEFAULT, line, found, expected);
    }

    static void assertRefused(Path file, TableFormat format, Limits limits, long line, String found, Phrase expected) {
        var refused = catchThrowableOfType(UnreadableFileException.class, () -> rows(file, format, limits));
        Assertions.assertThat(refused).as("%s", file).isNotNull();
        Assertions.assertThat(List.of(refused.line(), refused.found(), refused.expected()))
                .isEqualTo(List.of(line, found, expected));
    }
}
