package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.bridgehead.briefing.Part;

/** The fields that one part is written in. */
interface PartFields {
    /** How long a pause in typing is, in milliseconds: then what was typed counts. */
    int PAUSE = 700;

    int MOST_LETTERS = 20_000;

    Component component();

    /** The part as it is written now. */
    Part part();

    /** What kind of part it is, in words. */
    String kind();

    static PartFields of(Part part, BriefingDesk desk, String region, Changes changes) {
        return switch (part) {
            case Part.Heading heading -> new HeadingFields(heading, changes);
            case Part.Paragraph paragraph -> new ParagraphFields(paragraph, desk, region, changes);
            case Part.Bullets bullets -> new BulletsFields(bullets, desk, region, changes);
            case Part.Pictured pictured -> new PicturedFields(pictured, desk, region, changes);
        };
    }

    static TextArea text(String label, String text, Changes changes) {
        var area = new TextArea();
        area.setAriaLabel(label);
        area.setValue(text);
        area.setMaxLength(MOST_LETTERS);
        area.setMinRows(1);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setWidthFull();
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changes.written();
            }
        });
        return area;
    }

    /** What the fields tell the editor. */
    interface Changes {
        void written();

        /** Something beside the parts changed that is seen in the preview. */
        void besides();
    }
}
