package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.briefing.QuoteOffer;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every value of a figure, with the quote that says it: nobody has to know how quotes are written. */
class QuotePicker extends Dialog {
    private final transient BriefingDesk desk;
    private final String region;
    private final Grid<QuoteOffer> offers = new Grid<>();
    private final Paragraph refused = new Paragraph();

    QuotePicker(BriefingDesk desk, String region, Consumer<String> chosen) {
        this.desk = desk;
        this.region = region;
        setHeaderTitle(Said.text("quote"));
        setWidth("min(44rem, 94vw)");
        var figure = new ComboBox<Question>(Said.text("quote.figure"));
        figure.setItemLabelGenerator(question -> Words.say(question.title()));
        figure.setItems(desk.catalogue().all().stream()
                .filter(Predicate.not(Question::isComparison))
                .toList());
        figure.setWidthFull();
        figure.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                read(change.getValue());
            }
        });
        offers.addColumn(offer -> Words.say(offer.name())).setHeader(Said.text("quote.name"));
        offers.addColumn(offer -> Words.say(offer.value())).setHeader(Said.text("quote.value"));
        offers.addComponentColumn(offer -> take(offer, chosen))
                .setAutoWidth(true)
                .setFlexGrow(0);
        offers.setEmptyStateText(Said.text("quote.none"));
        offers.setAriaLabel(Said.text("quote"));
        offers.setHeight("20rem");
        refused.setVisible(false);
        add(figure, refused, offers);
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }

    private Button take(QuoteOffer offer, Consumer<String> chosen) {
        var button = new Button(Said.text("quote.take"), click -> {
            close();
            chosen.accept(offer.quote());
        });
        button.setAriaLabel(Said.text("quote.take.about", offer.name()));
        return button;
    }

    private void read(Question question) {
        var page = getUI().orElseGet(UI::getCurrent);
        var scope = Scope.of(region, Words.lang());
        desk.run("quotes", page, () -> Offered.read(question, scope), offered -> {
            offers.setItems(offered.offers());
            refused.setText(offered.refused());
            refused.setVisible(!offered.refused().isEmpty());
        });
    }

    /** @param refused why the figure can't be asked with nothing filtered; empty: it can */
    private record Offered(List<QuoteOffer> offers, String refused) {
        static Offered read(Question question, Scope scope) {
            try {
                return new Offered(QuoteOffer.of(question.ask(scope)), "");
            } catch (BadScopeException e) {
                return new Offered(List.of(), e.sentence().in(scope.lang()));
            }
        }
    }
}
