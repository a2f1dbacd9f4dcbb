package io.bridgehead.ingest.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read into rows; what is null or {@link Kind#DETECT} is found out from the file.
 *
 * @param delimiter between the cells of a CSV file
 * @param sheet name of a workbook's sheet; null: its first
 */
public record TableFormat(
        Kind kind,
        @Nullable Charset charset,
        @Nullable Character delimiter,
        @Nullable String sheet) {
    /** Everything is found out. */
    public static final TableFormat DETECT = new TableFormat(Kind.DETECT, null, null, null);

    /** What a file is. */
    public enum Kind {
        DETECT,
        CSV,
        XLSX,
        XLS
    }
}
