package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The filters a view takes, and what is chosen as chips that take it back. A choice isn't kept here: it is handed on
 * as a scope, and comes back by the URL. The fields come when the page's figures are drawn, or one is touched.
 */
class FilterBar extends Composite<Section> {
    private final Set<Parameter> parameters;
    private final ScopeDesk desk;
    private final Consumer<Scope> chosen;
    private final Div row = new Div();
    private final FilterFaces faces;
    private final FilterChips chips;
    private @Nullable FilterFields fields;
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());

    FilterBar(Set<Parameter> parameters, ScopeDesk desk, Consumer<Scope> chosen) {
        this.parameters = parameters;
        this.desk = desk;
        this.chosen = chosen;
        this.faces = new FilterFaces(desk.lists(), FilterFields.offered(parameters), this::open);
        this.chips = new FilterChips(desk.lists(), parameters, chosen);

        row.addClassName("filters");
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("aria-label", Words.say("filters"));
        getContent().add(row, chips);
        if (parameters.contains(Parameter.FIGURE)) {
            // What is compared is chosen here: that is what such a page is opened for.
            fields();
        } else {
            faces.components().forEach(row::add);
            getContent().add(new WhenDrawn(this::fields));
        }
    }

    /** Shows what a scope filters by. */
    void show(Scope scope) {
        this.scope = scope;
        if (fields == null) {
            faces.show(scope);
        } else {
            fields.show(scope);
        }
        chips.show(scope);
    }

    private FilterFields fields() {
        var there = fields;
        if (there == null) {
            there = new FilterFields(parameters, desk, this::choose);
            fields = there;
            row.removeAll();
            there.components().forEach(row::add);
            there.show(scope);
        }
        return there;
    }

    private void open(Parameter parameter) {
        fields().open(parameter);
    }

    private void choose(Parameter parameter, List<String> values) {
        try {
            chosen.accept(with(parameter, values));
        } catch (BadScopeException e) {
            // An end before its start, for one: said where it was chosen, and what was shown stays.
            Notices.problem(Words.say(e.sentence()));
            show(scope);
        }
    }

    private Scope with(Parameter parameter, List<String> values) {
        if (parameter == Parameter.REGION) {
            return Scope.of(values.getFirst(), Words.lang());
        }
        // What the other side of a comparison is, is of another kind once they differ by something else.
        return (parameter == Parameter.BY ? scope.without(Parameter.AGAINST) : scope).with(parameter, values);
    }
}
