package io.bridgehead.ingest.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook, read a row at a time; its texts are kept in memory. */
final class XlsxTable extends LimitedTable {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final RowCells cells;
    private long line;

    private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream, Detected detected, Limits limits) {
        super(detected, limits);
        this.workbook = workbook;
        this.stream = stream;
        rows = stream.iterator();
        cells = new RowCells(new CellText(workbook.isDate1904()), limits);
    }

    /** @param check says that the file is safe to read */
    static XlsxTable open(Path file, XlsxCheck check, TableFormat format, Limits limits)
            throws UnreadableFileException, IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(check.hasStyles(), true));
            var sheets = workbook.getSheets().toList();
            var names = sheets.stream().map(Sheet::getName).toList();
            var hidden = sheets.stream()
                    .map(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                    .toList();
            var sheet = sheets.get(Sheets.find(names, hidden, format.sheet()));
            var detected = new Detected(TableFormat.Kind.XLSX, null, null, names, sheet.getName());
            return new XlsxTable(workbook, sheet.openStream(), detected, limits);
        } catch (RuntimeException e) {
            close(workbook);
            // The reader has no exception of its own for each way in which a workbook can be broken.
            throw XlsxCheck.damaged(0);
        } catch (UnreadableFileException | IOException e) {
            close(workbook);
            throw e;
        }
    }

    @Override
    @Nullable
    FileRow read() throws UnreadableFileException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            // A row may leave out its number: it stands below the one before.
            line = Math.max(row.getRowNum(), line + 1);
            cells.begin();
            for (var cell : row) {
                if (cell != null) {
                    take(cell);
                }
            }
        } catch (RuntimeException e) {
            throw XlsxCheck.damaged(line + 1);
        }
        checkColumns(line, cells.columns());
        checkChars(line, cells.chars());
        return cells.row(line);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private void take(Cell cell) {
        var place = cell.getColumnIndex();
        switch (cell.getType()) {
            case EMPTY -> {}
            case STRING -> cells.text(place, cell.getText());
            case ERROR -> cells.error(place, raw(cell));
            case NUMBER, BOOLEAN, FORMULA -> value(cell, place);
        }
        // A text that is written with its cell is called a formula too, but has none.
        if (cell.getFormula() != null) {
            cells.formula(place);
        }
    }

    private void value(Cell cell, int place) {
        switch (cell.getValue()) {
            case null -> {}
            case BigDecimal number -> {
                var format = cell.getDataFormatId();
                cells.number(place, number, format == null ? 0 : format, cell.getDataFormatString());
            }
            case Boolean truth -> cells.truth(place, truth);
            case Object text -> cells.text(place, text.toString());
        }
    }

    private static String raw(Cell cell) {
        var raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
