package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.briefing.Part;
import io.bridgehead.scope.Question;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.function.Consumer;

/** Chooses a figure: one that was put aside, or any of the catalogue with nothing filtered. */
class FigurePicker extends Dialog {
    private final transient BriefingDesk desk;
    private final String region;
    private final transient Consumer<Part> chosen;
    private final Div basket = new Div();

    FigurePicker(BriefingDesk desk, String region, Consumer<Part> chosen) {
        this.desk = desk;
        this.region = region;
        this.chosen = chosen;
        setHeaderTitle(Said.text("picker"));
        setWidth("min(40rem, 94vw)");
        var any = new ComboBox<Question>(Said.text("picker.any"));
        any.setItemLabelGenerator(question -> Words.say(question.title()));
        any.setItems(desk.catalogue().all().stream()
                .filter(question -> !question.isComparison())
                .toList());
        any.setWidthFull();
        any.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(new Part.Pictured(change.getValue().id(), "", ""));
            }
        });
        basket.addClassName("briefing-list");
        addClassName("figure-picker");
        add(any, new H3(Said.text("basket")), basket);
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var reader = desk.reader();
        var lang = Words.lang();
        desk.run(
                "basket",
                event.getUI(),
                () -> desk.basket().list(region, reader).stream()
                        .map(item -> PutAside.read(desk.catalogue(), item, region, lang))
                        .toList(),
                this::offer);
    }

    private void offer(List<PutAside> items) {
        basket.removeAll();
        if (items.isEmpty()) {
            basket.add(new Paragraph(Said.text("basket.none")));
        }
        items.forEach(item -> {
            var title = new Span(item.title());
            title.addClassName("briefing-name");
            var scope = new Span(item.scope());
            scope.addClassName("briefing-line");
            var what = new Div(title, scope);
            what.addClassName("briefing-what");
            var take = new Button(
                    Said.text("picker.take"), click -> choose(item.item().part()));
            take.setAriaLabel(Said.text("picker.take.about", item.title()));
            var card = new Div(what, take);
            card.addClassName("briefing-card");
            basket.add(card);
        });
    }

    private void choose(Part part) {
        close();
        chosen.accept(part);
    }
}
