package io.bridgehead.export.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What a file says of itself, where a program or a search looks for it. */
final class FileProperties {
    static final String AUTHOR = "Bridgehead";

    private FileProperties() {}

    /** @param keywords such as where it can be looked at again; may be empty */
    static void set(POIXMLDocument file, String title, String author, String subject, String keywords) {
        var core = file.getProperties().getCoreProperties();
        core.setTitle(Plain.line(title));
        core.setCreator(Plain.line(author.isEmpty() ? AUTHOR : author));
        core.setSubjectProperty(Plain.line(subject));
        core.setKeywords(Plain.line(keywords));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setCreated(now);
            core.setModified(now);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a moment is written otherwise: " + now, e);
        }
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(AUTHOR);
    }
}
