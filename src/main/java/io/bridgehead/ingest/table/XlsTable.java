package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook of the old form, which is read into memory as a whole: many times the size of its file. */
final class XlsTable extends LimitedTable {
    private static final long MOST_BYTES = 10_000_000;

    private final HSSFWorkbook workbook;
    private final Iterator<Row> rows;
    private final RowCells cells;

    private XlsTable(HSSFWorkbook workbook, int sheet, Detected detected, Limits limits) {
        super(detected, limits);
        this.workbook = workbook;
        rows = workbook.getSheetAt(sheet).rowIterator();
        cells = new RowCells(new CellText(workbook.getInternalWorkbook().isUsing1904DateWindowing()), limits);
    }

    /** Finds out whether the file is such a workbook at all: others share its outer form. */
    static void check(Path file, long size) throws UnreadableFileException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFileException(0, "", Phrase.of("expected.file-no-password"));
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableFileException(0, "OLE2", Phrase.of("expected.file-table"));
            }
        } catch (IOException | RuntimeException e) {
            throw XlsxCheck.damaged(0);
        }
        if (size > MOST_BYTES) {
            throw new UnreadableFileException(0, String.valueOf(size), Phrase.of("expected.file-size-xls", MOST_BYTES));
        }
    }

    static XlsTable open(Path file, TableFormat format, Limits limits) throws UnreadableFileException {
        try {
            var workbook = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true), false);
            var places =
                    IntStream.range(0, workbook.getNumberOfSheets()).boxed().toList();
            var names = places.stream().map(workbook::getSheetName).toList();
            var hidden = places.stream()
                    .map(place -> workbook.getSheetVisibility(place) != SheetVisibility.VISIBLE)
                    .toList();
            var sheet = Sheets.find(names, hidden, format.sheet());
            var detected = new Detected(TableFormat.Kind.XLS, null, null, names, names.get(sheet));
            return new XlsTable(workbook, sheet, detected, limits);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(0, "", Phrase.of("expected.file-no-password"));
        } catch (IOException | RuntimeException e) {
            // POI has no exception of its own for each way in which a workbook can be broken.
            throw XlsxCheck.damaged(0);
        }
    }

    @Override
    @Nullable
    FileRow read() throws UnreadableFileException {
        if (!rows.hasNext()) {
            return null;
        }
        var row = rows.next();
        var line = row.getRowNum() + 1L;
        cells.begin();
        try {
            for (var cell : row) {
                take(cell);
            }
        } catch (RuntimeException e) {
            throw XlsxCheck.damaged(line);
        }
        checkColumns(line, cells.columns());
        checkChars(line, cells.chars());
        return cells.row(line);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void take(Cell cell) {
        var place = cell.getColumnIndex();
        if (cell.getCellType() == CellType.FORMULA) {
            value(cell, place, cell.getCachedFormulaResultType());
            cells.formula(place);
        } else {
            value(cell, place, cell.getCellType());
        }
    }

    private void value(Cell cell, int place, CellType type) {
        switch (type) {
            case _NONE, BLANK, FORMULA -> {}
            case STRING -> cells.text(place, cell.getStringCellValue());
            case BOOLEAN -> cells.truth(place, cell.getBooleanCellValue());
            case ERROR ->
                cells.error(place, FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> {
                var style = cell.getCellStyle();
                cells.number(
                        place,
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        style.getDataFormat(),
                        style.getDataFormatString());
            }
        }
    }
}
