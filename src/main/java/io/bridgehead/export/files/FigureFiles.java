package io.bridgehead.export.files;

import io.bridgehead.export.Brief;
import io.bridgehead.export.FigureCsv;
import io.bridgehead.export.FigureJson;
import io.bridgehead.export.Format;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.FigureWorkbook;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Writes a figure in any format. One class a format does the work; all are handed the same figure.
 *
 * <p>Thread-safe.
 */
@Component
public class FigureFiles {
    private final FigurePictures pictures;
    private final FigureSlides slides;
    private final FigureDocument document;
    private final FigureWorkbook workbook;
    private final FigureCsv csv;
    private final FigureJson json;

    public FigureFiles(
            FigurePictures pictures,
            FigureSlides slides,
            FigureDocument document,
            FigureWorkbook workbook,
            FigureCsv csv,
            FigureJson json) {
        this.pictures = pictures;
        this.slides = slides;
        this.document = document;
        this.workbook = workbook;
        this.csv = csv;
        this.json = json;
    }

    public byte[] write(Figure figure, Format format, Lang lang, Look look) {
        return switch (format) {
            case PPTX -> slides.write(Brief.of(figure, lang), null);
            case DOCX -> document.write(Brief.of(figure, lang));
            case XLSX -> workbook.write(figure, lang);
            case PDF -> pictures.pdf(Brief.of(figure, lang), look.paper());
            case SVG -> pictures.svg(figure, lang, look.theme());
            case PNG -> pictures.png(figure, lang, look.theme(), look.scale());
            case CSV -> csv.write(figure, lang);
            case JSON -> json.write(figure, lang).getBytes(StandardCharsets.UTF_8);
        };
    }
}
