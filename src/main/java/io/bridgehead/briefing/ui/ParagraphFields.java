package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import io.bridgehead.briefing.Part;

/** A paragraph. */
final class ParagraphFields implements PartFields {
    private final TextArea text;
    private final QuotableText quotable;

    ParagraphFields(Part.Paragraph paragraph, BriefingDesk desk, String region, Changes changes) {
        text = PartFields.text(kind(), paragraph.text(), changes);
        text.setPlaceholder(Said.text("paragraph.hint"));
        quotable = new QuotableText(text, desk, region);
    }

    @Override
    public Component component() {
        return quotable;
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
