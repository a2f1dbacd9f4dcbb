package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import io.bridgehead.shell.Words;

/** The words of these pages, in the language of the page that asks. */
final class Said {
    private static final Texts TEXTS = new Texts("briefings");

    private Said() {}

    static String text(String key, Object... arguments) {
        return TEXTS.in(Words.lang(), key, arguments);
    }

    /** The same where no page asks. */
    static String in(Lang lang, String key, Object... arguments) {
        return TEXTS.in(lang, key, arguments);
    }

    /** A button that shows an icon, and says what it does to a screen reader and in a tooltip. */
    static Button tool(VaadinIcon icon, String label, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
