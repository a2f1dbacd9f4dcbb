package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Show;
import io.bridgehead.scope.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The filters a view takes, and what is chosen as chips that take it back. A choice isn't kept here: it is handed on
 * as a scope, and comes back by the URL.
 */
class FilterBar extends Composite<Section> {
    private final CodeLists lists;
    private final FigureDesk figures;
    private final Consumer<Scope> chosen;
    private final Map<Parameter, FilterField> fields = new LinkedHashMap<>();
    private final FilterChips chips;
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());

    FilterBar(Set<Parameter> parameters, ScopeDesk desk, Consumer<Scope> chosen) {
        this.lists = desk.lists();
        this.figures = desk.figures();
        this.chosen = chosen;
        this.chips = new FilterChips(lists, parameters, chosen);

        var row = new Div();
        row.addClassName("filters");
        for (var parameter : order()) {
            if (parameter == Parameter.REGION || parameters.contains(parameter)) {
                var field = field(parameter, parameters.contains(Parameter.BY));
                if (field != null) {
                    fields.put(parameter, field);
                    row.add(field.component());
                }
            }
        }
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("aria-label", Words.say("filters"));
        getContent().add(row, chips);
    }

    /** Shows what a scope filters by. */
    void show(Scope scope) {
        this.scope = scope;
        fields.forEach((parameter, field) -> {
            field.show(scope);
            if (!applies(parameter, scope)) {
                field.component().setVisible(false);
            }
        });
        chips.show(scope);
    }

    /** What is compared comes before what it is filtered by. */
    private static List<Parameter> order() {
        return Arrays.stream(Parameter.values())
                .sorted(Comparator.comparing(parameter -> !parameter.ofComparison()))
                .toList();
    }

    /** @param comparesSides else what a figure is asked against is chosen beside it */
    private @Nullable FilterField field(Parameter parameter, boolean comparesSides) {
        return switch (parameter) {
            case REGION -> new RegionField(lists, region -> chosen.accept(Scope.of(region, Words.lang())));
            case FROM, TO -> new PeriodField(parameter, values -> choose(parameter, values));
            case EVERY -> new ChoiceField(parameter, Every.values(), values -> choose(parameter, values));
            case FLOW -> new ChoiceField(parameter, Flow.values(), values -> choose(parameter, values));
            case MEASURE -> new ChoiceField(parameter, Measure.values(), values -> choose(parameter, values));
            case PARTNER, CHAPTER, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, GROUP, PORT ->
                new CodesField(parameter, lists, values -> choose(parameter, values));
            case SHOW -> new ChoiceField(parameter, Show.values(), values -> choose(parameter, values));
            case STAGE -> new StagesField(Stage.values(), values -> choose(parameter, values));
            case FIGURE -> new QuestionField(figures, values -> choose(parameter, values));
            case BY -> new ChoiceField(parameter, By.values(), this::chooseBy);
            case AGAINST -> comparesSides ? new AgainstField(lists, values -> choose(parameter, values)) : null;
            case UNIT, AS_OF, LANG -> null;
        };
    }

    /** What the other side is, is of another kind then. */
    private void chooseBy(List<String> values) {
        chosen.accept(scope.without(Parameter.AGAINST).with(Parameter.BY, values));
    }

    /** On a page that shows one question at a time, a filter that question doesn't take isn't offered. */
    private boolean applies(Parameter parameter, Scope scope) {
        var asked = scope.figure();
        return asked == null
                || figures.question(asked).parameters().contains(parameter)
                || parameter.universal()
                || parameter.ofComparison();
    }

    private void choose(Parameter parameter, List<String> values) {
        try {
            chosen.accept(scope.with(parameter, values));
        } catch (BadScopeException e) {
            // An end before its start, for one: said where it was chosen, and what was shown stays.
            Notices.problem(Words.say(e.sentence()));
            show(scope);
        }
    }

    /** A control for one parameter, that shows what the URL says and says what is chosen. */
    interface FilterField {
        Component component();

        void show(Scope scope);
    }
}
