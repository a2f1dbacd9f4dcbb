package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.ChartPlan.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart as DrawingML (ISO/IEC 29500-1, section 21.2): the same part in slides, documents and workbooks. The order of
 * elements is the schema's; PowerPoint refuses any other.
 *
 * <p>The values are said twice, as the format wants it: kept in the chart, and by the cells they are edited in.
 */
final class ChartXml {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);
    private static final String CATEGORY_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";

    private final ChartPlan plan;
    private final Xml xml = new Xml();
    private final ChartSeriesXml series;

    /** Where the data of a chart stand: a sheet, and the row from 0 that holds the names of its strands. */
    record Cells(String sheet, int header) {
        /** A range of one column, from 0, and rows from 0, both included. */
        String range(int column, int from, int to) {
            var letters = Scale.column(column);
            var start = "'" + sheet.replace("'", "''") + "'!$" + letters + "$" + (from + 1);
            return from == to ? start : start + ":$" + letters + "$" + (to + 1);
        }
    }

    private ChartXml(ChartPlan plan, Cells cells) {
        this.plan = plan;
        this.series = new ChartSeriesXml(plan, cells, xml);
    }

    static String of(ChartPlan plan, Cells cells) {
        return new ChartXml(plan, cells).write();
    }

    private String write() {
        xml.open("c:chartSpace")
                .attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
                .attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.value("c:date1904", "0").value("c:roundedCorners", "0");
        xml.open("c:chart");
        unitOnTop();
        xml.open("c:plotArea").empty("c:layout");
        bars();
        lines();
        categoryAxis();
        valueAxis();
        xml.close();
        legend();
        xml.value("c:plotVisOnly", "1").value("c:dispBlanksAs", "gap").close();
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        xml.text("c:txPr", 1000, COLOURS.ink(), false);
        return xml.close().toString();
    }

    /** Where values go up, their unit stands above the axis: beside it, it would be read with the head on one side. */
    private void unitOnTop() {
        if (plan.kind().lying() || plan.unit().isEmpty()) {
            xml.value("c:autoTitleDeleted", "1");
            return;
        }
        xml.open("c:title");
        words(plan.unit());
        xml.open("c:layout").open("c:manualLayout");
        xml.value("c:xMode", "edge")
                .value("c:yMode", "edge")
                .value("c:x", "0.005")
                .value("c:y", "0.005");
        xml.close().close().value("c:overlay", "0").close();
        xml.value("c:autoTitleDeleted", "0");
    }

    private void words(String text) {
        xml.open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p");
        xml.open("a:pPr")
                .open("a:defRPr")
                .attribute("sz", "1000")
                .attribute("b", "0")
                .close()
                .close();
        xml.open("a:r").open("a:rPr").attribute("sz", "1000").attribute("b", "0");
        xml.solid(COLOURS.inkSoft()).close();
        xml.open("a:t").words(text).close().close().close().close().close();
    }

    private List<Integer> places(boolean linear) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at < plan.strands().size(); at++) {
            if (plan.strands().get(at).look().linear() == linear) {
                places.add(at);
            }
        }
        return places;
    }

    private void bars() {
        var places = places(false);
        if (places.isEmpty()) {
            return;
        }
        xml.open("c:barChart").value("c:barDir", plan.kind().lying() ? "bar" : "col");
        xml.value("c:grouping", stacked() ? "stacked" : "clustered").value("c:varyColors", "0");
        places.forEach(series::bar);
        xml.value("c:gapWidth", gap()).value("c:overlap", overlap());
        axes();
        xml.close();
    }

    private boolean stacked() {
        return plan.kind() == ChartPlan.Kind.STACKED_COLUMN || plan.kind() == ChartPlan.Kind.STEPS;
    }

    private String gap() {
        if (plan.categories().size() <= 3) {
            return "150";
        }
        return places(false).size() > 1 && overlap().equals("0") ? "60" : "45";
    }

    private String overlap() {
        return switch (plan.kind()) {
            case STACKED_COLUMN, STEPS, OVERLAID_BAR -> "100";
            case LINE, COLUMN, BAR -> "0";
        };
    }

    private void lines() {
        var places = places(true);
        if (places.isEmpty()) {
            return;
        }
        xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", "0");
        places.forEach(series::line);
        xml.value("c:marker", "1");
        axes();
        xml.close();
    }

    private void axes() {
        xml.value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS);
    }

    private void categoryAxis() {
        var lying = plan.kind().lying();
        xml.open("c:catAx").value("c:axId", CATEGORY_AXIS);
        xml.open("c:scaling")
                .value("c:orientation", lying ? "maxMin" : "minMax")
                .close();
        xml.value("c:delete", "0").value("c:axPos", lying ? "l" : "b");
        xml.open("c:numFmt")
                .attribute("formatCode", "General")
                .attribute("sourceLinked", "0")
                .close();
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "low");
        xml.open("c:spPr").line(COLOURS.lineStrong(), 9525).close();
        xml.text("c:txPr", labelSize(), COLOURS.ink(), false);
        xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero");
        xml.value("c:auto", "0").value("c:lblAlgn", "ctr").value("c:lblOffset", "100");
        if (lying) {
            xml.value("c:tickLblSkip", "1");
        }
        xml.value("c:noMultiLvlLbl", "1").close();
    }

    private int labelSize() {
        return plan.categories().size() > 18 ? 800 : 1000;
    }

    private void valueAxis() {
        var lying = plan.kind().lying();
        xml.open("c:valAx").value("c:axId", VALUE_AXIS);
        xml.open("c:scaling").value("c:orientation", "minMax");
        var most = plan.most();
        if (most != null) {
            xml.value("c:max", most.toPlainString());
        }
        if (plan.kind() != ChartPlan.Kind.LINE && !Scale.negative(plan)) {
            xml.value("c:min", "0");
        }
        xml.close().value("c:delete", "0").value("c:axPos", lying ? "b" : "l");
        xml.open("c:majorGridlines")
                .open("c:spPr")
                .line(COLOURS.line(), 9525)
                .close()
                .close();
        if (lying && !plan.unit().isEmpty()) {
            xml.open("c:title");
            words(plan.unit());
            xml.value("c:overlay", "0").close();
        }
        xml.open("c:numFmt")
                .attribute("formatCode", Scale.axisFormat(plan))
                .attribute("sourceLinked", "0")
                .close();
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        xml.text("c:txPr", 1000, COLOURS.inkSoft(), false);
        xml.value("c:crossAx", CATEGORY_AXIS).value("c:crosses", lying ? "max" : "autoZero");
        xml.value("c:crossBetween", "between").close();
    }

    private void legend() {
        if (plan.named().size() < 2) {
            return;
        }
        xml.open("c:legend").value("c:legendPos", "b");
        for (var at = 0; at < plan.strands().size(); at++) {
            if (plan.strands().get(at).look() == Look.INVISIBLE) {
                xml.open("c:legendEntry")
                        .value("c:idx", Integer.toString(at))
                        .value("c:delete", "1")
                        .close();
            }
        }
        xml.value("c:overlay", "0");
        xml.text("c:txPr", 1000, COLOURS.ink(), false);
        xml.close();
    }
}
