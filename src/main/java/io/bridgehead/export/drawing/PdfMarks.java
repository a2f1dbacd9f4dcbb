package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Marks on a page of a PDF file whose measure was turned around: from the top left, y downwards. */
record PdfMarks(PDPageContentStream page, PdfFonts fonts, FontLettering lettering) {
    private static final float RIM = 3;
    private static final int ROUND = 1;
    private static final int MITER = 0;

    void write(Mark mark) throws IOException {
        switch (mark) {
            case Box box -> box(box);
            case Rule rule -> rule(rule);
            case Outline outline -> outline(outline);
            case Disc disc -> disc(disc);
            case Words words -> words(words);
        }
    }

    private void box(Box box) throws IOException {
        if (box.fill() != null || box.stroke() != null) {
            var width = Math.max(0, box.width());
            var height = Math.max(0, box.height());
            if (box.radius() > 0) {
                path().rounded(box.x(), box.y(), width, height, box.radius());
            } else {
                path().rectangle(box.x(), box.y(), width, height);
            }
            ink(box.fill(), box.stroke(), false);
        }
        for (var line : Hatch.of(box, box.hatch())) {
            rule(line);
        }
    }

    private void rule(Rule rule) throws IOException {
        page.moveTo((float) rule.x1(), (float) rule.y1());
        page.lineTo((float) rule.x2(), (float) rule.y2());
        ink(null, rule.stroke(), false);
    }

    private void disc(Disc disc) throws IOException {
        if (disc.fill() != null || disc.stroke() != null) {
            path().circle(disc.x(), disc.y(), disc.radius());
            ink(disc.fill(), disc.stroke(), false);
        }
    }

    private void outline(Outline outline) throws IOException {
        var empty = outline.lines().stream().allMatch(line -> line.isEmpty());
        if (!empty && (outline.fill() != null || outline.stroke() != null)) {
            for (var line : outline.lines()) {
                path().line(line, outline.closed());
            }
            ink(outline.fill(), outline.stroke(), true);
        }
    }

    private void words(Words words) throws IOException {
        var shown = lettering.shown(words.text());
        if (shown.isBlank()) {
            return;
        }
        var rim = words.rim();
        if (rim != null) {
            rim(words, rim);
        }
        var before = Letters.before(words, lettering.width(shown, words.size(), words.bold()));
        page.beginText();
        page.setFont(fonts.of(words.bold(), shown), (float) words.size());
        colour(words.colour());
        page.setTextMatrix(
                words.turned()
                        ? new Matrix(0, -1, -1, 0, (float) words.x(), (float) (words.y() + before))
                        : new Matrix(1, 0, 0, -1, (float) (words.x() - before), (float) words.y()));
        page.showText(shown);
        page.endText();
    }

    /** As lines, since text that stands there twice would be read twice. */
    private void rim(Words words, Colour rim) throws IOException {
        path().shape(Letters.of(words, lettering));
        page.setStrokingColor(rim.red() / 255f, rim.green() / 255f, rim.blue() / 255f);
        page.setLineWidth(RIM);
        page.setLineJoinStyle(ROUND);
        page.setLineDashPattern(new float[0], 0);
        page.stroke();
    }

    private PdfPath path() {
        return new PdfPath(page);
    }

    /** Fills and draws the path that was begun, at least one of them. */
    private void ink(@Nullable Colour fill, @Nullable Stroke stroke, boolean round) throws IOException {
        if (fill != null) {
            colour(fill);
        }
        if (stroke != null) {
            stroke(stroke, round);
        }
        if (fill != null && stroke != null) {
            page.fillAndStrokeEvenOdd();
        } else if (fill != null) {
            page.fillEvenOdd();
        } else {
            page.stroke();
        }
    }

    private void colour(Colour colour) throws IOException {
        page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void stroke(Stroke stroke, boolean round) throws IOException {
        var colour = stroke.colour();
        page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.setLineWidth((float) stroke.width());
        page.setLineJoinStyle(round ? ROUND : MITER);
        var dashes = new float[stroke.dashes().size()];
        for (var i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        page.setLineDashPattern(dashes, 0);
    }
}
