package io.bridgehead.access;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.io.Serial;

/** What an account can't be, in a plain sentence in both languages. */
public final class BadAccountException extends RuntimeException {
    private static final Texts TEXTS = new Texts("access");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Text sentence;

    BadAccountException(String key, Object... arguments) {
        super(key);
        sentence = TEXTS.get("account." + key, arguments);
    }

    public Text sentence() {
        return sentence;
    }
}
