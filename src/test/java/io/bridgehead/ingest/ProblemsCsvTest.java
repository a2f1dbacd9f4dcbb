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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one file that hands a file's own cells back. */
class ProblemsCsvTest {
    private static final String HEADER = "period,partner,flow,hs,value,currency\n";
    private static final String BAD = "2024-13,MNG,sideways,27,=2,CNY";

    private final IngestDatabase database = new IngestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void saysEachProblemBesideTheLineOfTheFile() throws IOException {
        var lines = problems(HEADER + "2024-01,MNG,import,27,1,CNY\n" + BAD + "\n2024-02,MNG,import,27,-1,CNY\n");

        assertThat(lines).startsWith("\uFEFFLine,Column,Found,Expected,");
        assertThat(lines.lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("3,flow,sideways,").endsWith(",\"" + BAD + "\""),
                        line -> assertThat(line).startsWith("3,period,2024-13,").endsWith(",\"" + BAD + "\""),
                        line -> assertThat(line).startsWith("3,value,'=2,").endsWith(",\"" + BAD + "\""),
                        line -> assertThat(line)
                                .startsWith("4,value,'-1,")
                                .endsWith(",\"2024-02,MNG,import,27,-1,CNY\""));
    }

    @Test
    void saysWhatIsWrongBehindTheLinesThatCanBeRead() throws IOException {
        var lines = problems(HEADER + BAD + "\n2024-02,MNG,import,27,\"1,CNY\n");

        assertThat(lines.lines().skip(1))
                .hasSize(4)
                .last()
                .satisfies(line -> assertThat(line).startsWith("3,,").endsWith(","));
    }

    private String problems(String file) throws IOException {
        var out = new ByteArrayOutputStream();
        new ProblemsCsv(database.imports())
                .write(
                        ImportRequest.of(
                                Target.TRADE.canonical(),
                                IngestDatabase.REGION_ID,
                                "test.csv",
                                () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                                "tester"),
                        out,
                        Lang.EN);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatLooksLikeAFormulaInABadFileIsATextInTheListOfItsProblems() throws IOException {
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
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.getFields())
                            .noneMatch(cell -> cell.matches("(?s)[\\p{Cc}\\p{Cf}\\p{Z}]*[-=+@＝＋－＠\u2212].*")));
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
