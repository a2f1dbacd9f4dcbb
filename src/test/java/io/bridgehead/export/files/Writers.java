package io.bridgehead.export.files;

import io.bridgehead.export.FigureCsv;
import io.bridgehead.export.FigureJson;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.FigureWorkbook;

/** The product's own writers, for tests. */
public final class Writers {
    private Writers() {}

    public static FigureFiles all() {
        return new FigureFiles(
                new FigurePictures(""),
                new FigureSlides(),
                new FigureDocument(),
                new FigureWorkbook(),
                new FigureCsv(),
                new FigureJson());
    }
}
