package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.ChartPlan.Look;
import io.bridgehead.export.office.ChartPlan.Strand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The series of a chart as DrawingML: how they look, their labels, their values and the cells of these. */
final class ChartSeriesXml {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    /** Beyond so many points a line is seen by its course, not by its marks. */
    private static final int DENSE = 40;

    /** A part of a stack smaller than one in so many of the tallest has no room for a label. */
    private static final int SMALLEST_LABELLED = 20;

    /** More lines have no room for numbers between them. */
    private static final int MOST_LINES = 2;

    private final ChartPlan plan;
    private final ChartXml.Cells cells;
    private final Xml xml;

    ChartSeriesXml(ChartPlan plan, ChartXml.Cells cells, Xml xml) {
        this.plan = plan;
        this.cells = cells;
        this.xml = xml;
    }

    void bar(int place) {
        var strand = plan.strands().get(place);
        head(place, strand);
        fill(strand.look(), strand.colour());
        xml.value("c:invertIfNegative", "0");
        for (var at = 0; at < strand.values().size(); at++) {
            var colour = strand.colours().get(at);
            if (strand.values().get(at) != null && strand.look() == Look.FILLED && colour != null) {
                xml.open("c:dPt").value("c:idx", Integer.toString(at)).value("c:invertIfNegative", "0");
                xml.value("c:bubble3D", "0");
                fill(Look.FILLED, colour);
                xml.close();
            }
        }
        labels(strand);
        data(place, strand);
        xml.close();
    }

    void line(int place) {
        var strand = plan.strands().get(place);
        head(place, strand);
        xml.open("c:spPr");
        stroke(strand.look(), strand.colour());
        xml.close();
        marker(strand);
        labels(strand);
        data(place, strand);
        xml.value("c:smooth", "0").close();
    }

    private void head(int place, Strand strand) {
        var index = Integer.toString(place);
        xml.open("c:ser").value("c:idx", index).value("c:order", index);
        xml.open("c:tx").open("c:strRef");
        xml.element("c:f", cells.range(place + 1, cells.header(), cells.header()));
        xml.open("c:strCache").value("c:ptCount", "1");
        xml.open("c:pt").attribute("idx", "0").element("c:v", strand.name());
        xml.close().close().close().close();
    }

    private void fill(Look look, Colour colour) {
        xml.open("c:spPr");
        switch (look) {
            case FILLED, LINE, DASHED_LINE, DOTS, RULE -> xml.solid(colour);
            case HATCHED -> {
                xml.open("a:pattFill").attribute("prst", "wdUpDiag");
                xml.open("a:fgClr").colour(colour).close();
                xml.open("a:bgClr").colour(COLOURS.surface()).close().close();
                xml.line(colour, 9525);
            }
            case OUTLINED -> xml.empty("a:noFill").line(colour, 15875);
            case INVISIBLE ->
                xml.empty("a:noFill").open("a:ln").empty("a:noFill").close();
        }
        xml.close();
    }

    private void stroke(Look look, Colour colour) {
        if (look == Look.DOTS) {
            xml.open("a:ln").attribute("w", "28575").empty("a:noFill").close();
            return;
        }
        xml.open("a:ln").attribute("w", look == Look.RULE ? "12700" : "28575").attribute("cap", "rnd");
        xml.solid(colour);
        if (look == Look.RULE || look == Look.DASHED_LINE) {
            xml.value("a:prstDash", "sysDash");
        }
        xml.empty("a:round").close();
    }

    private void marker(Strand strand) {
        xml.open("c:marker");
        if (strand.look() == Look.RULE || (strand.values().size() > DENSE && strand.look() != Look.DOTS)) {
            xml.value("c:symbol", "none").close();
            return;
        }
        var dots = strand.look() == Look.DOTS;
        xml.value("c:symbol", dots ? "diamond" : "circle").value("c:size", dots ? "8" : "6");
        xml.open("c:spPr").solid(strand.colour()).line(strand.colour(), 15875);
        xml.close().close();
    }

