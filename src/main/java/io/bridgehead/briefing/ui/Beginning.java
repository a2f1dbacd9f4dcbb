package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.ReadyBriefing;
import io.bridgehead.briefing.ReadyBriefings;
import io.bridgehead.shell.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The ways to begin a briefing: empty, with what was put aside, or with one that comes with the program. */
final class Beginning extends Composite<Div> {
    private final transient BriefingDesk desk;
    private final String region;
    private final Button basket = new Button(Said.text("new.basket-empty"));

    Beginning(BriefingDesk desk, String region, Consumer<Supplier<Briefing>> make) {
        this.desk = desk;
        this.region = region;
        var lang = Words.lang();
        var reader = desk.reader();
        var title = Said.text("new.title");
        var empty = new Button(
                Said.text("new.empty"),
                click -> make.accept(() -> desk.creation().empty(region, title, lang, reader)));
        empty.addThemeVariants(ButtonVariant.PRIMARY);
        basket.setEnabled(false);
        basket.addClickListener(click -> make.accept(() -> desk.creation().fromBasket(region, title, lang, reader)));
        var buttons = new Div(empty, basket);
        for (var ready : ReadyBriefing.values()) {
            buttons.add(new Button(
                    Said.text("new.ready", ReadyBriefings.title(ready, lang)),
                    click -> make.accept(() -> desk.creation().from(ready, region, lang, reader))));
        }
        buttons.addClassName("briefing-buttons");
        getContent().addClassNames("figure-card", "briefing-beginning");
        getContent().add(new H2(Said.text("new")), new Paragraph(Said.text("new.explained")), buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var reader = desk.reader();
        desk.run(
                "basket",
                event.getUI(),
                () -> desk.basket().list(region, reader).size(),
                this::offer);
    }

    private void offer(int figures) {
        basket.setEnabled(figures > 0);
        basket.setText(figures == 0 ? Said.text("new.basket-empty") : Said.text("new.basket", figures));
    }
}
