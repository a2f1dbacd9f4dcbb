package io.bridgehead.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.bridgehead.access.Account;
import java.util.function.Consumer;

/** Sets a password, the first or another. */
final class PasswordForm extends Composite<Div> {
    PasswordForm(PeopleDesk desk, Account account, Consumer<Account> changed) {
        var current = new PasswordField(Said.text("password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setVisible(account.hasPassword());
        var wanted = new PasswordField(Said.text("password.new"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(Said.text("password.help"));
        var refusal = new Paragraph();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var save = new Button(Said.text("password.set"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassNames("own-width", "set-password");
        save.addClickListener(click -> {
            var before = current.getValue();
            var typed = wanted.getValue();
            desk.run("a password", () -> desk.own().setPassword(account, before, typed), changed, refusal::setText);
        });
        getContent().addClassName("account-form");
        getContent().add(current, wanted, refusal, save);
    }
}
