package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import io.bridgehead.briefing.Part;

/** A paragraph. */
final class ParagraphFields implements PartFields {
    private final TextArea text;

    ParagraphFields(Part.Paragraph paragraph, Changes changes) {
        text = PartFields.text(kind(), paragraph.text(), changes);
        text.setPlaceholder(Said.text("paragraph.hint"));
    }

    @Override
    public Component component() {
        return text;
    }

    @Override
    public Part part() {
        return new Part.Paragraph(text.getValue());
    }

    @Override
    public String kind() {
        return Said.text("part.paragraph");
    }
}
