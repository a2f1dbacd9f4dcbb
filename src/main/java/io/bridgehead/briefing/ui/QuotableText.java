package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A field for a text, with a way to values that it can quote. */
final class QuotableText extends Composite<Div> {
    /** As if it were typed: where the writer is in the text, in place of what is selected. */
    private static final String TYPE = "const text = this.inputElement;"
            + "text.setRangeText($0, text.selectionStart, text.selectionEnd, 'end');"
            + "text.dispatchEvent(new Event('input', {bubbles: true}));"
            + "this.focus()";

    QuotableText(Component field, BriefingDesk desk, String region) {
        var quote = new Button(
                Said.text("quote"),
                VaadinIcon.CURLY_BRACKETS.create(),
                click -> new QuotePicker(
                                desk, region, chosen -> field.getElement().executeJs(TYPE, chosen))
                        .open());
        quote.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("quotable-text");
        getContent().add(field, quote);
    }
}
