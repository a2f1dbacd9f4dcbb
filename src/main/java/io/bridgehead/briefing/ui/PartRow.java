package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.briefing.Part;
import io.bridgehead.briefing.Problem;
import java.util.List;

/** One part in the editor: its fields, and what moves it, adds below it and removes it. */
final class PartRow extends Composite<Div> {
    private final transient PartFields fields;
    private final Span name = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Div problems = new Div();

    /** What a row asks of the list it is in. */
    interface Place {
        void move(PartRow row, int by);

        /** Puts one row where another is. */
        void put(PartRow moved, PartRow where);

        void addBelow(PartRow row, Part part);

        void remove(PartRow row);
    }

    PartRow(PartFields fields, BriefingDesk desk, String region, Place place) {
        this.fields = fields;
        up = Said.tool(VaadinIcon.ARROW_UP, "", () -> place.move(this, -1));
        down = Said.tool(VaadinIcon.ARROW_DOWN, "", () -> place.move(this, 1));
        remove = Said.tool(VaadinIcon.TRASH, "", () -> place.remove(this));
        var row = getContent();
        up.addClickShortcut(Key.ARROW_UP, KeyModifier.ALT).listenOn(row);
        down.addClickShortcut(Key.ARROW_DOWN, KeyModifier.ALT).listenOn(row);

        name.addClassName("part-name");
        var handle = new Div(VaadinIcon.GRID_SMALL.create(), name);
        handle.addClassName("part-handle");
        var source = DragSource.create(handle);
        source.setDraggable(true);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(this);
        var target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(PartRow.class::isInstance)
                .map(PartRow.class::cast)
                .ifPresent(moved -> place.put(moved, this)));

        var tools = new Div(up, down, new AddPart(desk, region, true, part -> place.addBelow(this, part)), remove);
        tools.addClassName("briefing-tools");
        var head = new Div(handle, tools);
        head.addClassName("part-head");
        problems.addClassName("part-problems");
        problems.getElement().setAttribute("role", "status");
        row.addClassName("part-row");
        row.getElement().setAttribute("role", "listitem");
        row.add(head, fields.component(), problems);
    }

    Part part() {
        return fields.part();
    }

    String name() {
        return name.getText();
    }

    /** Says where it stands. */
    void number(int number, int of) {
        name.setText(Said.text("part.of", number, fields.kind()));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
        label(up, "move.up");
        label(down, "move.down");
        label(remove, "remove");
    }

    /** After a move the keyboard is where it was. */
    void focus(int by) {
        var button = by < 0 ? up : down;
        (button.isEnabled() ? button : by < 0 ? down : up).focus();
    }

    void show(List<Problem> found) {
        problems.removeAll();
        found.forEach(problem -> problems.add(new Paragraph(
                problem.position() == 0
                        ? Said.text("problem", problem.sentence())
                        : Said.text("problem.at", problem.position(), problem.found(), problem.sentence()))));
        getContent().setClassName("part-wrong", !found.isEmpty());
    }

    private void label(Button button, String key) {
        var label = Said.text(key, name());
        button.setAriaLabel(label);
        button.setTooltipText(label);
    }
}
