package io.bridgehead.briefing;

import io.bridgehead.figure.Text;

/** Nobody knows whether it was handed out, or to whom: it must not be tried again. */
class UnsureException extends Exception {
    private final transient Text sentence = BadBriefingException.TEXTS.get("run.unsure");

    UnsureException(Throwable cause) {
        super(cause);
    }

    Text sentence() {
        return sentence;
    }
}
