package io.bridgehead.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The codes that rows of the bench are made of: those the product ships, of its first region, in their files' order. */
record BenchCodes(
        List<String> partners,
        List<String> chapters,
        List<String> sectors,
        List<String> clusters,
        List<String> chains,
        List<String> divisions,
        List<String> fairs,
        List<String> origins) {
    static final String REGION = "CN-NM";
    private static final String HOME = "CHN";
    private static final Path SHIPPED = Path.of("db/reference");

    /** Reads them from the sources, in the folder the bench is started in. */
    static BenchCodes shipped() {
        return new BenchCodes(
                codes("countries", row -> !row.getField("code").equals(HOME)),
                codes("hs-chapters", row -> true),
                codes("sectors", row -> true),
                codes("clusters", BenchCodes::isOfRegion),
                codes("chains", BenchCodes::isOfRegion),
                codes("divisions", BenchCodes::isOfRegion),
                codes("fairs", BenchCodes::isOfRegion),
                column("provinces", "name_zh", row -> true));
    }

    private static boolean isOfRegion(NamedCsvRecord row) {
        return row.getField("region").equals(REGION);
    }

    private static List<String> codes(String list, Predicate<NamedCsvRecord> which) {
        return column(list, "code", which);
    }

    private static List<String> column(String list, String column, Predicate<NamedCsvRecord> which) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SHIPPED.resolve(list + ".csv"))) {
            return rows.stream()
                    .filter(which)
                    .map(row -> row.getField(column))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
