package io.bridgehead.export.drawing;

import io.bridgehead.platform.PlainException;
import java.io.IOException;

/** A font that every picture is lettered in can't be read. */
final class UnreadableFontException extends PlainException {
    UnreadableFontException(String resource) {
        super(sentence(resource));
    }

    UnreadableFontException(String resource, IOException cause) {
        super(sentence(resource), cause);
    }

    private static String sentence(String resource) {
        return "The font " + resource + " that pictures are lettered in can't be read: this copy of Bridgehead isn't"
                + " whole. Build it anew, or fetch it again.";
    }
}
