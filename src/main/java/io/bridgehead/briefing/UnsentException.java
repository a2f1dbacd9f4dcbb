package io.bridgehead.briefing;

import io.bridgehead.figure.Text;

/** Nothing was handed out, for sure: it can be tried again. */
class UnsentException extends Exception {
    private final transient Text sentence;

    /** @param key of the sentence in the bundle */
    UnsentException(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.sentence = BadBriefingException.TEXTS.get(key, arguments);
    }

    Text sentence() {
        return sentence;
    }
}
