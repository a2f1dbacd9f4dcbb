package io.bridgehead.ingest.table;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param charset of a CSV file, null of a workbook
 * @param delimiter of a CSV file, null of a workbook
 * @param sheets of a workbook, in its order; empty for a CSV file
 * @param sheet the one that is read
 */
public record Detected(
        TableFormat.Kind kind,
        @Nullable Charset charset,
        @Nullable Character delimiter,
        List<String> sheets,
        @Nullable String sheet) {
    public Detected {
        sheets = List.copyOf(sheets);
    }
}
