package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.figure.Lang;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** One slide: what is said on it stands in the placeholders of its layout, else in text boxes of its own. */
final class Page {
    /** Between paragraphs, and before the words of a list, in points. */
    static final double SPACE = 8;

    static final double BULLET = 18;

    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Lang lang;
    private final Set<XSLFTextShape> filled = new HashSet<>();

    Page(XMLSlideShow show, XSLFSlide slide, Lang lang) {
        this.show = show;
        this.slide = slide;
        this.lang = lang;
    }

    XSLFSlide slide() {
        return slide;
    }

    XMLSlideShow show() {
        return show;
    }

    Lang lang() {
        return lang;
    }

    /** Where something is to stand. */
    Rectangle2D place(Spot spot) {
        return placeholder(spot).map(XSLFTextShape::getAnchor).orElseGet(() -> spot.on(show.getPageSize()));
    }

    boolean has(Spot spot) {
        return placeholder(spot).isPresent();
    }

    /**
     * Says it in a spot, in smaller letters where it is long.
     *
     * @return what didn't fit even so, for a page to come; empty: all is said. A cut is marked by an ellipsis
     */
    String say(Spot spot, String text) {
        return say(spot, text, place(spot));
    }

    String say(Spot spot, String text, Rectangle2D at) {
        var found = placeholder(spot);
        var box = found.orElseGet(slide::createTextBox);
        if (found.isEmpty()) {
            box.setAnchor(at);
        }
        filled.add(box);
        var most = found.isPresent() ? inherited(box, spot) : spot.most();
        var width = at.getWidth() - 8;
        var height = at.getHeight();
        var plain = Plain.text(text);
        var size = Fit.size(plain, width, height, most, Math.min(most, spot.least()));
        var head = Fit.head(plain, size, width, height);
        var cut = head.length() < plain.length();
        put(box, spot, cut ? head.strip() + "…" : plain, found.isPresent() && size == most ? 0 : size);
        return cut ? plain : "";
    }

    /** Several paragraphs, known to fit. */
    void say(Spot spot, List<TextPages.Paragraph> paragraphs, double size) {
        var box = box(spot);
        box.clearText();
        for (var each : paragraphs) {
            var paragraph = box.addNewTextParagraph();
            run(paragraph, each.text(), size);
            paragraph.setSpaceAfter(-SPACE);
            paragraph.setBullet(each.bullet());
            paragraph.setLeftMargin(each.bullet() ? BULLET : 0);
            paragraph.setIndent(each.bullet() ? -BULLET : 0);
        }
        box.setWordWrap(true);
        box.setTextAutofit(TextAutofit.NORMAL);
    }

    private XSLFTextShape box(Spot spot) {
        var box = placeholder(spot).orElseGet(() -> {
            var made = slide.createTextBox();
            made.setAnchor(spot.on(show.getPageSize()));
            return made;
        });
        filled.add(box);
        return box;
    }

    private static double inherited(XSLFTextShape box, Spot spot) {
        for (var paragraph : box.getTextParagraphs()) {
            for (var run : paragraph.getTextRuns()) {
                var size = run.getFontSize();
                if (size != null) {
                    return size;
                }
            }
        }
        return spot.most();
    }

    /** @param size in points; 0: as the layout has it */
    private void put(XSLFTextShape box, Spot spot, String text, double size) {
        box.clearText();
        for (var line : text.split("\n", -1)) {
            var paragraph = box.addNewTextParagraph();
            var run = run(paragraph, line, size);
            look(spot, paragraph, run);
        }
        box.setWordWrap(true);
        if (box.getTextType() == null) {
            box.setInsets(new Insets2D(0, 4, 0, 4));
            box.setVerticalAlignment(middle(spot) ? VerticalAlignment.MIDDLE : VerticalAlignment.TOP);
        }
        box.setTextAutofit(TextAutofit.NORMAL);
    }

    private static boolean middle(Spot spot) {
        return spot == Spot.TITLE || spot == Spot.SUBTITLE || spot == Spot.BADGE;
    }

    XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size) {
        var run = paragraph.addNewTextRun();
        run.setText(Plain.text(text));
        if (size > 0) {
            run.setFontSize(size);
        }
        run.getRPr(true).setLang(lang == Lang.ZH ? "zh-CN" : "en-GB");
        return run;
    }

    private static void look(Spot spot, XSLFTextParagraph paragraph, XSLFTextRun run) {
        switch (spot) {
            case TITLE, TEXT, WORDS, AUTHOR, DATE, FIGURE -> {}
            case SUBTITLE, HEADING, NOTES, SOURCE -> run.setFontColor(color(COLOURS.inkSoft()));
            case NUMBER, CLASSIFICATION -> {
                run.setFontColor(color(COLOURS.inkSoft()));
                paragraph.setTextAlign(TextAlign.RIGHT);
            }
            case BADGE -> {
                run.setFontColor(color(COLOURS.of("sample")));
                run.setBold(true);
                paragraph.setTextAlign(TextAlign.RIGHT);
            }
        }
    }

    static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** The slide's number, as a field: it stays right when slides are moved. */
    void number() {
        var box = box(Spot.NUMBER);
        box.clearText();
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.setT(Integer.toString(slide.getSlideNumber()));
        field.addNewRPr().setSz(1000);
    }

    /** Takes away the placeholders that nothing was said in: they would ask for words. */
    void finish() {
        for (var shape : List.copyOf(slide.getShapes())) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null && !filled.contains(text)) {
                slide.removeShape(text);
            }
        }
    }

    private Optional<XSLFTextShape> placeholder(Spot spot) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() != null)
                .filter(shape -> stands(shape, spot))
                .findFirst();
    }

    private static boolean stands(XSLFTextShape shape, Spot spot) {
        var name = shape.getShapeName();
        return spot.is(shape.getTextType())
                || (name != null && name.strip().toLowerCase(Locale.ROOT).equals(spot.placeholder()));
    }

    static boolean hasTitle(XSLFSheet sheet) {
        return sheet.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .anyMatch(shape -> shape.getTextType() != null && Spot.TITLE.is(shape.getTextType()));
    }
}
