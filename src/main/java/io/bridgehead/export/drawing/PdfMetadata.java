package io.bridgehead.export.drawing;

import io.bridgehead.figure.Lang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, twice: as information and as XMP.
 *
 * @param author may be empty
 * @param subject what it is about, or where it can be looked at again; may be empty
 * @param date when it was made; null: it doesn't say, so that the same makes the same file
 */
record PdfMetadata(
        Lang lang,
        String title,
        String author,
        String subject,
        @Nullable LocalDate date) {
    private static final String PRODUCER = "Bridgehead";

    void into(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(lang.locale().toLanguageTag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.setDocumentInformation(information());
        var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp().getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
    }

    private PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        if (!author.isEmpty()) {
            information.setAuthor(author);
        }
        if (!subject.isEmpty()) {
            information.setSubject(subject);
        }
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        if (date != null) {
            information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        }
        return information;
    }

    private String xmp() {
        var properties = new StringBuilder();
        properties.append(
                property("dc:title", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", title, "</rdf:li></rdf:Alt>"));
        properties.append(property("dc:creator", "<rdf:Seq><rdf:li>", author, "</rdf:li></rdf:Seq>"));
        properties.append(
                property("dc:description", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", subject, "</rdf:li></rdf:Alt>"));
        properties.append(
                property("dc:language", "<rdf:Bag><rdf:li>", lang.locale().toLanguageTag(), "</rdf:li></rdf:Bag>"));
        properties.append(property("pdf:Producer", "", PRODUCER, ""));
        properties.append(property("xmp:CreatorTool", "", PRODUCER, ""));
        if (date != null) {
            properties.append(property("xmp:CreateDate", "", date + "T00:00:00Z", ""));
        }
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            """ + properties + """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    private static String property(String name, String before, String value, String after) {
        return value.isEmpty() ? "" : "<" + name + ">" + before + Xml.encode(value) + after + "</" + name + ">\n";
    }
}
