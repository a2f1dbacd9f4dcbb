package io.bridgehead.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.audit.EntryFilter;
import java.util.List;
import java.util.function.Consumer;

/** Whose entries are shown, and of which kind. What a reader chooses is handed on, and comes back by the URL. */
final class EntryFilters extends Composite<Div> {
    private final ComboBox<String> person = new ComboBox<>(Said.text("who"));
    private final ComboBox<Action> kind = new ComboBox<>(Said.text("what"));
    private final Button clear = new Button(Said.text("clear"));

    EntryFilters(Consumer<EntryFilter> chosen) {
        // Who is filtered by stands there before it is known who there is.
        person.setItems(List.of());
        person.setPlaceholder(Said.text("everybody"));
        person.setItemLabelGenerator(Said::actor);
        person.setClearButtonVisible(true);
        person.addClassName("record-person");
        kind.setPlaceholder(Said.text("everything"));
        kind.setItems(Action.values());
        kind.setItemLabelGenerator(Said::action);
        kind.setClearButtonVisible(true);
        kind.addClassName("record-kind");
        for (var box : List.of(person, kind)) {
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(new EntryFilter(person.getValue(), kind.getValue()));
                }
            });
        }
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> chosen.accept(EntryFilter.ALL));
        getContent().addClassName("record-filters");
        getContent().add(person, kind, clear);
    }

    /** Shows what is filtered by. */
    void show(EntryFilter filter) {
        person.setValue(filter.actor());
        kind.setValue(filter.action());
        clear.setVisible(!filter.equals(EntryFilter.ALL));
    }

    /** Offers everybody who has an entry. */
    void offer(List<String> actors) {
        var chosen = person.getValue();
        person.setItems(actors);
        person.setValue(chosen);
    }
}
