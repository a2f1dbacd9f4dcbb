package io.bridgehead.export.files;

import io.bridgehead.export.FigureCsv;
import io.bridgehead.export.FigureJson;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.FigureWorkbook;

/** The product's own writers, for tests. */
public final class Writers {
    private Writers() {}

    public static FigureFiles all() {
        var pictures = new FigurePictures("");
        var office = new OfficeConfiguration();
        return new FigureFiles(
                pictures,
                office.figureSlides(pictures, ""),
                office.figureDocument(pictures),
                new FigureWorkbook(),
                new FigureCsv(),
                new FigureJson());
    }
}
