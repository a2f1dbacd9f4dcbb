package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import io.bridgehead.briefing.Part;

/** A list of points, one a line. */
final class BulletsFields implements PartFields {
    private final TextArea lines;
    private final QuotableText quotable;

    BulletsFields(Part.Bullets bullets, BriefingDesk desk, String region, Changes changes) {
        lines = PartFields.text(kind(), String.join("\n", bullets.items()), changes);
        lines.setPlaceholder(Said.text("bullets.hint"));
        quotable = new QuotableText(lines, desk, region);
    }

    @Override
    public Component component() {
        return quotable;
    }

    @Override
    public Part part() {
        return new Part.Bullets(
                lines.getValue().lines().filter(line -> !line.isBlank()).toList());
    }

    @Override
    public String kind() {
        return Said.text("part.bullets");
    }
}
