package io.bridgehead.export.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages as a PDF file: lines and text, not pixels; text that can be searched and read out; the fonts with it. The same
 * pages make the same file, byte for byte. Thread-safe.
 */
final class PdfWriter {
    /** Wider and higher than any page, in pixels. */
    private static final float EVERYWHERE = 100_000;

    private static final float VERSION = 1.7f;

    private final FontLettering lettering;

    PdfWriter(FontLettering lettering) {
        this.lettering = lettering;
    }

    byte[] write(PdfPages pages, PdfMetadata metadata) {
        try (var document = new PDDocument()) {
            // A seed of the document's id, which is otherwise the time.
            document.setDocumentId((long) pages.text().hashCode());
            metadata.into(document);
            var fonts = new PdfFonts(document, lettering);
            var tags = new PdfTags();
            var written = new ArrayList<PDPage>();
            for (var page : pages.pages()) {
                written.add(write(page, pages.sheet(), document, fonts, tags));
            }
            PdfLinks.write(pages, written, tags);
            tags.finish(document);
            PdfOutline.of(pages, written).ifPresent(document.getDocumentCatalog()::setDocumentOutline);
            fonts.subset();
            var file = new ByteArrayOutputStream();
            // Not by the document's own save, which would cut the fonts down once more.
            document.setVersion(VERSION);
            document.getDocument().setIsXRefStream(true);
            new COSWriter(file, CompressParameters.DEFAULT_COMPRESSION).write(document);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage write(PdfPages.Page content, Sheet sheet, PDDocument document, PdfFonts fonts, PdfTags tags)
            throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.pointsWide(), (float) sheet.pointsHigh()));
        document.addPage(page);
        tags.begin(page);
        try (var stream = new PDPageContentStream(document, page)) {
            var scale = (float) sheet.scale();
            stream.transform(new Matrix(scale, 0, 0, -scale, 0, (float) sheet.pointsHigh()));
            var marks = new PdfMarks(stream, fonts, lettering);
            stream.beginMarkedContent(COSName.ARTIFACT);
            for (var mark : content.around()) {
                marks.write(mark);
            }
            stream.endMarkedContent();
            for (var slice : content.slices()) {
                stream.beginMarkedContent(COSName.getPDFName(PdfTags.type(slice)), tags.mark(slice, page));
                write(slice, stream, marks);
                stream.endMarkedContent();
            }
        }
        return page;
    }

    private void write(Slice slice, PDPageContentStream stream, PdfMarks marks) throws IOException {
        stream.saveGraphicsState();
        var scale = (float) slice.scale();
        stream.transform(new Matrix(scale, 0, 0, scale, (float) slice.x(), (float) slice.y()));
        if (!slice.whole()) {
            stream.addRect(-EVERYWHERE, (float) slice.from(), 2 * EVERYWHERE, (float) (slice.to() - slice.from()));
            stream.clip();
        }
        for (var mark : within(slice)) {
            marks.write(mark);
        }
        stream.restoreGraphicsState();
    }

    private List<Mark> within(Slice slice) {
        var marks = slice.part().marks();
        if (slice.whole()) {
            return marks;
        }
        return marks.stream()
                .filter(mark -> {
                    var extent = Extent.of(mark, lettering);
                    return extent.bottom() > slice.from() && extent.top() < slice.to();
                })
                .toList();
    }
}
