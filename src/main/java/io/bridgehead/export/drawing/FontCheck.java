package io.bridgehead.export.drawing;

import io.bridgehead.figure.Lang;
import io.bridgehead.platform.PlainException;
import java.awt.AWTError;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws a letter when the program starts, so that what is missing is told then and not by the first picture. */
@Component
class FontCheck {
    private static final double SIZE = 16;

    /** @throws PlainException if pictures can't be drawn here */
    FontCheck() {
        var letter =
                Mark.Words.at("\u4e2d", 0, SIZE, SIZE, Palette.of(Theme.LIGHT).ink(), Mark.Anchor.START);
        var part = new Part(Part.Kind.FIGURE, "", 0, 0, SIZE, List.of(letter));
        var picture = new Picture(SIZE, SIZE, Lang.ZH, Theme.LIGHT, "", "", List.of(part));
        try {
            new PngWriter(FontLettering.shipped()).write(picture, 1);
            FontLettering.shipped().forget();
        } catch (ExceptionInInitializerError e) {
            // A font that can't be read says so itself.
            throw e.getCause() instanceof PlainException plain ? plain : undrawable(e);
        } catch (LinkageError | AWTError e) {
            throw undrawable(e);
        }
    }

    private static PlainException undrawable(Error error) {
        return new PlainException(
                "This Java can't draw pictures (" + error.getMessage() + "): it lacks its libraries for that. Install a"
                        + " whole Java, such as Eclipse Temurin or Debian's openjdk-25-jre-headless.",
                error);
    }
}
