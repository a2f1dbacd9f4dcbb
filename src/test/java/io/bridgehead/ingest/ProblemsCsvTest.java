package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Lang;
import io.bridgehead.hostile.Corpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The one file that hands a file's own cells back. */
class ProblemsCsvTest {
    @Test
    void whatLooksLikeAFormulaInABadFileIsATextInTheListOfItsProblems() throws IOException {
        try (var database = new IngestDatabase()) {
            var bad = bad();
            var out = new ByteArrayOutputStream();

            new ProblemsCsv(database.imports())
                    .write(
                            ImportRequest.of(
                                    Target.TRADE.canonical(),
                                    IngestDatabase.REGION_ID,
                                    "=1+1.csv",
                                    () -> new ByteArrayInputStream(bad),
                                    "tester"),
                            out,
                            Lang.EN);

            var text = out.toString(StandardCharsets.UTF_8).substring(1);
            try (var reader = CsvReader.builder().ofCsvRecord(text)) {
                var rows = reader.stream().toList();
                assertThat(rows).hasSizeGreaterThan(Corpus.FORMULAS.size());
                assertThat(rows).allSatisfy(row -> assertThat(row.getFields())
                        .noneMatch(cell -> cell.matches("(?s)[\\p{Cc}\\p{Cf}\\p{Z}]*[-=+@＝＋－＠\u2212].*")));
            }
        }
    }

    /** Each is a period that nobody can read, and so the beginning of its line. */
    private static byte[] bad() throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Target.TRADE.columns());
            for (var formula : Corpus.FORMULAS) {
                csv.writeRecord(formula, formula, formula, formula, formula, formula);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
