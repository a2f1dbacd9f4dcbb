package io.bridgehead.platform;

/** Something the person at the console can put right: its message is the whole of what they need to be told. */
public class PlainException extends RuntimeException {
    public PlainException(String message) {
        super(message);
    }

    public PlainException(String message, Throwable cause) {
        super(message, cause);
    }
}
