package io.bridgehead.scope;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.Set;
import java.util.function.Function;

/**
 * A question of the catalogue.
 *
 * @param id {@code feature.question}: the same in the API, the bundles and the tests
 * @param parameters what it can be filtered by; what every question takes goes without saying
 * @param answer asked only with scopes that hold nothing else
 */
public record Question(
        String id, Class<? extends Shape> shape, Set<Parameter> parameters, Function<Scope, Figure> answer) {
    private static final Texts TEXTS = new Texts("figures");

    public Question {
        parameters = Set.copyOf(parameters);
    }

    /** Answers within a scope; what of it doesn't apply to this question is left out. */
    public Figure ask(Scope scope) {
        return answer.apply(scope.only(parameters));
    }

    /** Whether it asks another question twice: such a one is never compared itself. */
    public boolean isComparison() {
        return parameters.contains(Parameter.FIGURE);
    }

    public Text title() {
        return text("title");
    }

    public Text definition() {
        return text("definition");
    }

    public Text formula() {
        return text("formula");
    }

    public Text reference() {
        return text("reference");
    }

    private Text text(String part) {
        return TEXTS.get(id + "." + part);
    }
}
