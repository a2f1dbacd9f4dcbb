package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.OwnGroup;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.shell.PlainTable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Groups of countries with their members, each with the ways to change and to remove it. */
final class GroupTable extends Composite<Div> {
    GroupTable(
            PageContext page,
            List<OwnGroup> groups,
            List<Candidate> partners,
            Consumer<OwnGroup> change,
            Consumer<OwnGroup> remove) {
        var said = page.said();
        if (groups.isEmpty()) {
            getContent().add(new Paragraph(said.text("groups-none")));
            return;
        }
        var names = partners.stream().collect(Collectors.toMap(Candidate::code, Candidate::name, (one, other) -> one));
        var table = new PlainTable(said.text("groups"));
        table.text(said.text("name"))
                .text(said.text("code"))
                .text(said.text("group-members"))
                .text("");
        for (var group : groups) {
            var members = group.members().stream()
                    .map(member -> names.getOrDefault(member.partner(), member.partner()))
                    .distinct()
                    .toList();
            table.row(
                    new Span(group.name().in(said.lang())),
                    new Span(group.code()),
                    members(said, members),
                    actions(said, group, change, remove));
        }
        getContent().add(table);
    }

    private static Component members(Said said, List<String> names) {
        var count = new Span(said.text("group-count", said.number(names.size())));
        var listed = new Div(String.join(said.text("group-comma"), names));
        listed.addClassName("hint");
        return new Div(count, listed);
    }

    private static Component actions(Said said, OwnGroup group, Consumer<OwnGroup> change, Consumer<OwnGroup> remove) {
        var name = group.name().in(said.lang());
        var edit = new Button(said.text("group-edit"), click -> change.accept(group));
        edit.setAriaLabel(said.text("group-edit-title", name));
        var away = new Button(said.text("group-remove"), click -> confirm(said, name, () -> remove.accept(group)));
        away.setAriaLabel(said.text("group-remove-title", name));
        var actions = new Div(edit, away);
        actions.addClassName("actions");
        return actions;
    }

    private static void confirm(Said said, String name, Runnable remove) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(said.text("group-remove-title", name));
        dialog.setText(said.text("group-remove-confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(said.text("cancel"));
        dialog.setConfirmText(said.text("group-remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> remove.run());
        dialog.open();
    }
}
