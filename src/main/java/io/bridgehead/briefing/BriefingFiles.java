package io.bridgehead.briefing;

import io.bridgehead.export.FigureCsv;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.FigureWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a briefing with its figures as a file of any format.
 *
 * <p>Thread-safe.
 */
@Component
public class BriefingFiles {
    private final TemplateStore templates;
    private final FigureSlides slides;
    private final FigureDocument document;
    private final FigurePictures pictures;
    private final FigureCsv csv;
    private final FigureWorkbook workbook;

    public BriefingFiles(
            TemplateStore templates,
            FigureSlides slides,
            FigureDocument document,
            FigurePictures pictures,
            FigureCsv csv,
            FigureWorkbook workbook) {
        this.templates = templates;
        this.slides = slides;
        this.document = document;
        this.pictures = pictures;
        this.csv = csv;
        this.workbook = workbook;
    }

    /**
     * One part of a ZIP is in memory at a time, however many figures there are. Fails with {@link
     * io.bridgehead.export.office.BadTemplateException} where slides can't be made from the briefing's template.
     *
     * @param to isn't closed
     */
    public void write(Briefing briefing, Composed composed, BriefingFormat format, OutputStream to) throws IOException {
        var brief = composed.brief();
        switch (format) {
            case PPTX -> to.write(slides.write(brief, template(briefing)));
            case DOCX -> to.write(document.write(brief));
            case PDF -> to.write(pictures.pdf(brief, Paper.A4));
            case ZIP -> zip(briefing, composed, to);
        }
    }

    private void zip(Briefing briefing, Composed composed, OutputStream to) throws IOException {
        var zip = new BriefingZip(briefing, composed, to);
        for (var format : BriefingFormat.single()) {
            zip.file(format, out -> write(briefing, composed, format, out));
        }
        var lang = composed.brief().lang();
        for (var figure : composed.brief().figures().toList()) {
            zip.figure(figure, csv.write(figure, lang), workbook.write(figure, lang));
        }
        zip.end();
    }

    private byte @Nullable [] template(Briefing briefing) {
        var template = briefing.draft().template();
        return template == null
                ? null
                : templates.open(briefing.region(), template).orElse(null);
    }
}
