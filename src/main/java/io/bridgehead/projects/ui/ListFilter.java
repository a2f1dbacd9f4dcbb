package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.Words;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small control that filters one column of the list, shows what the URL says and says what is chosen. */
interface ListFilter {
    Component component();

    void show(Optional<ColumnFilter> filter, RegionCodes codes);

    /** Told what a reader chose; empty: to filter no more. */
    @FunctionalInterface
    interface Choice {
        void take(Optional<ColumnFilter> filter);

        /** Takes what was typed; where it can't be read, that is said where it was typed, and the list stays. */
        default void takeTyped(TextField field, Supplier<Optional<ColumnFilter>> typed) {
            Optional<ColumnFilter> read;
            try {
                read = typed.get();
            } catch (BadScopeException e) {
                field.setInvalid(true);
                Notices.problem(Words.say(e.sentence()));
                return;
            }
            take(read);
        }
    }

    /** A field of the row of filters; takes what is typed when it is left or Enter is pressed. */
    static TextField field(String label, String placeholder) {
        var field = new TextField();
        field.setPlaceholder(placeholder);
        name(field, label);
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.addClassName("list-filter");
        return field;
    }

    /** Says what a field without a label of its own is for, to eyes and ears. */
    static void name(TextField field, String label) {
        field.setAriaLabel(label);
        field.setTooltipText(label);
    }

    static void fill(TextField field, @Nullable Object value) {
        field.setInvalid(false);
        field.setValue(value == null ? "" : value.toString());
    }

    /** What is typed in a field; null: nothing. */
    static @Nullable String typed(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
