package io.bridgehead.figure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How a CSV begins that spreadsheets open with a double click: it is UTF-8, behind a byte order mark. */
public final class SheetCsv {
    /** Excel takes a file for UTF-8 only when it begins with it. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetCsv() {}

    /** Begins a file; whoever writes on flushes it, or closes it and {@code out} with it. */
    public static Writer begin(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        return writer;
    }
}
