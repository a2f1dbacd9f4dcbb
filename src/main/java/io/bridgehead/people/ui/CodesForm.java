package io.bridgehead.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.access.Account;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has one-time codes of an app asked for beside the password, or no more. */
final class CodesForm extends Composite<Div> {
    private final transient PeopleDesk desk;
    private final transient Account account;
    private final transient Consumer<Account> changed;
    private final PasswordField password = new PasswordField(Said.text("password.current"));
    private final Paragraph refusal = new Paragraph();

    CodesForm(PeopleDesk desk, Account account, Consumer<Account> changed) {
        this.desk = desk;
        this.account = account;
        this.changed = changed;
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("account-form");
        if (account.hasCode()) {
            end();
        } else {
            getContent().add(new Paragraph(Said.text("codes.explained")), button("codes.begin", this::begin));
        }
    }

    private void begin() {
        var secret = desk.own().newSecret();
        var code = new TextField(Said.text("code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        var picture = new Image(QrPicture.of(desk.own().addressOf(account, secret)), Said.text("codes.picture"));
        picture.addClassName("qr");
        var spelled = new Code(secret.replaceAll("(.{4})(?=.)", "$1 "));
        getContent().removeAll();
        getContent()
                .add(
                        new Paragraph(Said.text("codes.scan")),
                        picture,
                        new Paragraph(Said.text("codes.spelled")),
                        spelled,
                        code,
                        password,
                        refusal,
                        button("codes.set", () -> {
                            var typed = code.getValue();
                            var current = password.getValue();
                            save(() -> desk.own().askForCodes(account, current, secret, typed));
                        }));
    }

    private void end() {
        getContent().add(new Paragraph(Said.text("codes.on")), password, refusal, button("codes.end", () -> {
            var current = password.getValue();
            save(() -> desk.own().askForNoCodes(account, current));
        }));
    }

    private void save(Supplier<Account> work) {
        desk.run("codes", work, changed, refusal::setText);
    }

    private static Button button(String key, Runnable clicked) {
        var button = new Button(Said.text(key), click -> clicked.run());
        button.addClassName("own-width");
        return button;
    }
}
