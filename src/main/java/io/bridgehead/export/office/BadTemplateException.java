package io.bridgehead.export.office;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;

/** A template that slides can't be made from: says why, in a sentence for its owner. */
public class BadTemplateException extends RuntimeException {
    private static final Texts TEXTS = new Texts("export");

    private final transient Text sentence;

    /** @param key of the sentence in the bundle, after {@code office.template.} */
    BadTemplateException(String key, Object... arguments) {
        this(TEXTS.get("office.template." + key, arguments));
    }

    private BadTemplateException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
