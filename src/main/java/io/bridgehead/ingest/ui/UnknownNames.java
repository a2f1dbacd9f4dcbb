package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.UnknownName.Candidate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that stand for nothing, each with what it may stand for: the nearest entries of its list first, then all
 * others. What was picked for one name stays picked while another is mapped.
 */
final class UnknownNames extends Composite<Div> {
    private static final int MOST = 50;

    private final transient PageContext page;
    private final transient MapName mapped;
    private final transient Map<UnknownName, Candidate> picked = new HashMap<>();
    private final transient Map<String, List<Candidate>> lists = new HashMap<>();

    /** Takes a name and what it shall stand for. */
    @FunctionalInterface
    interface MapName {
        void map(UnknownName name, Candidate candidate);
    }

    UnknownNames(PageContext page, MapName mapped) {
        this.page = page;
        this.mapped = mapped;
        getContent().addClassName("unknown-names");
    }

    void show(String region, List<UnknownName> names) {
        var said = page.said();
        var content = getContent();
        content.removeAll();
        setVisible(!names.isEmpty());
        if (names.isEmpty()) {
            return;
        }
        content.add(new H4(said.text("unknown-names", said.number(names.size()))));
        var hint = new Paragraph(said.text("unknown-names-help"));
        hint.addClassName("hint");
        content.add(hint);
        names.stream().limit(MOST).map(name -> line(region, name)).forEach(content::add);
        if (names.size() > MOST) {
            content.add(new Paragraph(said.text("unknown-more", said.number(names.size() - MOST))));
        }
    }

    private Div line(String region, UnknownName name) {
        var said = page.said();
        var label = new Div(
                new Span(name.name()),
                new Span(said.text("unknown-rows", said.word("list-", name.list()), said.number(name.rows()))));
        label.addClassName("unknown-label");
        var choice = new ComboBox<Candidate>();
        choice.setAriaLabel(said.text("stands-for", name.name()));
        choice.setPlaceholder(said.text("choose-entry"));
        choice.setItemLabelGenerator(UnknownNames::label);
        choice.addClassName("unknown-choice");
        var map = new Button(said.text("map"), click -> mapped.map(name, choice.getValue()));
        map.setAriaLabel(said.text("map-name", name.name()));
        choice.addValueChangeListener(event -> {
            map.setEnabled(event.getValue() != null);
            if (event.getValue() == null) {
                picked.remove(name);
            } else {
                picked.put(name, event.getValue());
            }
        });
        fill(choice, region, name);
        map.setEnabled(choice.getValue() != null);
        var line = new Div(label, choice, map);
        line.addClassName("unknown-name");
        return line;
    }

    private void fill(ComboBox<Candidate> choice, String region, UnknownName name) {
        var known = lists.get(region + name.list());
        items(choice, name, known == null ? List.of() : known);
        if (known == null && UI.getCurrent() != null) {
            page.run(() -> page.services().entries(region, name.list()), outcome -> {
                switch (outcome) {
                    case Outcome.Done<List<Candidate>>(var entries) -> {
                        lists.put(region + name.list(), entries);
                        items(choice, name, entries);
                    }
                    case Outcome.Failed<List<Candidate>> failed -> {
                        choice.setHelperText(failed.reason().in(page.said().lang()));
                    }
                }
            });
        }
    }

    private void items(ComboBox<Candidate> choice, UnknownName name, List<Candidate> entries) {
        var byCode = new LinkedHashMap<String, Candidate>();
        name.candidates().forEach(candidate -> byCode.putIfAbsent(candidate.code(), candidate));
        entries.forEach(candidate -> byCode.putIfAbsent(candidate.code(), candidate));
        var before = picked.get(name);
        choice.setItems(List.copyOf(byCode.values()));
        if (before != null && byCode.containsKey(before.code())) {
            choice.setValue(byCode.get(before.code()));
        } else if (!name.candidates().isEmpty()) {
            choice.setValue(name.candidates().getFirst());
        }
    }

    private static String label(Candidate candidate) {
        return candidate.name() + " (" + candidate.code() + ")";
    }
}
