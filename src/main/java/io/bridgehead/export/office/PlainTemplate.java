package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Our own slides where no template is given: 16:9, white, in the colours of the screen. */
final class PlainTemplate {
    /** In every office program that writes Chinese; where it isn't, one like it is taken. */
    static final String CHINESE = "等线";

    static final String LATIN = "Calibri";

    private static final Palette COLOURS = Palette.of(Theme.LIGHT);
    private static final Dimension SIZE = new Dimension(960, 540);

    private PlainTemplate() {}

    static XMLSlideShow open() {
        var show = new XMLSlideShow();
        var narrow = show.getPageSize();
        show.setPageSize(SIZE);
        for (var master : show.getSlideMasters()) {
            widen(master, narrow);
            for (var layout : master.getSlideLayouts()) {
                widen(layout, narrow);
                place(layout, layout.getName());
            }
            place(master, "");
            style(master);
        }
        return show;
    }

    private static void widen(XSLFSheet sheet, Dimension from) {
        var right = SIZE.getWidth() / from.getWidth();
        var down = SIZE.getHeight() / from.getHeight();
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                var at = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(
                        at.getX() * right, at.getY() * down, at.getWidth() * right, at.getHeight() * down));
            }
        }
    }

    /** Titles stand where our slides have theirs. */
    private static void place(XSLFSheet sheet, String name) {
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
                var cover = name.equals("Title Slide") || name.equals("Section Header");
                if (Spot.TITLE.is(text.getTextType())) {
                    asWritten(text);
                    text.setAnchor(cover ? new Rectangle2D.Double(80, 150, 800, 110) : Spot.TITLE.on(SIZE));
                } else if (Spot.SUBTITLE.is(text.getTextType())) {
                    text.setAnchor(new Rectangle2D.Double(80, 268, 800, 44));
                }
            }
        }
    }

    /** Not in capitals. */
    private static void asWritten(XSLFTextShape title) {
        var style = ((CTShape) title.getXmlObject()).getTxBody().getLstStyle();
        if (style != null && style.isSetLvl1PPr() && style.getLvl1PPr().isSetDefRPr()) {
            var letters = style.getLvl1PPr().getDefRPr();
            if (letters.isSetCap()) {
                letters.unsetCap();
            }
        }
    }

    private static void style(XSLFSlideMaster master) {
        var title = master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz(2400);
        title.getDefRPr().setB(true);
        var elements = master.getTheme().getXmlObject().getThemeElements();
        var fonts = elements.getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(LATIN);
        fonts.getMajorFont().getEa().setTypeface(CHINESE);
        fonts.getMinorFont().getLatin().setTypeface(LATIN);
        fonts.getMinorFont().getEa().setTypeface(CHINESE);
        var scheme = elements.getClrScheme();
        colour(scheme.getDk2(), COLOURS.ink());
        colour(scheme.getAccent1(), COLOURS.category(0));
        colour(scheme.getAccent2(), COLOURS.category(1));
        colour(scheme.getAccent3(), COLOURS.category(2));
        colour(scheme.getAccent4(), COLOURS.category(3));
        colour(scheme.getAccent5(), COLOURS.category(4));
        colour(scheme.getAccent6(), COLOURS.category(5));
    }

    private static void colour(CTColor to, Colour colour) {
        to.getSrgbClr().setVal(new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
    }
}
