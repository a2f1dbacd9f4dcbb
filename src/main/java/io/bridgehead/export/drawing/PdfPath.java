package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Paths on a page of a PDF file. */
record PdfPath(PDPageContentStream page) {
    void rectangle(double x, double y, double width, double height) throws IOException {
        page.addRect((float) x, (float) y, (float) width, (float) height);
    }

    void rounded(double x, double y, double width, double height, double radius) throws IOException {
        shape(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    void circle(double x, double y, double radius) throws IOException {
        shape(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void line(List<Point> points, boolean closed) throws IOException {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (i == 0) {
                page.moveTo((float) point.x(), (float) point.y());
            } else {
                page.lineTo((float) point.x(), (float) point.y());
            }
        }
        if (closed && !points.isEmpty()) {
            page.closePath();
        }
    }

    void shape(Shape shape) throws IOException {
        var at = new float[6];
        var lastX = 0f;
        var lastY = 0f;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows curves of the third degree only.
                    page.curveTo(
                            lastX + (at[0] - lastX) * 2 / 3,
                            lastY + (at[1] - lastY) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> page.closePath();
            }
            lastX = at[0];
            lastY = at[1];
        }
    }
}
