package io.bridgehead.export.drawing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A font that every picture is lettered in can't be read: the jar isn't whole. */
final class UnreadableFontException extends RuntimeException {
    UnreadableFontException(String resource, @Nullable IOException cause) {
        super("The font " + resource + " can't be read.", cause);
    }
}
