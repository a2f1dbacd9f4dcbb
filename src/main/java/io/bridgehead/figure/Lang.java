package io.bridgehead.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages everything is said in. */
public enum Lang {
    ZH("zh", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Lang(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Lang> of(String code) {
        return Arrays.stream(values()).filter(lang -> lang.code.equals(code)).findFirst();
    }

    /** The language of a locale: Chinese for any Chinese one, English for every other. */
    public static Lang of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
