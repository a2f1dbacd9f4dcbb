package io.bridgehead.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A CSV of the shipped content, by its name. */
record ReferenceFile(String name) {
    /** A line that is wrong is a mistake in the program, and fails the start. */
    List<Map<String, String>> lines() {
        try (var in = open();
                var rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return rows.stream().map(row -> row.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        var in = ReferenceFile.class.getResourceAsStream("/db/reference/" + name + ".csv");
        if (in == null) {
            throw new FileNotFoundException("the program lacks db/reference/" + name + ".csv");
        }
        return in;
    }
}
