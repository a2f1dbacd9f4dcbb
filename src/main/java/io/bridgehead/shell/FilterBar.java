package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Show;
import io.bridgehead.scope.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The filters a view takes, and what is chosen as chips that take it back. A choice isn't kept here: it is handed on
 * as a scope, and comes back by the URL.
 */
class FilterBar extends Composite<Section> {
    private final CodeLists lists;
    private final Consumer<Scope> chosen;
    private final List<FilterField> fields = new ArrayList<>();
    private final FilterChips chips;
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());

    FilterBar(Set<Parameter> parameters, CodeLists lists, Consumer<Scope> chosen) {
        this.lists = lists;
        this.chosen = chosen;
        this.chips = new FilterChips(lists, parameters, chosen);

        var row = new Div();
        row.addClassName("filters");
        for (var parameter : Parameter.values()) {
            if (parameter == Parameter.REGION || parameters.contains(parameter)) {
                var field = field(parameter);
                if (field != null) {
                    fields.add(field);
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
        fields.forEach(field -> field.show(scope));
        chips.show(scope);
    }

    private @Nullable FilterField field(Parameter parameter) {
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
            case UNIT, AGAINST, AS_OF, LANG -> null;
        };
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
