package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.jspecify.annotations.Nullable;

/** The pages of a document in order: title, figures by name, its pieces, sources. */
final class BriefDocument {
    private static final Texts TEXTS = new Texts("export");
    private static final int DEEPEST_HEADING = 3;

    /** So many bars stand below each other on a page. */
    private static final int MOST_BARS = 30;

    private static final double CHART_HEIGHT = 230;
    private static final double BAR_HEIGHT = 15;

    private final Paper paper;
    private final Brief brief;
    private final Lang lang;
    private final @Nullable PictureSource pictures;
    private int figures;

    BriefDocument(Paper paper, Brief brief, @Nullable PictureSource pictures) {
        this.paper = paper;
        this.brief = brief;
        this.lang = brief.lang();
        this.pictures = pictures;
    }

    void write() throws IOException {
        var cover = brief.cover();
        if (cover != null) {
            cover(cover);
            listOfFigures();
        }
        for (var piece : brief.pieces()) {
            switch (piece) {
                case Brief.Heading heading ->
                    paper.paragraph("Heading" + Math.clamp(heading.level(), 1, DEEPEST_HEADING), heading.text());
                case Brief.Paragraph paragraph -> paper.paragraph("Normal", paragraph.text());
                case Brief.Bullets bullets -> bullets.items().forEach(paper::bullet);
                case Brief.Pictured pictured -> figure(pictured);
            }
        }
        if (cover != null) {
            sources();
        }
        paper.numbers();
        properties(cover);
    }

    private void cover(Brief.Cover cover) {
        if (!cover.classification().isEmpty()) {
            paper.header(cover.classification());
        }
        paper.paragraph("Title", cover.title());
        paper.paragraph("Subtitle", cover.author());
        paper.paragraph("Subtitle", cover.date().toString());
    }

    private String label() {
        return TEXTS.in(lang, "office.figure");
    }

    /** A field, filled as a program would fill it; without the numbers of pages, which only a program knows. */
    private void listOfFigures() {
        var all = brief.figures().toList();
        if (all.isEmpty()) {
            return;
        }
        paper.paragraph("Heading1", TEXTS.in(lang, "office.figures"));
        for (var at = 0; at < all.size(); at++) {
            var paragraph = paper.paragraph("TableofFigures", "");
            if (at == 0) {
                Paper.begin(paragraph, "TOC \\n \\h \\z \\c \"" + label() + "\"");
            }
            var link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(at + 1));
            link.addNewR().addNewT().setStringValue(Plain.line(caption(at + 1, all.get(at))));
            if (at == all.size() - 1) {
                Paper.end(paragraph);
            }
        }
    }

    private static String bookmark(int number) {
        return "figure" + number;
    }

    private String caption(int number, Figure figure) {
        return TEXTS.in(lang, "office.caption", number, figure.title().in(lang));
    }

    private void figure(Brief.Pictured piece) throws IOException {
        var figure = piece.figure();
        figures++;
        caption(figure);
        paper.paragraph("Scope", scope(figure));
        var chart = ChartPlans.of(figure, lang);
        if (figure.shape().isEmpty()) {
            paper.paragraph("Normal", TEXTS.in(lang, "office.empty"));
        }
        if (chart.isPresent()) {
            for (var part : chart.get().parts(MOST_BARS)) {
                chart(part);
            }
        }
        picture(figure);
        PaperTable.write(paper, TablePlans.of(figure, lang));
        under(piece);
    }

    /** The number is a field: it stays right when figures are moved. */
    private void caption(Figure figure) {
        var parts = TEXTS.in(lang, "office.caption", "\u0000", figure.title().in(lang))
                .split("\u0000", 2);
        var paragraph = paper.paragraph("Caption", "");
        var mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(figures));
        mark.setName(bookmark(figures));
        Paper.run(paragraph, parts[0]);
        Paper.field(paragraph, "SEQ " + label() + " \\* ARABIC", Integer.toString(figures));
        Paper.run(paragraph, parts[1]);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(figures));
    }

    private String scope(Figure figure) {
        var unit = figure.unit().label().in(lang);
        return Numbers.list(
                List.of(
                        figure.subtitle().in(lang),
                        unit.isEmpty() ? "" : TEXTS.in(lang, "office.unit", unit),
                        Origins.badge(figure, lang)),
                lang);
    }

    private void chart(ChartPlan plan) throws IOException {
        var height = plan.kind().lying()
                ? Math.max(CHART_HEIGHT * 0.6, plan.categories().size() * BAR_HEIGHT + 70)
                : CHART_HEIGHT;
        var paragraph = paper.paragraph("Normal", "");
        paragraph.setKeepNext(true);
        try {
            var chart = paper.document()
                    .createChart(paragraph.createRun(), Units.toEMU(Paper.TEXT_WIDTH), Units.toEMU(height));
            NativeChart.embed(chart, plan, lang);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a document took no chart", e);
        }
    }

    private void picture(Figure figure) throws IOException {
        var source = pictures;
        if (source == null
                || figure.shape().isEmpty()
                || OfficeForm.of(figure.shape().getClass()) != OfficeForm.PICTURE) {
            return;
        }
        var png = source.png(figure, lang);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var height = Paper.TEXT_WIDTH * image.getHeight() / image.getWidth();
        try {
            paper.paragraph("Normal", "")
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "figure" + figures + ".png",
                            Units.toEMU(Paper.TEXT_WIDTH),
                            Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a document took no picture", e);
        }
    }

    private void under(Brief.Pictured piece) {
        for (var remark : Remarks.under(piece.figure(), lang)) {
            paper.paragraph("Source", remark);
        }
        paper.paragraph("Source", Origins.line(piece.figure(), lang));
        if (!piece.words().isEmpty()) {
            paper.paragraph("Normal", piece.words());
        }
        piece.remarks().forEach(remark -> paper.paragraph("Normal", FigurePages.said(remark, lang)));
    }

    private void sources() {
        var all = brief.figures()
                .flatMap(figure -> Origins.all(figure, lang).stream())
                .distinct()
                .toList();
        if (!all.isEmpty()) {
            paper.paragraph("Heading1", TEXTS.in(lang, "office.sources"));
            all.forEach(paper::bullet);
        }
    }

    private void properties(Brief.@Nullable Cover cover) {
        var first = brief.figures().findFirst();
        FileProperties.set(
                paper.document(),
                cover == null ? first.map(figure -> figure.title().in(lang)).orElse("") : cover.title(),
                cover == null ? "" : cover.author(),
                first.map(figure -> figure.subtitle().in(lang)).orElse(""),
                cover == null ? "" : cover.link(),
                Made.of(brief));
    }
}
