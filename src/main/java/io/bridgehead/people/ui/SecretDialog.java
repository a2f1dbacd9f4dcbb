package io.bridgehead.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Something that is said this once: a link, or a token. */
final class SecretDialog extends Dialog {
    SecretDialog(String title, String explained, String secret) {
        setHeaderTitle(title);
        var field = new TextField();
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setAriaLabel(title);
        field.addClassName("secret");
        add(new Paragraph(explained), field);
        // Not by a click beside it: it wouldn't be seen again.
        setCloseOnOutsideClick(false);
        var close = new Button(Said.text("done"), click -> close());
        getFooter().add(close);
        setWidth("36rem");
    }
}
