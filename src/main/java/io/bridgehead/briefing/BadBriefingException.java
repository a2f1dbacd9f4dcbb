package io.bridgehead.briefing;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;

/** Something about a briefing that its author can put right: the sentence is the whole of what they need to be told. */
public class BadBriefingException extends RuntimeException {
    static final Texts TEXTS = new Texts("briefing");

    private final transient Text sentence;

    /** @param key of the sentence in the bundle */
    BadBriefingException(String key, Object... arguments) {
        this(TEXTS.get(key, arguments));
    }

    BadBriefingException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
