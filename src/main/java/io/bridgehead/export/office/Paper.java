package io.bridgehead.export.office;

import io.bridgehead.figure.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document of A4 paper with the styles that word processors know by name; paragraphs are put at its end. */
final class Paper implements AutoCloseable {
    /** In twentieths of a point. */
    private static final long WIDTH = 11906;

    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1247;

    /** Between the margins, in points. */
    static final double TEXT_WIDTH = (WIDTH - 2 * MARGIN) / 20.0;

    private static final BigInteger BULLETS = BigInteger.ONE;

    private final XWPFDocument document = new XWPFDocument();

    Paper(Lang lang) throws IOException {
        try {
            document.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(shipped("styles.xml")).getStyles());
            var numbering = document.createNumbering();
            var bullets =
                    NumberingDocument.Factory.parse(shipped("bullets.xml")).getNumbering();
            numbering.setNumbering(bullets);
        } catch (XmlException e) {
            throw new IllegalStateException("the styles that are shipped are broken", e);
        }
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(lang.code());
    }

    private static InputStream shipped(String name) {
        var file = Paper.class.getResourceAsStream("/office/" + name);
        if (file == null) {
            throw new IllegalStateException("/office/" + name + " is missing");
        }
        return file;
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            run(paragraph, text);
        }
        return paragraph;
    }

    XWPFParagraph bullet(String text) {
        var paragraph = paragraph("ListParagraph", text);
        paragraph.setNumID(BULLETS);
        paragraph.setNumILvl(BigInteger.ZERO);
        return paragraph;
    }

    /** A line break of the text stays one. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = Plain.text(text).split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at], at == 0 ? 0 : -1);
        }
        return run;
    }

    void header(String text) {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        run(paragraph, text);
    }

    /** The number of each page. */
    void numbers() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        field(paragraph, "PAGE", "1");
    }

    /** What a program computes, with what it is as long as it hasn't. */
    static void field(XWPFParagraph paragraph, String instruction, String text) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(text);
        end(paragraph);
    }

    static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
