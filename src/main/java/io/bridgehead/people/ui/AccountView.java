package io.bridgehead.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.bridgehead.access.Account;
import io.bridgehead.access.Person;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;

/** Somebody's own account: who they are here, what they sign in by, and the tokens of their programs. */
@Route("account")
@PermitAll
class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleDesk desk;

    AccountView(PeopleDesk desk) {
        this.desk = desk;
        getContent().addClassNames("data-view", "account-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.actor().person().ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("view.account"));
    }

    private void show(Person person) {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(person.getUsername()),
                        new Paragraph(Said.text(
                                "who",
                                Said.role(person.role()),
                                Said.text("may." + person.role().code()),
                                Said.regions(person.regions(), desk.lists()))));
        desk.own()
                .of(person)
                .ifPresentOrElse(this::fill, () -> getContent().add(new Paragraph(Said.text("no-account"))));
    }

    private void fill(Account account) {
        if (!account.byProvider()) {
            getContent().add(new H2(Said.text("password")), new PasswordForm(desk, account, this::changed));
        }
        if (account.hasPassword()) {
            getContent().add(new H2(Said.text("codes")), new CodesForm(desk, account, this::changed));
        }
        var everywhere = new Button(Said.text("everywhere"), click -> signOutEverywhere(account));
        everywhere.addClassNames("own-width", "everywhere");
        getContent()
                .add(
                        new H2(Said.text("sessions")),
                        new Paragraph(Said.text("everywhere.explained")),
                        everywhere,
                        new H2(Said.text("tokens")),
                        new TokensPanel(desk, account));
    }

    private void signOutEverywhere(Account account) {
        desk.run("sign out everywhere", () -> desk.own().signOutEverywhere(account), this::changed);
    }

    /** Everything else the account was signed in to has ended; this page goes on. */
    private void changed(Account account) {
        desk.actor().goOnAs(account);
        show(account.person());
        Notices.done(Said.text("changed"));
    }
}
