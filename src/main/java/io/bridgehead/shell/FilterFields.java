package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import io.bridgehead.reference.CodeLists;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The controls by which a page is filtered, one for each parameter it takes. */
final class FilterFields {
    private final CodeLists lists;
    private final FigureDesk figures;
    private final BiConsumer<Parameter, List<String>> chosen;
    private final Map<Parameter, FilterField> fields = new LinkedHashMap<>();

    /** @param chosen what a reader chose of which parameter; no values: none any more */
    FilterFields(Set<Parameter> parameters, ScopeDesk desk, BiConsumer<Parameter, List<String>> chosen) {
        this.lists = desk.lists();
        this.figures = desk.figures();
        this.chosen = chosen;
        offered(parameters).forEach(parameter -> fields.put(parameter, field(parameter)));
    }

    /** Those that a page with these parameters is filtered by, in their order: what is compared before all else. */
    static Stream<Parameter> offered(Set<Parameter> parameters) {
        // What a figure is asked against is chosen beside it, but where the sides are what is filtered.
        return Arrays.stream(Parameter.values())
                .filter(parameter -> parameter == Parameter.REGION || parameters.contains(parameter))
                .filter(parameter -> parameter != Parameter.AGAINST || parameters.contains(Parameter.BY))
                .filter(parameter ->
                        parameter != Parameter.UNIT && parameter != Parameter.AS_OF && parameter != Parameter.LANG)
                .sorted(Comparator.comparing(parameter -> !parameter.ofComparison()));
    }

    Stream<Component> components() {
        return fields.values().stream().map(FilterField::component);
    }

    /** Has the list of one of them open, as if it had been clicked. */
    void open(Parameter parameter) {
        Objects.requireNonNull(fields.get(parameter))
                .component()
                .getElement()
                .executeJs("this.focus(); this.opened = true");
    }

    /** Shows what a scope filters by. */
    void show(Scope scope) {
        fields.forEach((parameter, field) -> {
            field.show(scope);
            if (!applies(parameter, scope)) {
                field.component().setVisible(false);
            }
        });
    }

    private FilterField field(Parameter parameter) {
        return switch (parameter) {
            case REGION -> new RegionField(lists, region -> chosen.accept(parameter, List.of(region)));
            case FROM, TO -> new PeriodField(parameter, values -> chosen.accept(parameter, values));
            case EVERY -> new ChoiceField(parameter, Every.values(), values -> chosen.accept(parameter, values));
            case FLOW -> new ChoiceField(parameter, Flow.values(), values -> chosen.accept(parameter, values));
            case MEASURE -> new ChoiceField(parameter, Measure.values(), values -> chosen.accept(parameter, values));
            case PARTNER, CHAPTER, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, GROUP, PORT ->
                new CodesField(parameter, lists, values -> chosen.accept(parameter, values));
            case SHOW -> new ChoiceField(parameter, Show.values(), values -> chosen.accept(parameter, values));
            case STAGE -> new StagesField(Stage.values(), values -> chosen.accept(parameter, values));
            case FIGURE -> new QuestionField(figures, values -> chosen.accept(parameter, values));
            case BY -> new ChoiceField(parameter, By.values(), values -> chosen.accept(parameter, values));
            case AGAINST -> new AgainstField(lists, values -> chosen.accept(parameter, values));
            case UNIT, AS_OF, LANG -> throw new IllegalArgumentException(parameter.word());
        };
    }

    /** On a page that shows one question at a time, a filter that question doesn't take isn't offered. */
    private boolean applies(Parameter parameter, Scope scope) {
        var asked = scope.figure();
        return asked == null
                || figures.question(asked).parameters().contains(parameter)
                || parameter.universal()
                || parameter.ofComparison();
    }
}
