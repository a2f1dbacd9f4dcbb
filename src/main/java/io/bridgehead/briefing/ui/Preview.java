package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.briefing.BriefingWriter;
import io.bridgehead.briefing.Composed;
import io.bridgehead.briefing.Draft;
import io.bridgehead.briefing.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A briefing as it will be in a file: quotes filled in, figures drawn at its state of the data. It is composed off the
 * page's lock, one state at a time; what looks the same as before stays, so that figures don't flicker while words are
 * written.
 */
final class Preview extends Composite<Div> {
    private static final BriefingWriter.Extras WITH_NOTES = new BriefingWriter.Extras(true, "");

    private final transient BriefingDesk desk;
    private final transient UI page;
    private final String region;
    private final transient Consumer<List<Problem>> found;
    private final Paragraph classification = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph by = new Paragraph();
    private final Div pieces = new Div();
    private List<Shown> shown = List.of();
    private @Nullable Draft wanted;
    private boolean again;
    private boolean busy;

    /** @param found told what can't be said as it is written, whenever a state was composed */
    Preview(BriefingDesk desk, UI page, String region, Consumer<List<Problem>> found) {
        this.desk = desk;
        this.page = page;
        this.region = region;
        this.found = found;
        classification.addClassName("preview-classification");
        by.addClassName("briefing-line");
        pieces.addClassName("preview-pieces");
        getContent().addClassName("briefing-preview");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Said.text("preview"));
        getContent().add(classification, title, by, pieces);
    }

    void show(Draft draft) {
        wanted = draft;
        title.setText(draft.title());
        classification.setText(draft.classification());
        classification.setVisible(!draft.classification().isBlank());
        by.setText(
                draft.author().isBlank()
                        ? draft.date().toString()
                        : Said.text("preview.by", draft.author(), draft.date()));
        again = busy;
        if (!busy) {
            compose(draft);
        }
    }

    /** The same once more: something beside it changed. */
    void again() {
        if (wanted != null) {
            show(wanted);
        }
    }

    private void compose(Draft draft) {
        busy = true;
        getContent().getElement().setAttribute("aria-busy", "true");
        desk.attempt("preview", page, () -> composed(draft), attempt -> {
            busy = false;
            if (again && wanted != null) {
                again = false;
                compose(wanted);
                return;
            }
            getContent().getElement().removeAttribute("aria-busy");
            switch (attempt) {
                case Attempt.Done<Ready> done -> show(done.value());
                case Attempt.Refused<Ready> refused -> fail();
                case Attempt.Broken<Ready> broken -> fail();
            }
        });
    }

    private Ready composed(Draft draft) {
        var composed = desk.writer().compose(region, draft, WITH_NOTES);
        return new Ready(
                composed,
                composed.brief().pieces().stream()
                        .map(piece -> Drawn.of(piece, desk.json(), draft.lang()))
                        .toList());
    }

    private void show(Ready ready) {
        Map<String, List<Component>> there = new HashMap<>();
        shown.forEach(one ->
                there.computeIfAbsent(one.look(), unused -> new ArrayList<>()).add(one.component()));
        shown = ready.pieces().stream()
                .map(piece -> new Shown(piece.look(), kept(there, piece)))
                .toList();
        var components = shown.stream().map(Shown::component).toList();
        if (!pieces.getChildren().toList().equals(components)) {
            pieces.removeAll();
            pieces.add(components);
        }
        if (components.isEmpty()) {
            pieces.add(empty("preview.empty"));
        }
        found.accept(ready.composed().problems());
    }

    private Component kept(Map<String, List<Component>> there, Drawn piece) {
        var same = there.getOrDefault(piece.look(), List.of());
        return same.isEmpty() ? piece.component(desk.catalogue(), region) : same.removeFirst();
    }

    private void fail() {
        shown = List.of();
        pieces.removeAll();
        pieces.add(empty("broken"));
    }

    private static Paragraph empty(String key) {
        var paragraph = new Paragraph(Said.text(key));
        paragraph.addClassName("empty-state");
        return paragraph;
    }

    private record Shown(String look, Component component) {}

    private record Ready(Composed composed, List<Drawn> pieces) {}
}
