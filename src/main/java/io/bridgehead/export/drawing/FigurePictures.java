package io.bridgehead.export.drawing;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Figures as pictures, and briefings as PDF files: drawn on the server from one list of marks, so that they all look
 * the same.
 *
 * <p>Thread-safe.
 */
@Component
public class FigurePictures {
    public static final int LEAST_SCALE = PngWriter.LEAST_SCALE;
    public static final int MOST_SCALE = PngWriter.MOST_SCALE;

    private final FigurePage page;
    private final SvgWriter svg;
    private final PngWriter png;
    private final BriefPdf pdf;

    /** @param geometry an operator's file with the shapes of countries; empty for those that come with the product */
    public FigurePictures(@Value("${bridgehead.map.geometry:}") String geometry) {
        var lettering = FontLettering.shipped();
        var painters =
                new Painters(geometry.isBlank() ? WorldGeometry::builtIn : WorldGeometry.lazily(Path.of(geometry)));
        page = new FigurePage(lettering, painters::paint);
        svg = new SvgWriter(lettering);
        png = new PngWriter(lettering);
        pdf = new BriefPdf(lettering, page);
    }

    /** In UTF-8, complete by itself. */
    public byte[] svg(Figure figure, Lang lang, Theme theme) {
        return svg.write(page.compose(figure, lang, theme));
    }

    /**
     * @param scale pixels for one at single size, at which it is 960 wide
     * @throws IllegalArgumentException for one that isn't from {@link #LEAST_SCALE} to {@link #MOST_SCALE}
     */
    public byte[] png(Figure figure, Lang lang, Theme theme, int scale) {
        return png.write(page.compose(figure, lang, theme), scale);
    }

    /** The drawing alone, with what its colours mean, on white: for a page that says the rest itself. */
    public byte[] bare(Figure figure, Lang lang, int scale) {
        return png.write(page.bare(figure, lang, Theme.LIGHT), scale);
    }

    /** The same briefing makes the same file, byte for byte. */
    public byte[] pdf(Brief brief, Paper paper) {
        return pdf.write(brief, paper);
    }
}
