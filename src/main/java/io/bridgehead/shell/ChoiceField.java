package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** One word of a fixed list; the first is what goes without saying. */
class ChoiceField implements FilterField {
    private final Select<String> select = new Select<>();
    private final Parameter parameter;
    private final String usual;

    ChoiceField(Parameter parameter, Word[] words, Consumer<List<String>> chosen) {
        this.parameter = parameter;
        this.usual = words[0].code();
        select.setLabel(Words.say("filter." + parameter.word()));
        select.setItems(Arrays.stream(words).map(Word::code).toList());
        select.setItemLabelGenerator(code -> Words.say(parameter.word() + "." + code));
        select.setValue(usual);
        select.addClassName("filter");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue().equals(usual) ? List.of() : List.of(change.getValue()));
            }
        });
    }

    @Override
    public Component component() {
        return select;
    }

    @Override
    public void show(Scope scope) {
        select.setValue(scope.values(parameter).stream().findFirst().orElse(usual));
    }
}
