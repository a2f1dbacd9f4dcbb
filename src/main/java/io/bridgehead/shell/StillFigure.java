package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.figure.Figure;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;

/** A figure that was asked already, in the language of its scope: title, scope, picture and where it comes from. */
public class StillFigure extends Composite<Section> {
    /** @param json the figure's, as the API writes it */
    public StillFigure(Question question, Scope scope, Figure figure, String json) {
        var lang = scope.lang();
        var subtitle = new Span(figure.subtitle().in(lang));
        subtitle.addClassName("figure-subtitle");
        var heading = new Div(new H3(figure.title().in(lang)), subtitle);
        heading.addClassName("figure-heading");
        var element = new BridgeheadFigure();
        element.setTexts(ElementTexts.json(lang));
        element.setShape(question.shape());
        element.setFigure(json);
        var footer = new FigureFooter();
        footer.show(figure, question, scope);

        getContent().addClassName("still-figure");
        getContent().getElement().setAttribute("data-figure", figure.id());
        getContent().getElement().setAttribute("aria-label", figure.title().in(lang));
        getContent().add(heading, element, footer);
    }
}
