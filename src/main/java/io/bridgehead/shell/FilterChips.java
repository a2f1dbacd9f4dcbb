package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Set;
import java.util.function.Consumer;

/** What is filtered by, each as a chip that takes it back, and one that takes all of it back. */
class FilterChips extends Composite<Div> {
    private final CodeLists lists;
    private final Set<Parameter> parameters;
    private final Consumer<Scope> chosen;

    FilterChips(CodeLists lists, Set<Parameter> parameters, Consumer<Scope> chosen) {
        this.lists = lists;
        this.parameters = parameters;
        this.chosen = chosen;
        getContent().addClassName("chips");
    }

    void show(Scope scope) {
        getContent().removeAll();
        for (var parameter : Parameter.values()) {
            if (!parameter.universal() && !isOfComparison(parameter)) {
                scope.values(parameter).forEach(value -> getContent().add(chip(scope, parameter, value)));
            }
        }
        if (getContent().getChildren().count() > 1) {
            var all = new Button(Words.say("filters.clear"), click -> chosen.accept(scope.only(Set.of())));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().add(all);
        }
    }

    /** A comparison can't do without what makes it one: there is nothing to take back. */
    private boolean isOfComparison(Parameter parameter) {
        return parameters.contains(Parameter.FIGURE) && parameter.ofComparison();
    }

    private Button chip(Scope scope, Parameter parameter, String value) {
        var name = Words.say(
                "chip", Words.say("filter." + parameter.word()), ValueNames.of(lists, scope, parameter, value));
        var chip = new Button(name, VaadinIcon.CLOSE_SMALL.create(), click -> {
            var left = scope.values(parameter).stream()
                    .filter(other -> !other.equals(value))
                    .toList();
            chosen.accept(scope.with(parameter, left));
        });
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("chip");
        chip.getElement().setAttribute("data-chip", parameter.word() + "=" + value);
        chip.setAriaLabel(Words.say("chip.clear", name));
        // A filter that came along by the URL but means nothing on this page still shows, so that it can be cleared.
        chip.setClassName("chip-idle", !parameters.contains(parameter));
        return chip;
    }
}
