package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.BadGroupException;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.OwnGroup;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.ingest.problem.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A group of countries to be made or changed: its names, its code, and its members by date. */
final class GroupDialog extends Dialog {
    private final transient PageContext page;
    private final transient List<Candidate> partners;
    private final TextField zh;
    private final TextField en;
    private final TextField code;
    private final Div members = new Div();
    private final Paragraph status = new Paragraph();
    private final Button save;

    /** Stores a group, off the page's lock. */
    @FunctionalInterface
    interface Store {
        ImportReport store(OwnGroup group) throws BadGroupException;
    }

    /** @param group what is changed; null: a new one is made */
    GroupDialog(
            PageContext page,
            List<Candidate> partners,
            @Nullable OwnGroup group,
            Store store,
            Consumer<ImportReport> saved) {
        this.page = page;
        this.partners = partners;
        var said = page.said();
        setHeaderTitle(
                group == null
                        ? said.text("group-new")
                        : said.text("group-edit-title", group.name().in(said.lang())));
        zh = new TextField(said.text("group-name-zh"));
        en = new TextField(said.text("group-name-en"));
        code = new TextField(said.text("group-code"));
        code.setHelperText(said.text("group-code-help"));
        members.addClassName("group-members");
        status.addClassName("refusal");
        status.getElement().setAttribute("role", "alert");
        if (group == null) {
            members.add(new MemberRow(page.said(), partners, null));
        } else {
            zh.setValue(group.name().zh());
            en.setValue(group.name().en());
            code.setValue(group.code());
            code.setReadOnly(true);
            group.members().forEach(member -> members.add(new MemberRow(page.said(), partners, member)));
        }
        var more = new Button(said.text("group-add"), click -> members.add(new MemberRow(said, this.partners, null)));
        save = new Button(said.text("group-save"), click -> save(store, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var names = new Div(zh, en, code);
        names.addClassName("group-names");
        var form = new Div(names, new H4(said.text("group-members")), members, more, status);
        form.addClassName("group-form");
        add(form);
        getFooter().add(new Button(said.text("cancel"), click -> close()), save);
    }

    private void save(Store store, Consumer<ImportReport> saved) {
        OwnGroup group;
        try {
            group = read();
        } catch (BadGroupException e) {
            say(e.phrase());
            return;
        }
        status.setText("");
        save.setEnabled(false);
        page.run(() -> store.store(group), outcome -> {
            save.setEnabled(true);
            switch (outcome) {
                case Outcome.Done<ImportReport>(var report) -> {
                    close();
                    saved.accept(report);
                }
                case Outcome.Failed<ImportReport>(var reason) -> say(reason);
            }
        });
    }

    private void say(Phrase phrase) {
        status.setText(phrase.in(page.said().lang()));
    }

    /** What the fields say, as far as they can be told without the lists. */
    private OwnGroup read() throws BadGroupException {
        var name =
                zh.getValue().isBlank() ? en.getValue().strip() : zh.getValue().strip();
        zh.setInvalid(name.isEmpty());
        if (name.isEmpty()) {
            throw new BadGroupException(Phrase.of("group.no-name"));
        }
        var named =
                new Text(name, en.getValue().isBlank() ? name : en.getValue().strip());
        var read = new ArrayList<OwnGroup.Member>();
        var seen = new HashSet<List<Object>>();
        for (var row : rows()) {
            var member = row.read();
            if (member == null) {
                continue;
            }
            if (!seen.add(List.of(member.partner(), String.valueOf(member.from())))) {
                throw new BadGroupException(Phrase.of("group.twice", row.name()));
            }
            read.add(member);
        }
        if (read.isEmpty()) {
            throw new BadGroupException(Phrase.of("group.no-members"));
        }
        return new OwnGroup(code.getValue().strip(), named, read);
    }

    private List<MemberRow> rows() {
        return members.getChildren()
                .filter(MemberRow.class::isInstance)
                .map(MemberRow.class::cast)
                .toList();
    }
}
