package io.bridgehead.export.drawing;

import java.util.List;

/** How wide words are in the font that is shipped, and how they are broken or cut to a width. Thread-safe. */
public interface Lettering {
    /** In pixels. */
    double width(String text, double size, boolean bold);

    /** Cut to a width, with an ellipsis; characters are whole ones. */
    String cut(String text, double width, double size, boolean bold);

    /**
     * In lines no wider than a width: Latin words stay whole unless they alone are wider, Chinese breaks anywhere but
     * before closing marks. What doesn't fit into so many lines ends in an ellipsis.
     */
    List<String> wrap(String text, double width, double size, boolean bold, int most);
}
