package io.bridgehead.export.office;

import io.bridgehead.figure.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** Fills the chart part that POI made in a slide, a document or a sheet. */
final class NativeChart {
    private NativeChart() {}

    /** With a workbook of its own, so that its data can be edited. */
    static void embed(XDDFChart chart, ChartPlan plan, Lang lang) {
        put(chart, plan, new ChartXml.Cells(ChartSheet.sheetName(lang), 0));
        try (var workbook = ChartSheet.workbook(plan, lang)) {
            chart.saveWorkbook(workbook);
            for (var part : chart.getRelationParts()) {
                if (part.getRelationship().getRelationshipType().equals(POIXMLDocument.PACK_OBJECT_REL_TYPE)) {
                    untime(part.getDocumentPart().getPackagePart());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a chart takes no workbook", e);
        }
    }

    private static void untime(PackagePart workbook) throws IOException {
        byte[] written;
        try (var in = workbook.getInputStream()) {
            written = in.readAllBytes();
        }
        // What is written is put behind what is there.
        workbook.clear();
        try (var out = workbook.getOutputStream()) {
            out.write(UntimedZip.of(written));
        }
    }

    /** Over cells of the workbook it stands in. */
    static void put(XDDFChart chart, ChartPlan plan, ChartXml.Cells cells) {
        try {
            var made = ChartSpaceDocument.Factory.parse(ChartXml.of(plan, cells));
            chart.getCTChartSpace().set(made.getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("a chart was written as broken XML", e);
        }
    }
}
