package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.SheetCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * A figure as tidy CSV: a row a value, UTF-8 with a byte order mark, CRLF, a header row.
 *
 * <p>{@code series}, {@code period}, {@code basis}, {@code unit} and {@code status} are codes, the same in both
 * languages; categories, rows and columns are names. Numbers are plain decimals; a missing one is an empty cell. A name
 * that a spreadsheet would take for a formula is given a leading apostrophe.
 *
 * <p>Thread-safe.
 */
@Component
public class FigureCsv {
    public byte[] write(Figure figure, Lang lang) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(SheetCsv.begin(bytes))) {
            var records = Records.of(figure, lang);
            csv.writeRecord(records.columns());
            for (var row : records.rows()) {
                csv.writeRecord(row.stream().map(Cell::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
