package io.bridgehead.export.office;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;

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
        var now = Optional.of(Date.from(Instant.now()));
        core.setCreated(now);
        core.setModified(now);
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(AUTHOR);
    }
}
