package io.bridgehead.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.access.Account;
import io.bridgehead.access.ApiTokens.Listed;
import io.bridgehead.access.Role;
import io.bridgehead.shell.PlainTable;
import java.util.List;

/** The tokens of somebody's programs: what each may, until when, and when it was last used. */
final class TokensPanel extends Composite<Div> {
    private final transient PeopleDesk desk;
    private final transient Account account;
    private final Div list = new Div();

    TokensPanel(PeopleDesk desk, Account account) {
        this.desk = desk;
        this.account = account;
        var make = new Button(Said.text("token.make"), click -> new TokenDialog(desk, account, this::made).open());
        make.addClassNames("own-width", "make-token");
        getContent().add(new Paragraph(Said.text("tokens.explained")), make, list);
        refresh();
    }

    private void refresh() {
        desk.run("tokens", () -> desk.tokens().of(account.id()), this::show);
    }

    private void show(List<Listed> tokens) {
        list.removeAll();
        if (tokens.isEmpty()) {
            return;
        }
        var table = new PlainTable(Said.text("tokens"))
                .text(Said.text("token.label"))
                .text(Said.text("role"))
                .text(Said.text("regions"))
                .text(Said.text("token.until"))
                .text(Said.text("token.used"))
                .text("");
        for (var token : tokens) {
            var revoke = new Button(Said.text("token.revoke"), click -> revoke(token));
            revoke.setAriaLabel(Said.text("token.revoke.of", token.label()));
            table.row(
                    new Span(token.label()),
                    new Span(Role.of(token.role()).map(Said::role).orElse(token.role())),
                    new Span(token.region() == null ? Said.text("token.all-mine") : token.region()),
                    new Span(Said.time(token.expiresAt())),
                    new Span(Said.time(token.lastUsedAt())),
                    revoke);
        }
        list.add(table);
    }

    private void revoke(Listed token) {
        new Confirmation(
                        Said.text("token.revoke.of", token.label()),
                        Said.text("token.revoke.confirm"),
                        () -> desk.run("a token", () -> desk.tokens().revoke(account, token.id()), done -> refresh()))
                .open();
    }

    private void made(String token) {
        refresh();
        new SecretDialog(Said.text("token.made"), Said.text("token.once"), token).open();
    }
}
