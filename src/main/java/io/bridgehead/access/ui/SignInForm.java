package io.bridgehead.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Name, password and one-time code, as a form that the browser itself sends: so that it offers to keep the password, and
 * the program's pages never see it.
 */
final class SignInForm extends Composite<Div> {
    private static final Texts TEXTS = new Texts("access");

    SignInForm(Lang lang) {
        var name = new TextField(TEXTS.in(lang, "sign-in.name"));
        name.getElement().setProperty("name", "name");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        var password = new PasswordField(TEXTS.in(lang, "sign-in.password"));
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        var code = new TextField(TEXTS.in(lang, "sign-in.code"));
        code.getElement().setProperty("name", "code");
        code.getElement().setProperty("autocomplete", "one-time-code");
        var remember = new Checkbox(TEXTS.in(lang, "sign-in.remember"));
        remember.getElement().setProperty("name", "remember");
        var go = new NativeButton(TEXTS.in(lang, "sign-in.go"));
        go.getElement().setAttribute("type", "submit");
        go.addClassName("sign-in-button");
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "sign-in");
        form.appendChild(
                name.getElement(), password.getElement(), code.getElement(), remember.getElement(), go.getElement());
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken()));
        }
        getContent().addClassName("sign-in-form");
        getContent().getElement().appendChild(form);
    }
}
