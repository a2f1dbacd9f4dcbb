package io.bridgehead.figure;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * A bundle of words, {@code texts/<name>_zh.properties} and {@code texts/<name>_en.properties}.
 *
 * <p>Arguments fill {@code {0}}, {@code {1}} …; a {@link Text} argument is said in the same language. Numbers must be
 * formatted before they are passed: a year isn't "2,025". Thread-safe.
 */
public record Texts(String name) {
    /** Fails with {@link java.util.MissingResourceException} for a key that isn't there. */
    public Text get(String key, Object... arguments) {
        return Text.of(lang -> in(lang, key, arguments));
    }

    public String in(Lang lang, String key, Object... arguments) {
        var pattern = bundle(lang).getString(key);
        var said = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            said[i] = arguments[i] instanceof Text text ? text.in(lang) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, lang.locale()).format(said);
    }

    public boolean has(String key) {
        return bundle(Lang.ZH).containsKey(key) && bundle(Lang.EN).containsKey(key);
    }

    public ResourceBundle bundle(Lang lang) {
        return ResourceBundle.getBundle(
                "texts." + name,
                lang.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
