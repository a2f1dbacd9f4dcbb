package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.ingest.BadGroupException;
import io.bridgehead.ingest.OwnGroup;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.ingest.problem.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a group of countries: which, from when, and until when. */
final class MemberRow extends Composite<Div> {
    private final ComboBox<Candidate> partner = new ComboBox<>();
    private final TextField from;
    private final TextField to;

    /** @param member null: to be chosen */
    MemberRow(Said said, List<Candidate> partners, OwnGroup.@Nullable Member member) {
        partner.setLabel(said.text("group-member"));
        partner.setItems(partners);
        partner.setItemLabelGenerator(each -> each.name() + " (" + each.code() + ")");
        from = day(said, "group-from");
        to = day(said, "group-to");
        if (member != null) {
            partner.setValue(partners.stream()
                    .filter(each -> each.code().equals(member.partner()))
                    .findFirst()
                    .orElseGet(() -> new Candidate(member.partner(), member.partner())));
            from.setValue(text(member.from()));
            to.setValue(text(member.to()));
        }
        var away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removeFromParent());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(said.text("group-take-out", name()));
        partner.addValueChangeListener(change -> away.setAriaLabel(said.text("group-take-out", name())));
        getContent().addClassName("group-member");
        getContent().add(partner, from, to, away);
    }

    /** What is chosen; null: nothing is. Fails where a day can't be read, or the last is before the first. */
    OwnGroup.@Nullable Member read() throws BadGroupException {
        var chosen = partner.getValue();
        if (chosen == null) {
            return null;
        }
        var first = read(from);
        var last = read(to);
        if (first != null && last != null && last.isBefore(first)) {
            to.setInvalid(true);
            throw new BadGroupException(Phrase.of("group.dates", name()));
        }
        return new OwnGroup.Member(chosen.code(), first, last);
    }

    String name() {
        return partner.getValue() == null ? "" : partner.getValue().name();
    }

    private static @Nullable LocalDate read(TextField field) throws BadGroupException {
        field.setInvalid(false);
        var typed = field.getValue().strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            field.setInvalid(true);
            throw new BadGroupException(Phrase.of("group.day", typed));
        }
    }

    private static TextField day(Said said, String key) {
        var field = new TextField(said.text(key));
        field.setPlaceholder(said.text("group-open"));
        field.setManualValidation(true);
        field.addClassName("group-day");
        return field;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
