package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.Aliases.Alias;
import io.bridgehead.shell.PlainTable;
import java.util.List;

/** Names that were mapped by hand: what they stand for, who said so and when, and the way back. */
final class MappedNames extends Composite<Details> {
    private final transient PageContext page;
    private final transient Runnable changed;
    private String region = DataView.HOME;

    /** @param changed is called when a name stands for nothing again */
    MappedNames(PageContext page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        getContent().setSummaryText(page.said().text("mapped-names"));
        getContent().setWidthFull();
    }

    void show(String id) {
        region = id;
        page.run(() -> page.services().aliases(id), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Alias>>(var aliases) -> show(aliases);
                case Outcome.Failed<List<Alias>>(var reason) ->
                    say(reason.in(page.said().lang()));
            }
        });
    }

    private void show(List<Alias> aliases) {
        var said = page.said();
        getContent().setSummaryText(said.text("mapped-names-count", said.number(aliases.size())));
        if (aliases.isEmpty()) {
            say(said.text("no-mapped-names"));
            return;
        }
        var table = new PlainTable(said.text("mapped-names"));
        table.text(said.text("name")).text(said.text("code")).text(said.text("list"));
        table.text(said.text("who")).text(said.text("when")).text("");
        for (var alias : aliases) {
            var remove = new Button(said.text("remove-file"), click -> remove(alias));
            remove.setAriaLabel(said.text("remove-name", alias.name()));
            table.row(
                    new Span(alias.name()),
                    new Span(alias.code()),
                    new Span(said.word("list-", alias.list())),
                    new Span(alias.user()),
                    new Span(said.time(alias.at())),
                    remove);
        }
        getContent().removeAll();
        getContent().add(table);
    }

    private void remove(Alias alias) {
        var of = region;
        page.run(() -> page.services().removeAlias(of, alias.list(), alias.name(), page.user()), outcome -> {
            page.complain(outcome);
            changed.run();
        });
    }

    private void say(String sentence) {
        getContent().removeAll();
        getContent().add(new Paragraph(sentence));
    }
}