    private void labels(Strand strand) {
        var labelled = plan.labelled()
                && strand.look() != Look.INVISIBLE
                && strand.look() != Look.OUTLINED
                && strand.look() != Look.RULE
                && (strand.look() == Look.DOTS || !strand.look().linear() || lines().size() <= MOST_LINES);
        xml.open("c:dLbls");
        if (!labelled) {
            shown(false);
            xml.close();
            return;
        }
        var steps = plan.kind() == ChartPlan.Kind.STEPS;
        var stacked = (steps || plan.kind() == ChartPlan.Kind.STACKED_COLUMN)
                && !strand.look().linear();
        if (stacked) {
            small(strand, steps);
        }
        var onColour = stacked && strand.look() == Look.FILLED;
        label(strand, onColour ? inkOn(strand.colour()) : COLOURS.ink(), position(strand, stacked));
        xml.close();
    }

    /** Of two lines, the numbers of the upper stand above it and those of the lower below. */
    private String position(Strand strand, boolean stacked) {
        return switch (strand.look()) {
            case FILLED, HATCHED, OUTLINED, INVISIBLE -> stacked ? "ctr" : "outEnd";
            case DOTS -> "r";
            case LINE, DASHED_LINE, RULE -> lines().stream().anyMatch(other -> mean(other) > mean(strand)) ? "b" : "t";
        };
    }

    private List<Strand> lines() {
        return plan.strands().stream()
                .filter(strand -> strand.look() == Look.LINE || strand.look() == Look.DASHED_LINE)
                .toList();
    }

    private static double mean(Strand strand) {
        return strand.values().stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(0);
    }

    private void label(Strand strand, Colour ink, String position) {
        var format = Scale.format(plan.decimals());
        xml.open("c:numFmt")
                .attribute("formatCode", strand.negated() ? "-" + format : format)
                .attribute("sourceLinked", "0")
                .close();
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        xml.text("c:txPr", plan.categories().size() > 18 ? 800 : 900, ink, false);
        xml.value("c:dLblPos", position);
        shown(true);
    }

    /** In a stack there is no room for the label of a small part; of a step, it stands across it. */
    private void small(Strand strand, boolean steps) {
        var tallest =
                plan.values().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        for (var at = 0; at < strand.values().size(); at++) {
            var value = strand.values().get(at);
            if (value != null
                    && value.abs()
                                    .multiply(BigDecimal.valueOf(SMALLEST_LABELLED))
                                    .compareTo(tallest)
                            < 0) {
                xml.open("c:dLbl").value("c:idx", Integer.toString(at));
                if (steps) {
                    label(strand, COLOURS.ink(), "ctr");
                } else {
                    xml.value("c:delete", "1");
                }
                xml.close();
            }
        }
    }

    private static Colour inkOn(Colour colour) {
        var light = 299 * colour.red() + 587 * colour.green() + 114 * colour.blue();
        return light > 150_000 ? COLOURS.ink() : COLOURS.surface();
    }

    private void shown(boolean value) {
        xml.value("c:showLegendKey", "0").value("c:showVal", value ? "1" : "0").value("c:showCatName", "0");
        xml.value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0");
    }

    private void data(int place, Strand strand) {
        var size = plan.categories().size();
        var first = cells.header() + 1;
        var last = cells.header() + Math.max(1, size);
        xml.open("c:cat")
                .open("c:strRef")
                .element("c:f", cells.range(0, first, last))
                .open("c:strCache");
        xml.value("c:ptCount", Integer.toString(size));
        for (var at = 0; at < size; at++) {
            xml.open("c:pt").attribute("idx", Integer.toString(at));
            xml.element("c:v", plan.categories().get(at)).close();
        }
        xml.close().close().close();
        xml.open("c:val")
                .open("c:numRef")
                .element("c:f", cells.range(place + 1, first, last))
                .open("c:numCache");
        xml.element("c:formatCode", Scale.format(plan.decimals())).value("c:ptCount", Integer.toString(size));
        for (var at = 0; at < size; at++) {
            var value = strand.values().get(at);
            if (value != null) {
                xml.open("c:pt").attribute("idx", Integer.toString(at));
                xml.element("c:v", value.toPlainString()).close();
            }
        }
        xml.close().close().close();
    }
}
