package io.bridgehead.export.office;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;

/** Draws what no native chart can show, such as a map. */
@FunctionalInterface
public interface PictureSource {
    /** A PNG of at least twice the size it is shown in. */
    byte[] png(Figure figure, Lang lang);
}
