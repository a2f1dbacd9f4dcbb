package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Under a figure of an earlier state: what of it is another value today. The first few are named, the rest listed. */
class DifferenceLine extends Composite<Div> {
    private static final int NAMED = 3;

    DifferenceLine() {
        getContent().addClassName("figure-difference");
        getContent().setVisible(false);
    }

    /** @param toNow null where the figure is today's, and there is nothing to say */
    void show(Figure figure, @Nullable List<Difference> toNow) {
        getContent().removeAll();
        getContent().setVisible(toNow != null);
        if (toNow != null) {
            getContent().add(new Span(sentence(toNow)));
            if (toNow.size() > NAMED) {
                var all = new Button(
                        Words.say("difference.all", toNow.size()), click -> new DifferenceDialog(figure, toNow).open());
                all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                getContent().add(all);
            }
        }
    }

    private static String sentence(List<Difference> toNow) {
        var named = toNow.stream()
                .limit(NAMED)
                .map(difference -> Words.say(difference.said()))
                .collect(Collectors.joining(Words.say("difference.separator")));
        return switch (toNow.size()) {
            case 0 -> Words.say("difference.none");
            case 1 -> Words.say("difference.one", named);
            default -> Words.say(toNow.size() > NAMED ? "difference.many" : "difference.some", toNow.size(), named);
        };
    }
}
