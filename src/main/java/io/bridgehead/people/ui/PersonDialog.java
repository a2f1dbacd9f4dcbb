package io.bridgehead.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.access.Account;
import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.access.Regions;
import io.bridgehead.access.Role;
import io.bridgehead.reference.Region;
import io.bridgehead.shell.Words;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account to be made or changed: its name, role and regions. */
final class PersonDialog extends Dialog {
    private final transient PeopleDesk desk;
    private final TextField name = new TextField(Said.text("name"));
    private final Select<Role> role = new Select<>();
    private final Checkbox every = new Checkbox(Said.text("every-region"));
    private final CheckboxGroup<Region> regions = new CheckboxGroup<>(Said.text("regions"));
    private final Checkbox provider = new Checkbox(Said.text("by-provider"));
    private final Paragraph refusal = new Paragraph();
    private final Button save = new Button(Said.text("save"));

    /** @param account what is changed; null: a new one is made */
    PersonDialog(PeopleDesk desk, @Nullable Account account, Consumer<Account> saved) {
        this.desk = desk;
        setHeaderTitle(account == null ? Said.text("make") : Said.text("do.change.of", account.name()));
        name.setHelperText(Said.text("name.help"));
        role.setLabel(Said.text("role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Said::role);
        role.addValueChangeListener(change -> adapt());
        every.addValueChangeListener(change -> adapt());
        regions.setItems(desk.lists().regions());
        regions.setItemLabelGenerator(region -> Words.say(region.name()));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        fill(account);
        var form = new Div(name, role, every, regions, provider, refusal);
        form.addClassName("account-form");
        add(form);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(account, saved));
        getFooter().add(new Button(Said.text("cancel"), click -> close()), save);
    }

    private void fill(@Nullable Account account) {
        role.setValue(account == null ? Role.VIEWER : account.role());
        if (account != null) {
            name.setValue(account.name());
            name.setReadOnly(true);
            every.setValue(account.regions().every());
            provider.setValue(account.byProvider());
            regions.setValue(desk.lists().regions().stream()
                    .filter(region -> account.regions().include(region.id()))
                    .collect(Collectors.toSet()));
        }
        adapt();
    }

    /** An administrator sees every region; who sees every one needs none named. */
    private void adapt() {
        var administrator = role.getValue() == Role.ADMINISTRATOR;
        role.setHelperText(Said.text("may." + role.getValue().code()));
        every.setVisible(!administrator);
        regions.setVisible(!administrator && !every.getValue());
    }

    private void save(@Nullable Account account, Consumer<Account> saved) {
        var some = regions.getValue().stream().map(Region::id).collect(Collectors.toCollection(HashSet::new));
        var rights =
                new Rights(role.getValue(), every.getValue() ? Regions.EVERY : Regions.only(some), provider.getValue());
        var typed = name.getValue();
        var by = desk.actor().name();
        Supplier<Account> work = account == null
                ? () -> desk.accounts().create(by, typed, rights)
                : () -> desk.accounts().change(by, account.id(), rights);
        save.setEnabled(false);
        desk.run(
                "an account",
                work,
                there -> {
                    close();
                    saved.accept(there);
                },
                sentence -> {
                    save.setEnabled(true);
                    refusal.setText(sentence);
                });
    }
}
