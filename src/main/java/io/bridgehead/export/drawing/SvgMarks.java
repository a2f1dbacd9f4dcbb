package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks as elements of SVG. */
record SvgMarks(Xml xml, FontLettering lettering) {
    private static final double RIM = 3;

    void write(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Rule rule -> rule(rule);
            case Outline outline -> outline(outline);
            case Disc disc -> disc(disc);
            case Words words -> words(words);
        }
    }

    private void box(Box box) {
        xml.open("rect")
                .attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", Math.max(0, box.width()))
                .attribute("height", Math.max(0, box.height()));
        if (box.radius() > 0) {
            xml.attribute("rx", box.radius());
        }
        ink(box.fill(), box.stroke());
        xml.end();
        Hatch.of(box, box.hatch()).forEach(this::rule);
    }

    private void rule(Rule rule) {
        xml.open("line")
                .attribute("x1", rule.x1())
                .attribute("y1", rule.y1())
                .attribute("x2", rule.x2())
                .attribute("y2", rule.y2());
        stroke(rule.stroke());
        xml.end();
    }

    private void outline(Outline outline) {
        var path = outline.lines().stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.stream()
                        .map(point -> Xml.number(point.x()) + " " + Xml.number(point.y()))
                        .collect(Collectors.joining("L", "M", outline.closed() ? "Z" : "")))
                .collect(Collectors.joining());
        xml.open("path").attribute("d", path);
        ink(outline.fill(), outline.stroke());
        if (outline.fill() != null) {
            xml.attribute("fill-rule", "evenodd");
        }
        xml.attribute("stroke-linejoin", "round").end();
    }

    private void disc(Disc disc) {
        xml.open("circle").attribute("cx", disc.x()).attribute("cy", disc.y()).attribute("r", disc.radius());
        ink(disc.fill(), disc.stroke());
        xml.end();
    }

    /** The rim as a text of its own underneath: many tools know no paint-order. It is hidden from those who read it out. */
    private void words(Words words) {
        var rim = words.rim();
        if (rim != null) {
            text(words);
            xml.attribute("fill", rim.hex())
                    .attribute("stroke", rim.hex())
                    .attribute("stroke-width", RIM)
                    .attribute("stroke-linejoin", "round")
                    .attribute("aria-hidden", "true")
                    .end("text", lettering.shown(words.text()));
        }
        text(words);
        xml.attribute("fill", words.colour().hex()).end("text", lettering.shown(words.text()));
    }

    private void text(Words words) {
        xml.open("text").attribute("x", words.x()).attribute("y", words.y()).attribute("font-size", words.size());
        if (words.bold()) {
            xml.attribute("font-weight", "600");
        }
        if (words.anchor() != Anchor.START) {
            xml.attribute("text-anchor", words.anchor() == Anchor.MIDDLE ? "middle" : "end");
        }
        if (words.turned()) {
            xml.attribute("transform", "rotate(-90 " + Xml.number(words.x()) + " " + Xml.number(words.y()) + ")");
        }
    }

    private void ink(@Nullable Colour fill, @Nullable Stroke stroke) {
        xml.attribute("fill", fill == null ? "none" : fill.hex());
        if (stroke != null) {
            stroke(stroke);
        }
    }

    private void stroke(Stroke stroke) {
        xml.attribute("stroke", stroke.colour().hex()).attribute("stroke-width", stroke.width());
        if (!stroke.dashes().isEmpty()) {
            var dashes = stroke.dashes().stream().map(Xml::number).collect(Collectors.joining(" "));
            xml.attribute("stroke-dasharray", dashes);
        }
    }
}
