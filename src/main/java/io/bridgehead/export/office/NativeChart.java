package io.bridgehead.export.office;

import io.bridgehead.figure.Lang;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** Fills the chart part that POI made in a slide, a document or a sheet. */
final class NativeChart {
    private NativeChart() {}

    /** With a workbook of its own, so that its data can be edited. */
    static void embed(XDDFChart chart, ChartPlan plan, Lang lang) {
        put(chart, plan, new ChartXml.Cells(ChartSheet.sheetName(lang), 0));
        chart.setWorkbook(ChartSheet.workbook(plan, lang));
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
