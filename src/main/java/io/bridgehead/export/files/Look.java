package io.bridgehead.export.files;

import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.drawing.Theme;

/**
 * How a picture or a page is wanted, where a format leaves a choice.
 *
 * @param theme of SVG and PNG
 * @param scale of PNG: pixels for one at single size
 * @param paper of PDF
 * @param notes whether what people noted on the figure goes with it
 */
public record Look(Theme theme, int scale, Paper paper, boolean notes) {
    public static final Look USUAL = new Look(Theme.LIGHT, 2, Paper.A4, false);
}
