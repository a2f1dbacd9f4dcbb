package io.bridgehead.export.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Takes out of a template what isn't layout or theme: its slides, with all that only they used, for what an office once
 * said on them must not travel on in other files.
 */
final class TemplateRest {
    /** Followed by whoever clicks it; a picture that is elsewhere is fetched by whoever opens a file made with it. */
    private static final String HYPERLINK = "/hyperlink";

    private TemplateRest() {}

    static void remove(XMLSlideShow show) {
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        var presentation = show.getCTPresentation();
        // Sections and custom shows name slides that are gone: a program would call the file broken.
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst();
        }
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        var core = show.getProperties().getCoreProperties();
        core.setDescription("");
        core.setCategory("");
        core.setLastModifiedByUser("");
        try {
            removeUnused(show.getPackage());
        } catch (InvalidFormatException e) {
            throw new BadTemplateException("no-slides");
        }
    }

    private static void removeUnused(OPCPackage file) throws InvalidFormatException {
        for (var thumbnail : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removeRelationship(thumbnail.getId());
        }
        Set<PackagePartName> used = new HashSet<>();
        reach(file, file.getRelationships(), used);
        for (var part : List.copyOf(file.getParts())) {
            var name = part.getPartName();
            if (!part.isRelationshipPart() && !used.contains(name)) {
                file.removePart(name);
                var links = PackagingURIHelper.getRelationshipPartName(name);
                if (file.containPart(links)) {
                    file.removePart(links);
                }
            }
        }
        removeOrphans(file);
    }

    /** Links of a part that is gone: the next part of its name, such as the first chart, would have them. */
    private static void removeOrphans(OPCPackage file) throws InvalidFormatException {
        for (var part : List.copyOf(file.getParts())) {
            var name = part.getPartName();
            if (part.isRelationshipPart() && !name.equals(PackagingURIHelper.PACKAGE_RELATIONSHIPS_ROOT_PART_NAME)) {
                var source = PackagingURIHelper.getSourcePartUriFromRelationshipPartUri(name.getURI());
                if (!file.containPart(PackagingURIHelper.createPartName(source))) {
                    file.removePart(name);
                }
            }
        }
    }

    private static void reach(OPCPackage file, PackageRelationshipCollection from, Set<PackagePartName> used)
            throws InvalidFormatException {
        for (var relationship : from) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                var name = PackagingURIHelper.createPartName(relationship.getTargetURI());
                PackagePart part = file.getPart(name);
                if (part != null && used.add(name)) {
                    reach(file, part.getRelationships(), used);
                }
            } else if (!relationship.getRelationshipType().endsWith(HYPERLINK)) {
                throw new BadTemplateException("elsewhere");
            }
        }
    }
}
