package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.Draft;
import io.bridgehead.briefing.Part;
import io.bridgehead.figure.Lang;
import io.bridgehead.shell.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of briefings as a reader uses them. */
abstract class BriefingPages extends ViewTest {
    static final String REGION = "CN-NM";
    static final String READER = "administrator";

    @Autowired
    BriefingDesk desk;

    final Briefing kept(String title, Part... parts) {
        var draft = new Draft(title, "办公室", LocalDate.of(2026, 10, 20), "", Lang.ZH, null, Map.of(), List.of(parts));
        return desk.store().create(REGION, draft, READER);
    }

    final void edit(Briefing briefing) {
        UI.getCurrent().navigate("briefings/" + briefing.id(), QueryParameters.of("region", REGION));
        roundTrip();
        untilComposed();
    }

    final Briefing now(Briefing briefing) {
        return desk.store().find(REGION, briefing.id()).orElseThrow();
    }

    /** A button that is called something, by its text or to a screen reader. */
    final Button button(String name) {
        return await(
                        () -> find(Button.class).all().stream()
                                .filter(button -> name.equals(button.getText())
                                        || name.equals(button.getElement().getAttribute("aria-label")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    final void click(String name) {
        test(button(name)).click();
        roundTrip();
    }

    final void type(AbstractField<?, String> field, String text) {
        field.setValue(text);
        announce(field);
        roundTrip();
    }

    private static <C extends AbstractField<C, T>, T> void announce(AbstractField<C, T> field) {
        @SuppressWarnings("unchecked") // a field is its own source
        var source = (C) field;
        ComponentUtil.fireEvent(
                field, new AbstractField.ComponentValueChangeEvent<>(source, source, field.getEmptyValue(), true));
    }

    /** Waits for a page by the form of its address. */
    final String untilAt(String form) {
        return await(
                () -> {
                    // Looking for anything lets the page do what was handed to it from other threads.
                    find(Div.class).all();
                    return location();
                },
                at -> at.matches(form));
    }

    final TextArea area(int number) {
        return find(TextArea.class).all().get(number);
    }

    final void untilComposed() {
        await(
                () -> find(Preview.class).single().getContent(),
                preview -> !preview.getElement().hasAttribute("aria-busy"));
    }

    final String preview() {
        untilComposed();
        return find(Preview.class).single().getElement().getTextRecursively();
    }

    /** All that an element of the page reads, once it reads so. */
    final void untilReads(String className, String words) {
        await(
                () -> find(Div.class).withClassName(className).all().stream()
                        .map(div -> div.getElement().getTextRecursively())
                        .toList(),
                texts -> texts.stream().anyMatch(text -> text.contains(words)));
    }
}
