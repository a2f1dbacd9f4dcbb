package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** What is what in a document, in the order it is read, for those who have it read out. For one document. */
final class PdfTags {
    private static final int DEEPEST_HEADING = 6;

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final IdentityHashMap<Part, PDStructureElement> elements = new IdentityHashMap<>();
    /** Of each page the elements its marked content is of, by its number there. */
    private final IdentityHashMap<PDPage, List<PDStructureElement>> onPages = new IdentityHashMap<>();

    private final List<PDPage> pages = new ArrayList<>();
    private final List<PDStructureElement> ofLinks = new ArrayList<>();
    private @Nullable PDStructureElement list;

    PdfTags() {
        root.appendKid(whole);
    }

    void begin(PDPage page) {
        page.setStructParents(pages.size());
        page.getCOSObject().setName("Tabs", "S");
        pages.add(page);
        onPages.put(page, new ArrayList<>());
    }

    /** Makes what comes next on a page part of an element, and answers its number there. */
    int mark(Slice slice, PDPage page) {
        var element = elements.get(slice.part());
        if (element == null) {
            element = element(slice);
            elements.put(slice.part(), element);
        }
        var there = onPages.getOrDefault(page, new ArrayList<>());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(there.size());
        element.appendKid(reference);
        there.add(element);
        return there.size() - 1;
    }

    /** Makes a link part of the element of what it lies on. */
    void link(Part on, PDAnnotationLink link, PDPage page) {
        var element = elements.getOrDefault(on, whole);
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.setPage(page);
        element.appendKid(reference);
        link.setStructParent(pages.size() + ofLinks.size());
        ofLinks.add(element);
    }

    /** The kind of element a part's content is named by on its page. */
    static String type(Slice slice) {
        return switch (slice.part().kind()) {
            case TITLE, HEADING ->
                slice.level() == 0 ? StandardStructureTypes.P : "H" + Math.min(slice.level(), DEEPEST_HEADING);
            case FIGURE -> StandardStructureTypes.Figure;
            case ITEM -> StandardStructureTypes.L_BODY;
            case CONTENTS -> StandardStructureTypes.TOCI;
            case SUBTITLE, LEGEND, NOTE, SOURCE, PARAGRAPH -> StandardStructureTypes.P;
        };
    }

    void finish(PDDocument document) {
        var numbers = new TreeMap<Integer, COSObjectable>();
        for (var i = 0; i < pages.size(); i++) {
            var array = new COSArray();
            onPages.getOrDefault(pages.get(i), List.of()).forEach(element -> array.add(element.getCOSObject()));
            numbers.put(i, array);
        }
        ofLinks.forEach(element -> numbers.put(numbers.size(), element));
        var parents = new PDNumberTreeNode(COSArray.class);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(numbers.size());
        var info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private PDStructureElement element(Slice slice) {
        var part = slice.part();
        var element = switch (part.kind()) {
            case ITEM -> child(StandardStructureTypes.L_BODY, child(StandardStructureTypes.LI, list("L")));
            case CONTENTS -> child(StandardStructureTypes.TOCI, list(StandardStructureTypes.TOC));
            case FIGURE, TITLE, HEADING, SUBTITLE, LEGEND, NOTE, SOURCE, PARAGRAPH -> {
                list = null;
                yield child(type(slice), whole);
            }
        };
        if (part.kind() == Part.Kind.FIGURE) {
            element.setAlternateDescription(part.text());
        }
        return element;
    }

    /** The list that goes on, or a new one. */
    private PDStructureElement list(String type) {
        var there = list;
        if (there == null || !there.getStructureType().equals(type)) {
            there = child(type, whole);
            list = there;
        }
        return there;
    }

    private static PDStructureElement child(String type, PDStructureNode parent) {
        var child = new PDStructureElement(type, parent);
        parent.appendKid(child);
        return child;
    }
}
