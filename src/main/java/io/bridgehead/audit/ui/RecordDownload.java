package io.bridgehead.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.audit.AuditEntry;
import io.bridgehead.figure.SheetCsv;
import io.bridgehead.figure.SheetText;
import java.io.IOException;
import java.io.OutputStream;

/**
 * All entries as CSV, the oldest first, made when they are asked for: UTF-8 with a byte order mark, CRLF, a header row.
 * Kinds and regions are codes, times are of UTC, to the microsecond, as an entry's hash is made over them. What somebody
 * else named is given a leading apostrophe where a spreadsheet would take it for a formula.
 */
final class RecordDownload implements DownloadHandler {
    private final transient RecordDesk desk;
    private final String name;

    /** @param name of the file */
    RecordDownload(RecordDesk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType("text/csv;charset=utf-8");
        write(desk, event.getOutputStream());
    }

    static void write(RecordDesk desk, OutputStream out) throws IOException {
        // Left open: the stream is the caller's.
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(SheetCsv.begin(out));
        csv.writeRecord("seq", "at", "actor", "action", "region", "subject", "hash");
        desk.take(entry -> record(csv, entry));
        csv.flush();
    }

    private static void record(CsvWriter csv, AuditEntry entry) {
        csv.writeRecord(
                Long.toString(entry.seq()),
                entry.at().toString(),
                SheetText.guarded(entry.actor()),
                SheetText.guarded(entry.action()),
                entry.region() == null ? "" : SheetText.guarded(entry.region()),
                SheetText.guarded(entry.subject()),
                entry.hash());
    }
}
