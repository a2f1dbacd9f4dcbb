package io.bridgehead.export.drawing;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document. */
final class PdfOutline {
    private PdfOutline() {}

    /** Empty where there is nothing to choose from. */
    static Optional<PDDocumentOutline> of(PdfPages pages, List<PDPage> written) {
        if (pages.entries().size() < 2) {
            return Optional.empty();
        }
        var outline = new PDDocumentOutline();
        var above = new ArrayDeque<Level>();
        above.push(new Level(0, outline));
        for (var entry : pages.entries()) {
            while (above.getFirst().level() >= entry.level()) {
                above.pop();
            }
            var item = new PDOutlineItem();
            item.setTitle(entry.title());
            item.setDestination(destination(entry, pages.sheet(), written));
            above.getFirst().node().addLast(item);
            above.push(new Level(entry.level(), item));
        }
        outline.openNode();
        return Optional.of(outline);
    }

    static PDPageXYZDestination destination(Entry entry, Sheet sheet, List<PDPage> written) {
        var destination = new PDPageXYZDestination();
        destination.setPage(written.get(entry.page()));
        destination.setTop((int) Math.ceil((sheet.height() - entry.y()) * sheet.scale()));
        return destination;
    }

    private record Level(int level, PDOutlineNode node) {}
}
