package io.bridgehead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the pages, in the language of the page that asks. */
@Component
public class Words implements I18NProvider {
    private static final Texts TEXTS = new Texts("ui");

    /** The language of the current page. */
    public static Lang lang() {
        var ui = UI.getCurrent();
        return ui == null ? Lang.ZH : Lang.of(ui.getLocale());
    }

    /** A text of bundle {@code ui} in the language of the current page. */
    public static String say(String key, Object... arguments) {
        return TEXTS.in(lang(), key, arguments);
    }

    /** The same in another language than the page's. */
    static String in(Lang lang, String key, Object... arguments) {
        return TEXTS.in(lang, key, arguments);
    }

    public static String say(Text text) {
        return text.in(lang());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Lang.values()).map(Lang::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return TEXTS.in(Lang.of(locale), key, arguments);
    }
}
