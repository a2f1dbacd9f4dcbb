package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Figures and words as a document (DOCX, A4): numbered captions, native charts whose data can be edited, the numbers in
 * a table under each, and where they come from. With a cover also a list of figures and one of sources.
 *
 * <p>Thread-safe.
 */
public class FigureDocument {
    private final @Nullable PictureSource pictures;

    public FigureDocument() {
        this(null);
    }

    /** @param pictures of what no native chart shows; null: tables only */
    public FigureDocument(@Nullable PictureSource pictures) {
        this.pictures = pictures;
    }

    public byte[] write(Brief brief) {
        try (var paper = new Paper(brief.lang());
                var bytes = new ByteArrayOutputStream()) {
            new BriefDocument(paper, brief, pictures).write();
            paper.document().write(bytes);
            return UntimedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
