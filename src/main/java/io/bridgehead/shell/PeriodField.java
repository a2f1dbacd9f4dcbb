package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.function.Consumer;

/** A year from the list, or a year or month typed in. */
class PeriodField implements FilterField {
    private final ComboBox<String> box = new ComboBox<>();
    private final Parameter parameter;

    PeriodField(Parameter parameter, Consumer<List<String>> chosen) {
        this.parameter = parameter;
        box.setLabel(Words.say("filter." + parameter.word()));
        box.setPlaceholder(Words.say("filter." + parameter.word() + ".open"));
        box.setItems(Years.latest());
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.setHelperText(null);
        box.setTooltipText(Words.say("filter.period.form"));
        box.addClassNames("filter", "filter-short");
        box.addCustomValueSetListener(
                typed -> chosen.accept(List.of(typed.getDetail().strip())));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue() == null ? List.of() : List.of(change.getValue()));
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Scope scope) {
        box.setValue(scope.values(parameter).stream().findFirst().orElse(null));
    }
}
