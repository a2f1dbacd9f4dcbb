package io.bridgehead.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;

/** What stands in a file, read again. */
final class Opened {
    private Opened() {}

    static XMLSlideShow slides(byte[] file) {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument document(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook workbook(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A series as the chart keeps it: values by place, so that gaps are gaps. */
    record Series(
            String name,
            String nameCell,
            String valueCells,
            List<String> categories,
            TreeMap<Integer, BigDecimal> values) {}

    static List<Series> series(XDDFChart chart) {
        var all = new ArrayList<Series>();
        var area = chart.getCTChart().getPlotArea();
        area.getBarChartList()
                .forEach(bars ->
                        bars.getSerList().forEach(each -> all.add(of(each.getTx(), each.getCat(), each.getVal()))));
        area.getLineChartList()
                .forEach(lines ->
                        lines.getSerList().forEach(each -> all.add(of(each.getTx(), each.getCat(), each.getVal()))));
        return all;
    }

    private static Series of(CTSerTx name, CTAxDataSource categories, CTNumDataSource values) {
        var names = categories.getStrRef().getStrCache().getPtList().stream()
                .map(point -> point.getV())
                .toList();
        var numbers = new TreeMap<Integer, BigDecimal>();
        values.getNumRef()
                .getNumCache()
                .getPtList()
                .forEach(point -> numbers.put((int) point.getIdx(), new BigDecimal(point.getV())));
        var head = name.getStrRef();
        return new Series(
                head.getStrCache().getPtList().getFirst().getV(),
                head.getF(),
                values.getNumRef().getF(),
                names,
                numbers);
    }

    /** The same read from the cells it is edited in. */
    static List<Series> edited(XDDFChart chart) {
        try {
            return edited(chart.getWorkbook().getSheetAt(0), 0);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Series> edited(XSSFSheet sheet, int header) {
        var all = new ArrayList<Series>();
        var heads = sheet.getRow(header);
        for (var column = 1; column < heads.getLastCellNum(); column++) {
            var categories = new ArrayList<String>();
            var values = new TreeMap<Integer, BigDecimal>();
            for (var row = header + 1; sheet.getRow(row) != null; row++) {
                categories.add(sheet.getRow(row).getCell(0).getStringCellValue());
                var cell = sheet.getRow(row).getCell(column);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    values.put(row - header - 1, BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            }
            all.add(new Series(heads.getCell(column).getStringCellValue(), "", "", categories, values));
        }
        return all;
    }

    /** All words of a slide, those of its tables too. */
    static String text(XSLFSlide slide) {
        var text = new StringBuilder();
        for (var shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape box) {
                text.append(box.getText()).append('\n');
            } else if (shape instanceof XSLFTable table) {
                table.getRows()
                        .forEach(row -> row.getCells()
                                .forEach(cell -> text.append(cell.getText()).append('\n')));
            }
        }
        return text.toString();
    }

    static String text(XMLSlideShow show) {
        var text = new StringBuilder();
        show.getSlides().forEach(slide -> text.append(text(slide)));
        return text.toString();
    }

    static String text(XWPFDocument document) {
        var text = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        document.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> text.append(cell.getText()).append('\n'))));
        return text.toString();
    }
}
