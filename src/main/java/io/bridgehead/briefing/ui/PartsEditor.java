package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.briefing.Part;
import io.bridgehead.briefing.Problem;
import io.bridgehead.shell.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The parts of a briefing in their order, each written in its place. */
final class PartsEditor extends Composite<Div> implements PartRow.Place, PartFields.Changes {
    private final transient BriefingDesk desk;
    private final String region;
    private final transient Consumer<List<Part>> changed;
    private final transient Runnable besides;
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(Said.text("parts.empty"));
    private final List<PartRow> rows = new ArrayList<>();

    /** @param besides something changed that is no part, and is seen in the preview */
    PartsEditor(BriefingDesk desk, String region, Consumer<List<Part>> changed, Runnable besides) {
        this.desk = desk;
        this.region = region;
        this.changed = changed;
        this.besides = besides;
        list.addClassName("part-list");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", Said.text("parts"));
        empty.addClassName("empty-state");
        getContent().addClassName("parts-editor");
        getContent().add(empty, list, new AddPart(desk, region, false, part -> add(rows.size(), part)));
    }

    void show(List<Part> parts) {
        rows.clear();
        list.removeAll();
        parts.forEach(part -> insert(rows.size(), row(part)));
        number();
    }

    /** What couldn't be said as it is written, at the part it is in. */
    void say(List<Problem> problems) {
        for (var i = 0; i < rows.size(); i++) {
            var number = i + 1;
            rows.get(i)
                    .show(problems.stream()
                            .filter(problem -> problem.part() == number)
                            .toList());
        }
    }

    @Override
    public void move(PartRow row, int by) {
        var to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            place(row, to);
            row.focus(by);
        }
    }

    @Override
    public void put(PartRow moved, PartRow where) {
        var to = rows.indexOf(where);
        // A row of another page's list has no place here.
        if (moved != where && rows.contains(moved) && to >= 0) {
            place(moved, to);
        }
    }

    @Override
    public void addBelow(PartRow row, Part part) {
        add(rows.indexOf(row) + 1, part);
    }

    @Override
    public void remove(PartRow row) {
        var at = rows.indexOf(row);
        if (at < 0) {
            return;
        }
        var name = row.name();
        rows.remove(row);
        list.remove(row);
        written();
        Notices.undoable(Said.text("part.removed", name), () -> {
            insert(Math.min(at, rows.size()), row);
            written();
        });
    }

    @Override
    public void written() {
        number();
        changed.accept(rows.stream().map(PartRow::part).toList());
    }

    @Override
    public void besides() {
        besides.run();
    }

    private void add(int at, Part part) {
        var row = row(part);
        insert(at, row);
        written();
        row.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void place(PartRow row, int to) {
        rows.remove(row);
        list.remove(row);
        insert(to, row);
        written();
    }

    private void insert(int at, PartRow row) {
        rows.add(at, row);
        list.addComponentAtIndex(at, row);
    }

    private PartRow row(Part part) {
        return new PartRow(PartFields.of(part, desk, region, this), desk, region, this);
    }

    private void number() {
        empty.setVisible(rows.isEmpty());
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size());
        }
    }
}
