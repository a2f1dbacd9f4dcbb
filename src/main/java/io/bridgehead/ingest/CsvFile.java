package io.bridgehead.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** A file in canonical form: UTF-8, RFC 4180, a header, and rows. Read once, a row at a time. */
final class CsvFile {
    private static final int MOST_CHARS_A_ROW = 1 << 20;

    private final Profile profile;
    private final Dates dates;
    private final long mostBytes;

    CsvFile(Profile profile, Dates dates, long mostBytes) {
        this.profile = profile;
        this.dates = dates;
        this.mostBytes = mostBytes;
    }

    /** How many rows there are below the header, and the hash of all bytes. */
    record Read(long rows, String sha256) {}

    Read read(InputStream in, RowParser parser, CopyRows out, Problems problems) throws IOException {
        var bytes = new FileBytes(in, mostBytes);
        try {
            var rows = rows(bytes, parser, out, problems);
            return new Read(rows, bytes.sha256OfAll());
        } catch (FileBytes.TooLargeException e) {
            problems.add(0, "", "", Phrase.of("expected.size", mostBytes));
            return new Read(0, "");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileBytes.TooLargeException) {
                problems.add(0, "", "", Phrase.of("expected.size", mostBytes));
                return new Read(0, "");
            }
            throw e.getCause();
        }
    }

    private long rows(FileBytes bytes, RowParser parser, CopyRows out, Problems problems) throws IOException {
        var text = new StrictUtf8Reader(bytes);
        if (text.looksLikeUtf16()) {
            problems.add(1, "", "UTF-16", Phrase.of("expected.utf8"));
            return 0;
        }
        var handler = new CsvRowHandler();
        var rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARS_A_ROW)
                .build(handler, text)
                .iterator();
        try {
            return rows(rows, text, parser, out, problems);
        } catch (CsvParseException e) {
            problems.add(handler.line(), "", "", Phrase.of("expected.csv"));
            return 0;
        }
    }

    private long rows(Iterator<CsvRow> rows, StrictUtf8Reader text, RowParser parser, CopyRows out, Problems problems) {
        var columns = profile.columns();
        if (!rows.hasNext()) {
            problems.add(1, "", "", Phrase.of("expected.header", String.join(",", columns)));
            return 0;
        }
        var places = Header.places(rows.next(), columns, problems);
        if (places == null) {
            return 0;
        }
        var cells = new Cells(columns, places, dates, problems);
        var count = 0L;
        while (rows.hasNext()) {
            var row = rows.next();
            count++;
            if (row.size() != columns.size()) {
                problems.add(row.line(), "", row.toString(), Phrase.of("expected.fields", columns.size(), row.size()));
                continue;
            }
            cells.enter(row, text.malformed());
            parser.parse(cells, out);
        }
        if (count == 0) {
            problems.add(1, "", "", Phrase.of("expected.rows"));
        }
        return count;
    }
}
