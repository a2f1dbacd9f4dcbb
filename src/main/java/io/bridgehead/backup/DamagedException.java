package io.bridgehead.backup;

import java.io.IOException;

/** A file that isn't a whole backup. */
final class DamagedException extends IOException {
    DamagedException(String message) {
        super(message);
    }
}
