package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.bridgehead.briefing.Annotation;
import io.bridgehead.briefing.Mark;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.util.List;

/** The notes on a figure as it is in a briefing, and a field for another. */
class NotesDialog extends Dialog {
    private static final int MOST_LETTERS = 2_000;

    private final transient BriefingDesk desk;
    private final transient Question question;
    private final transient Scope scope;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final ComboBox<Mark> about = new ComboBox<>(Said.text("note.about"));
    private final TextArea text = new TextArea(Said.text("note.text"));
    private List<Mark> marks = List.of();

    NotesDialog(BriefingDesk desk, Question question, Scope scope, Runnable changed) {
        this.desk = desk;
        this.question = question;
        this.scope = scope.with(Parameter.LANG, Words.lang().code());
        this.changed = changed;
        setHeaderTitle(Said.text("notes.of", question.title()));
        setWidth("min(40rem, 94vw)");
        about.setItemLabelGenerator(mark -> Words.say(mark.name()));
        about.setPlaceholder(Said.text("note.about.all"));
        about.setClearButtonVisible(true);
        text.setMaxLength(MOST_LETTERS);
        var add = new Button(Said.text("note.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(about, text, add);
        form.addClassName("note-form");
        add(list, form);
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        desk.run("marks", event.getUI(), this::read, found -> {
            marks = found;
            about.setItems(found);
            refresh();
        });
    }

    /** What can be noted on; nothing where the figure can't be asked. */
    private List<Mark> read() {
        try {
            return Mark.of(question.ask(scope));
        } catch (BadScopeException e) {
            return List.of();
        }
    }

    private void refresh() {
        desk.run("notes", page(), () -> desk.annotations().on(question, scope), this::show);
    }

    private void show(List<Annotation> notes) {
        list.removeAll();
        if (notes.isEmpty()) {
            list.add(new Paragraph(Said.text("notes.none")));
        }
        notes.forEach(note -> list.add(line(note)));
    }

    private Div line(Annotation note) {
        var said = new Span(note.text());
        var who = new Span(Said.text(
                "note.who",
                note.about().isEmpty() ? Said.text("note.about.all") : name(note.about()),
                note.added().by(),
                AsOf.said(note.added().at())));
        who.addClassName("briefing-line");
        var what = new Div(said, who);
        what.addClassName("briefing-what");
        var line = new Div(what, Said.tool(VaadinIcon.TRASH, Said.text("note.withdraw"), () -> withdraw(note)));
        line.addClassName("note-line");
        return line;
    }

    private String name(String code) {
        return marks.stream()
                .filter(mark -> mark.code().equals(code))
                .findFirst()
                .map(mark -> Words.say(mark.name()))
                .orElse(code);
    }

    private void add() {
        var reader = desk.reader();
        var on = about.getOptionalValue().map(Mark::code).orElse("");
        var said = text.getValue();
        desk.run(
                "note",
                page(),
                () -> desk.annotations().add(scope.region(), question, scope, on, said, reader),
                added -> {
                    text.clear();
                    about.clear();
                    refresh();
                    changed.run();
                });
    }

    private void withdraw(Annotation note) {
        var reader = desk.reader();
        desk.run("note", page(), () -> desk.annotations().withdraw(scope.region(), note.id(), reader), gone -> {
            refresh();
            changed.run();
        });
    }

    private UI page() {
        return getUI().orElseGet(UI::getCurrent);
    }
}
