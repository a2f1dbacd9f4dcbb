package io.bridgehead.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, read a row at a time. */
final class CsvTable extends LimitedTable {
    private static final int MOST_CHARS_A_CELL = 1 << 20;

    private final StrictReader text;
    private final CsvRows rows;
    private final Iterator<FileRow> iterator;
    private boolean sepLine;

    private CsvTable(StrictReader text, Charset charset, Delimiter delimiter, Limits limits) {
        super(new Detected(TableFormat.Kind.CSV, charset, delimiter.character(), List.of(), null), limits);
        this.text = text;
        this.sepLine = delimiter.said();
        rows = new CsvRows(text, charset, limits);
        iterator = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(MOST_CHARS_A_CELL, 2 * limits.cellChars()))
                .build(rows, text)
                .iterator();
    }

    static CsvTable open(Path file, TableFormat format, Limits limits) throws UnreadableFileException, IOException {
        var charset = Encoding.of(file, format.charset());
        Delimiter delimiter;
        try (var head = new StrictReader(Files.newInputStream(file), charset)) {
            delimiter = Delimiter.of(head, format.delimiter());
        }
        return new CsvTable(new StrictReader(Files.newInputStream(file), charset), charset, delimiter, limits);
    }

    @Override
    @Nullable
    FileRow read() throws UnreadableFileException, IOException {
        if (sepLine) {
            sepLine = false;
            readAny();
        }
        return readAny();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private @Nullable FileRow readAny() throws UnreadableFileException, IOException {
        try {
            if (!iterator.hasNext()) {
                return null;
            }
            var row = iterator.next();
            if (rows.nul()) {
                throw new UnreadableFileException(row.line(), row.toString(), Phrase.of("expected.file-no-nul"));
            }
            checkColumns(row.line(), rows.columns());
            checkChars(row.line(), rows.chars());
            return row;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(rows.line(), "", Phrase.of("expected.csv"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
