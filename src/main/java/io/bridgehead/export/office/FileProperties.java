package io.bridgehead.export.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What a file says of itself, where a program or a search looks for it. */
final class FileProperties {
    static final String AUTHOR = "Bridgehead";

    private FileProperties() {}

    /**
     * @param keywords such as where it can be looked at again; may be empty
     * @param made see {@link Made}
     */
    static void set(POIXMLDocument file, String title, String author, String subject, String keywords, Instant made) {
        var core = file.getProperties().getCoreProperties();
        core.setTitle(Plain.line(title));
        core.setCreator(Plain.line(author.isEmpty() ? AUTHOR : author));
        core.setSubjectProperty(Plain.line(subject));
        core.setKeywords(Plain.line(keywords));
        date(file, made);
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(AUTHOR);
    }

    /** Without it a file says when it was written. */
    static void date(POIXMLDocument file, Instant made) {
        var core = file.getProperties().getCoreProperties();
        var moment = made.truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setCreated(moment);
            core.setModified(moment);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a moment is written otherwise: " + moment, e);
        }
    }
}
