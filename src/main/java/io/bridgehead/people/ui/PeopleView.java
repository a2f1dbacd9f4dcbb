package io.bridgehead.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.bridgehead.access.Account;
import io.bridgehead.access.Role;
import io.bridgehead.shell.PlainTable;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;

/** Who may come in, with their roles and regions: to make, change and close. */
@Route("people")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleDesk desk;
    private final Div list = new Div();

    PeopleView(PeopleDesk desk) {
        this.desk = desk;
        var make = new Button(Said.text("make"), click -> new PersonDialog(desk, null, this::made).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClassNames("own-width", "make-account");
        getContent().addClassNames("data-view", "people-view");
        getContent().add(new Paragraph(Said.text("explained")), make, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("view.people"));
    }

    private void refresh() {
        list.getElement().setAttribute("aria-busy", "true");
        desk.run("people", () -> desk.accounts().all(), this::show);
    }

    private void show(List<Account> accounts) {
        list.getElement().removeAttribute("aria-busy");
        list.removeAll();
        if (accounts.isEmpty()) {
            var empty = new Paragraph(Said.text("none"));
            empty.addClassName("empty-state");
            list.add(empty);
            return;
        }
        var table = new PlainTable(Words.say("view.people"))
                .text(Said.text("name"))
                .text(Said.text("role"))
                .text(Said.text("regions"))
                .text(Said.text("state"))
                .text("");
        for (var account : accounts) {
            table.row(
                    new Span(account.name()),
                    new Span(Said.role(account.role())),
                    new Span(Said.regions(account.person().regions(), desk.lists())),
                    new Span(state(account)),
                    actions(account));
        }
        list.add(table);
    }

    private static String state(Account account) {
        if (!account.isOpen()) {
            return Said.text("state.closed");
        }
        if (account.byProvider()) {
            return Said.text("state.provider");
        }
        if (!account.hasPassword()) {
            return Said.text("state.invited");
        }
        return Said.text(account.hasCode() ? "state.password-and-code" : "state.password");
    }

    private Component actions(Account account) {
        var by = desk.actor().name();
        var id = account.id();
        var actions = new Div();
        actions.addClassName("actions");
        if (!account.isOpen()) {
            actions.add(action("open", account, () -> desk.accounts().open(by, id)));
            return actions;
        }
        actions.add(button("change", account, () -> new PersonDialog(desk, account, changed -> refresh()).open()));
        if (!account.byProvider()) {
            actions.add(button("link", account, () -> confirm("link", account, () -> invite(account))));
        }
        actions.add(action("sign-out", account, () -> desk.accounts().signOutEverywhere(by, id)));
        actions.add(button(
                "close",
                account,
                () -> confirm(
                        "close", account, () -> change(() -> desk.accounts().close(by, id)))));
        return actions;
    }

    private Button action(String key, Account account, Supplier<Account> work) {
        return button(key, account, () -> change(work));
    }

    private static Button button(String key, Account account, Runnable clicked) {
        var button = new Button(Said.text("do." + key), click -> clicked.run());
        button.setAriaLabel(Said.text("do." + key + ".of", account.name()));
        button.addClassName("do-" + key);
        return button;
    }

    private static void confirm(String key, Account account, Runnable confirmed) {
        new Confirmation(Said.text("do." + key + ".of", account.name()), Said.text("do." + key + ".confirm"), confirmed)
                .open();
    }

    private void change(Supplier<Account> work) {
        desk.run("an account", work, changed -> refresh());
    }

    private void made(Account account) {
        refresh();
        if (!account.byProvider()) {
            invite(account);
        }
    }

    private void invite(Account account) {
        var by = desk.actor().name();
        desk.run("a link", () -> desk.invitations().invite(by, account.id()), link -> {
            refresh();
            new SecretDialog(Said.text("link.title", account.name()), Said.text("link.explained"), link).open();
        });
    }
}
