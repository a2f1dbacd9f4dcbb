package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/** Draws marks as pixels. Letters are areas like all others: Java's own fonts, which need the host's, aren't used. */
record Brush(Graphics2D graphics, FontLettering lettering) {
    private static final double RIM = 3;
    private static final float MITER_LIMIT = 4;

    void draw(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Rule rule -> line(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()), rule.stroke());
            case Outline outline -> ink(path(outline), outline.fill(), outline.stroke());
            case Disc disc -> {
                var across = 2 * disc.radius();
                var left = disc.x() - disc.radius();
                var top = disc.y() - disc.radius();
                ink(new Ellipse2D.Double(left, top, across, across), disc.fill(), disc.stroke());
            }
            case Words words -> words(words);
        }
    }

    private void box(Box box) {
        var around = 2 * box.radius();
        var width = Math.max(0, box.width());
        var height = Math.max(0, box.height());
        var shape = around > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), width, height, around, around)
                : new Rectangle2D.Double(box.x(), box.y(), width, height);
        ink(shape, box.fill(), box.stroke());
        Hatch.of(box, box.hatch()).forEach(this::draw);
    }

    private static Path2D path(Outline outline) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var line : outline.lines()) {
            for (var i = 0; i < line.size(); i++) {
                var point = line.get(i);
                if (i == 0) {
                    path.moveTo(point.x(), point.y());
                } else {
                    path.lineTo(point.x(), point.y());
                }
            }
            if (outline.closed() && !line.isEmpty()) {
                path.closePath();
            }
        }
        return path;
    }

    private void words(Words words) {
        var letters = Letters.of(words, lettering);
        var rim = words.rim();
        if (rim != null) {
            line(letters, new BasicStroke((float) RIM, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), rim);
        }
        graphics.setColor(color(words.colour()));
        graphics.fill(letters);
    }

    private void ink(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            line(shape, stroke);
        }
    }

    private void line(Shape shape, Stroke stroke) {
        var dashes = new float[stroke.dashes().size()];
        for (var i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        var join = shape instanceof Path2D ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        var pen = new BasicStroke(
                (float) stroke.width(), BasicStroke.CAP_BUTT, join, MITER_LIMIT, dashes.length == 0 ? null : dashes, 0);
        line(shape, pen, stroke.colour());
    }

    private void line(Shape shape, BasicStroke pen, Colour colour) {
        graphics.setStroke(pen);
        graphics.setColor(color(colour));
        graphics.draw(shape);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
