package io.bridgehead.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.access.Account;
import io.bridgehead.access.ApiTokens.Wanted;
import io.bridgehead.access.Role;
import io.bridgehead.reference.Region;
import io.bridgehead.shell.Words;
import java.util.Arrays;
import java.util.function.Consumer;

/** A token to be made: what it is for, what it may, where, and how long. */
final class TokenDialog extends Dialog {
    private static final int USUAL_DAYS = 90;

    TokenDialog(PeopleDesk desk, Account account, Consumer<String> made) {
        setHeaderTitle(Said.text("token.make"));
        var label = new TextField(Said.text("token.label"));
        label.setHelperText(Said.text("token.label.help"));
        var role = new Select<Role>();
        role.setLabel(Said.text("role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(account.role()::includes).toList());
        role.setItemLabelGenerator(Said::role);
        role.addValueChangeListener(
                change -> role.setHelperText(Said.text("may." + role.getValue().code())));
        role.setValue(Role.VIEWER);
        var region = new Select<Region>();
        region.setLabel(Said.text("regions"));
        region.setItems(desk.lists().regions());
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(Said.text("token.all-mine"));
        region.setItemLabelGenerator(each -> each == null ? Said.text("token.all-mine") : Words.say(each.name()));
        var days = new IntegerField(Said.text("token.days"));
        days.setValue(USUAL_DAYS);
        var refusal = new Paragraph();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var form = new Div(label, role, region, days, refusal);
        form.addClassName("account-form");
        add(form);
        var save = new Button(Said.text("token.make"), click -> {
            var chosen = region.getValue();
            var lasting = days.getValue();
            var wanted = new Wanted(
                    label.getValue(),
                    role.getValue(),
                    chosen == null ? null : chosen.id(),
                    lasting == null ? 0 : lasting);
            desk.run(
                    "a token",
                    () -> desk.tokens().create(account, wanted),
                    token -> {
                        close();
                        made.accept(token);
                    },
                    refusal::setText);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Said.text("cancel"), click -> close()), save);
    }
}
