package io.bridgehead.ingest.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.io.PushbackInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the XML of a workbook for what would make its reader take more memory or time than the file is worth:
 * entities, cells in places that no sheet has, references to texts that aren't there.
 */
final class XlsxParts {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROW_DIGITS = 7;
    private static final int MOST_NUMBER_CHARS = 400;
    private static final int MOST_ARRAY_FORMULAS = 1_000;
    /** Sheets, styles, relations and content types: Excel has 65,490 styles at most. */
    private static final int MOST_DEFINITIONS = 250_000;
    /** The shared texts are kept in memory. */
    private static final long MOST_TEXT_BYTES = 134_217_728;
    /** However short, each takes some 60 bytes. */
    private static final int MOST_TEXTS = 2_000_000;
    /** A row is read into memory as a whole. */
    private static final long MOST_ROW_BYTES = 8_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private long texts;
    private long highestText = -1;
    private int arrayFormulas;
    private int definitions;
    private boolean styles;

    /** Reads a part as far as it is sound XML: what is behind is not read later, either. */
    void check(InflatedPart part) throws UnreadableFileException, IOException {
        var in = new PushbackInputStream(part);
        var first = in.read();
        while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
            first = in.read();
        }
        if (first < 0 || !mayBeginXml(first)) {
            return;
        }
        in.unread(first);
        part.isMarkup();
        try {
            var xml = FACTORY.createXMLStreamReader(in);
            var before = texts;
            while (xml.hasNext()) {
                check(xml, xml.next(), part);
            }
            xml.close();
            if (texts > before && part.count() > MOST_TEXT_BYTES) {
                throw new UnreadableFileException(
                        0, String.valueOf(part.count()), Phrase.of("expected.file-texts", MOST_TEXT_BYTES));
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        }
    }

    /** Whether all texts that cells refer to are there. Call once, behind the last part. */
    void checkTexts() throws UnreadableFileException {
        if (highestText >= texts) {
            throw XlsxCheck.damaged(0);
        }
    }

    /** Whether there are styles, in whichever part: without them a date looks like a number. */
    boolean hasStyles() {
        return styles;
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** In UTF-8, or in UTF-16 with or without its mark. */
    private static boolean mayBeginXml(int first) {
        return first == '<' || first == 0xEF || first == 0xFE || first == 0xFF || first == 0;
    }

    private void check(XMLStreamReader xml, int event, InflatedPart part)
            throws UnreadableFileException, XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableFileException(0, "<!DOCTYPE", Phrase.of("expected.file-no-doctype"));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "row" -> row(xml, part);
                case "si" -> text();
                case "cellXfs" -> styles = true;
                case "xf", "numFmt", "sheet", "Relationship", "Override" -> definitions++;
                default -> {}
            }
        }
        if (definitions > MOST_DEFINITIONS) {
            throw XlsxCheck.damaged(0);
        }
    }

    private void text() throws UnreadableFileException {
        if (++texts > MOST_TEXTS) {
            throw new UnreadableFileException(0, "", Phrase.of("expected.file-many-texts", MOST_TEXTS));
        }
    }

    private void row(XMLStreamReader xml, InflatedPart part) throws UnreadableFileException, XMLStreamException {
        var begun = part.count();
        var line = xml.getAttributeValue(null, "r");
        if (line != null && line.length() > MOST_ROW_DIGITS) {
            throw XlsxCheck.damaged(0);
        }
        var cells = 0;
        for (var type = ""; xml.hasNext(); ) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return;
            }
            if (part.count() - begun > MOST_ROW_BYTES) {
                throw new UnreadableFileException(0, "", Phrase.of("expected.file-row", LimitedTable.MOST_ROW_CHARS));
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> {
                    cells++;
                    type = xml.getAttributeValue(null, "t");
                    if (cells > MOST_COLUMNS || !isPlace(xml.getAttributeValue(null, "r"))) {
                        throw XlsxCheck.damaged(0);
                    }
                }
                case "v" -> value(type == null ? "n" : type, xml.getElementText());
                case "f" -> {
                    if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                        throw new UnreadableFileException(0, "", Phrase.of("expected.file-no-formula"));
                    }
                }
                default -> {}
            }
        }
    }

    private void value(String type, String value) throws UnreadableFileException {
        if (type.equals("s")) {
            try {
                highestText = Math.max(highestText, value.isEmpty() ? -1 : Integer.parseInt(value));
            } catch (NumberFormatException e) {
                throw XlsxCheck.damaged(0);
            }
        } else if (!type.equals("str") && value.length() > MOST_NUMBER_CHARS) {
            throw XlsxCheck.damaged(0);
        }
    }

    /** Whether it is a cell's place such as XFD1048576, or none is said. */
    private static boolean isPlace(@Nullable String place) {
        if (place == null) {
            return true;
        }
        var column = 0;
        var letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            column = letters < 3
                    ? column * 26 + Character.toUpperCase(place.charAt(letters)) - 'A' + 1
                    : MOST_COLUMNS + 1;
            letters++;
        }
        return column > 0 && column <= MOST_COLUMNS && place.length() - letters <= MOST_ROW_DIGITS;
    }
}
