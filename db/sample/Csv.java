import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A CSV file in the making. No value here needs quoting; one that did would be a mistake, so it is refused. */
final class Csv {
    private static final String NEEDS_QUOTES = ",\"\r\n";
    private final StringBuilder text = new StringBuilder();
    private final long columns;

    Csv(String header) {
        columns = header.chars().filter(c -> c == ',').count() + 1;
        text.append(header).append('\n');
    }

    void row(Object... values) {
        if (values.length != columns) {
            throw new IllegalStateException("Expected " + columns + " values: " + Arrays.toString(values));
        }
        for (var i = 0; i < values.length; i++) {
            var value = values[i].toString();
            for (var c = 0; c < value.length(); c++) {
                if (NEEDS_QUOTES.indexOf(value.charAt(c)) >= 0) {
                    throw new IllegalStateException("Needs quoting: " + value);
                }
            }
            text.append(value).append(i + 1 < values.length ? ',' : '\n');
        }
    }

    void writeTo(Path file) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
