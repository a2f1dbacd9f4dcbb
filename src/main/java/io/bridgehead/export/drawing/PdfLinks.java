package io.bridgehead.export.drawing;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Leads from each line of the contents to what it names. */
final class PdfLinks {
    private PdfLinks() {}

    /** The lines of the contents are the entries, in order. */
    static void write(PdfPages pages, List<PDPage> written, PdfTags tags) throws IOException {
        var next = 0;
        for (var i = 0; i < pages.pages().size(); i++) {
            for (var slice : pages.pages().get(i).slices()) {
                if (slice.part().kind() == Part.Kind.CONTENTS && slice.from() <= 0) {
                    var entry = pages.entries().get(next);
                    next++;
                    var page = written.get(i);
                    var link = link(slice, entry, pages.sheet(), written);
                    page.getAnnotations().add(link);
                    tags.link(slice.part(), link, page);
                }
            }
        }
    }

    private static PDAnnotationLink link(Slice slice, Entry entry, Sheet sheet, List<PDPage> written) {
        var link = new PDAnnotationLink();
        var high = (slice.to() - slice.from()) * slice.scale();
        link.setRectangle(new PDRectangle(
                (float) (slice.x() * sheet.scale()),
                (float) ((sheet.height() - slice.y() - high) * sheet.scale()),
                (float) (sheet.room() * sheet.scale()),
                (float) (high * sheet.scale())));
        link.setDestination(PdfOutline.destination(entry, sheet, written));
        link.setContents(entry.title());
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        return link;
    }
}
