package io.bridgehead.export.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A picture as pixels, drawn in bands so that a long one takes no more memory than a short one. Needs neither a screen nor
 * fonts of the host. Thread-safe.
 */
final class PngWriter {
    static final int LEAST_SCALE = 1;
    static final int MOST_SCALE = 4;

    private static final int BAND = 512;
    /** Of a picture's height, in pixels: many programs open none that is higher. */
    private static final double MOST_HIGH = 32_000;

    /** At single size a pixel is a 96th of an inch. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final FontLettering lettering;

    PngWriter(FontLettering lettering) {
        this.lettering = lettering;
    }

    /** @param wanted pixels for one of the picture's, from 1 to 4; fewer for one that would be too high to be opened */
    byte[] write(Picture picture, int wanted) {
        if (wanted < LEAST_SCALE || wanted > MOST_SCALE) {
            throw new IllegalArgumentException("a picture is drawn at 1 to 4 times its size, not " + wanted);
        }
        var scale = Math.min(wanted, MOST_HIGH / picture.height());
        var width = (int) Math.ceil(picture.width() * scale);
        var height = (int) Math.ceil(picture.height() * scale);
        var transparent = picture.theme() == Theme.TRANSPARENT;
        var perMetre = (int) Math.round(PIXELS_PER_METRE * scale);
        try (var file = new PngFile(width, height, transparent, perMetre)) {
            var type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            for (var top = 0; top < height; top += BAND) {
                var band = new BufferedImage(width, Math.min(BAND, height - top), type);
                draw(picture, scale, top, band);
                write(band, file);
            }
            return file.finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Picture picture, double scale, int top, BufferedImage band) {
        var graphics = band.createGraphics();
        try {
            graphics.addRenderingHints(HINTS);
            if (picture.theme() != Theme.TRANSPARENT) {
                var surface = picture.palette().surface();
                graphics.setColor(new Color(surface.red(), surface.green(), surface.blue()));
                graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
            }
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            var from = top / scale;
            var to = (top + band.getHeight()) / scale;
            picture.parts().forEach(part -> draw(part, (Graphics2D) graphics.create(), from, to));
        } finally {
            graphics.dispose();
        }
    }

    /** Only what reaches into the band. */
    private void draw(Part part, Graphics2D graphics, double from, double to) {
        try {
            graphics.translate(part.left(), part.top());
            var brush = new Brush(graphics, lettering);
            for (var mark : part.marks()) {
                var extent = Extent.of(mark, lettering);
                if (part.top() + extent.bottom() >= from && part.top() + extent.top() <= to) {
                    brush.draw(mark);
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private static void write(BufferedImage band, PngFile file) throws IOException {
        var pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        for (var row = 0; row < band.getHeight(); row++) {
            file.row(pixels, row * band.getWidth());
        }
    }
}
