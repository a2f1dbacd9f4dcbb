package io.bridgehead.platform;

/** Arguments a command doesn't know. */
public final class UsageException extends PlainException {
    public UsageException(String message) {
        super(message);
    }
}
