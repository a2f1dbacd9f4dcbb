package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Show;
import io.bridgehead.scope.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the filters of a page look until its figures are drawn: what each is called and set to, in the place and size of
 * the field that comes. Nine fields took the browser a seventh of its time for a first load.
 */
final class FilterFaces {
    private static final Map<Parameter, Word> CHOICES = Map.of(
            Parameter.EVERY, Every.YEAR,
            Parameter.FLOW, Flow.TOTAL,
            Parameter.MEASURE, Measure.COUNT,
            Parameter.SHOW, Show.VALUE);

    private final CodeLists lists;
    private final Map<Parameter, Face> faces = new LinkedHashMap<>();

    /** @param touched called with the one that a reader doesn't wait for */
    FilterFaces(CodeLists lists, Stream<Parameter> parameters, Consumer<Parameter> touched) {
        this.lists = lists;
        parameters.forEach(parameter -> {
            var face = new Face(parameter);
            face.addClickListener(click -> touched.accept(parameter));
            faces.put(parameter, face);
        });
    }

    Stream<Component> components() {
        return faces.values().stream().map(Component.class::cast);
    }

    void show(Scope scope) {
        faces.forEach((parameter, face) -> {
            face.setVisible(isOffered(parameter, scope));
            var said = scope.values(parameter).stream()
                    .map(value -> ValueNames.of(lists, scope, parameter, value))
                    .collect(Collectors.joining(Words.say("list.separator")));
            face.say(said.isEmpty() ? usual(parameter) : said, said.isEmpty() && !CHOICES.containsKey(parameter));
        });
    }

    /** As its field decides it. */
    private boolean isOffered(Parameter parameter, Scope scope) {
        if (parameter == Parameter.REGION) {
            return lists.regions().size() > 1;
        }
        return !parameter.repeatable()
                || parameter == Parameter.STAGE
                || !lists.of(scope.region()).list(parameter).in(Words.lang()).isEmpty();
    }

    /** What goes without saying: a choice that is made already, or that nothing is chosen. */
    private static String usual(Parameter parameter) {
        var choice = CHOICES.get(parameter);
        if (choice != null) {
            return Words.say(parameter.word() + "." + choice.code());
        }
        return isShort(parameter) ? Words.say("filter." + parameter.word() + ".open") : Words.say("filter.all");
    }

    private static boolean isShort(Parameter parameter) {
        return parameter == Parameter.FROM || parameter == Parameter.TO;
    }

    private static final class Face extends Div {
        private final Span value = new Span();

        Face(Parameter parameter) {
            addClassNames("filter", "filter-face");
            setClassName("filter-short", isShort(parameter));
            setClassName("filter-many", parameter.repeatable());
            value.addClassName("aura-surface");
            add(new Span(Words.say("filter." + parameter.word())), value);
        }

        void say(String text, boolean nothingChosen) {
            value.setText(text);
            value.setClassName("nothing-chosen", nothingChosen);
        }
    }
}
