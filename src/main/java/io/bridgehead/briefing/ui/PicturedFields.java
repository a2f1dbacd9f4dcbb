package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.bridgehead.briefing.Part;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.ScopeCodec;
import io.bridgehead.shell.Words;

/** A figure with what is said beside it, its scope, and the notes on it. */
final class PicturedFields implements PartFields {
    private static final int MOST_QUERY = 4_000;

    private final String question;
    private final TextArea words;
    private final TextField query = new TextField(Said.text("figure.scope"));
    private final Div fields = new Div();
    private String read;

    PicturedFields(Part.Pictured pictured, BriefingDesk desk, String region, Changes changes) {
        this.question = pictured.question();
        this.read = pictured.query();
        var found = desk.catalogue().find(question);
        var title = new Span(found.map(Question::title).map(Words::say).orElse(question));
        title.addClassName("briefing-name");
        words = PartFields.text(Said.text("figure.words"), pictured.words(), changes);
        words.setPlaceholder(Said.text("figure.words.hint"));
        query.setValue(read);
        query.setMaxLength(MOST_QUERY);
        query.setWidthFull();
        query.setHelperText(Said.text("figure.scope.hint"));
        query.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        query.addValueChangeListener(change -> {
            if (change.isFromClient() && read(change.getValue())) {
                changes.written();
            }
        });
        var scope = new Details(Said.text("figure.scope"), query);
        fields.addClassName("figure-fields");
        fields.add(title, new QuotableText(words, desk, region), scope);
        found.ifPresent(there -> fields.add(notes(there, desk, region, changes)));
    }

    /** Takes a scope that can be read; says what is wrong with any other. */
    private boolean read(String typed) {
        var plain = typed.strip().replaceFirst("^[^=&]*\\?", "");
        try {
            ScopeCodec.read(plain);
        } catch (BadScopeException e) {
            query.setInvalid(true);
            query.setErrorMessage(Words.say(e.sentence()));
            return false;
        }
        query.setInvalid(false);
        read = plain;
        return true;
    }

    private Button notes(Question asked, BriefingDesk desk, String region, Changes changes) {
        var button = new Button(
                Said.text("notes"),
                VaadinIcon.COMMENT_O.create(),
                click -> new NotesDialog(desk, asked, written().scope(region), changes::besides).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Part.Pictured written() {
        return new Part.Pictured(question, read, words.getValue());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Part part() {
        return written();
    }

    @Override
    public String kind() {
        return Said.text("part.figure");
    }
}
