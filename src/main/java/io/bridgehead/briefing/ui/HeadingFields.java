package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.bridgehead.briefing.Part;

/** A heading and how high it stands. */
final class HeadingFields implements PartFields {
    private static final int LEVELS = 3;

    private final TextField text = new TextField();
    private final Select<Integer> level = new Select<>();
    private final Div fields = new Div(text, level);

    HeadingFields(Part.Heading heading, Changes changes) {
        text.setAriaLabel(kind());
        text.setValue(heading.text());
        text.setMaxLength(MOST_LETTERS);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> tell(change.isFromClient(), changes));
        level.setAriaLabel(Said.text("heading.level"));
        level.setItems(1, 2, LEVELS);
        level.setItemLabelGenerator(number -> Said.text("heading.level.of", number));
        level.setValue(heading.level());
        level.addValueChangeListener(change -> tell(change.isFromClient(), changes));
        fields.addClassName("heading-fields");
    }

    private static void tell(boolean fromClient, Changes changes) {
        if (fromClient) {
            changes.written();
        }
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Part part() {
        return new Part.Heading(text.getValue(), level.getValue());
    }

    @Override
    public String kind() {
        return Said.text("part.heading");
    }
}
