package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Any number of codes of one of a region's lists. */
class CodesField implements FilterField {
    private final MultiSelectComboBox<Code> box = new MultiSelectComboBox<>();
    private final Parameter parameter;
    private final CodeLists lists;
    private List<Code> options = List.of();

    CodesField(Parameter parameter, CodeLists lists, Consumer<List<String>> chosen) {
        this.parameter = parameter;
        this.lists = lists;
        box.setLabel(Words.say("filter." + parameter.word()));
        box.setPlaceholder(Words.say("filter.all"));
        box.setItemLabelGenerator(code -> Words.say(code.name()));
        box.setClearButtonVisible(true);
        box.addClassName("filter");
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue().stream().map(Code::code).sorted().toList());
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Scope scope) {
        var now = lists.of(scope.region()).list(parameter).in(Words.lang());
        if (!now.equals(options)) {
            options = now;
            box.setItems(options);
        }
        box.setVisible(!options.isEmpty());
        var codes = Set.copyOf(scope.values(parameter));
        box.setValue(
                options.stream().filter(code -> codes.contains(code.code())).collect(Collectors.toSet()));
    }
}
