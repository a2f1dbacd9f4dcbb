package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Any number of the stages a project may be in. */
class StagesField implements FilterField {
    private final MultiSelectComboBox<Stage> box = new MultiSelectComboBox<>();

    StagesField(Stage[] stages, Consumer<List<String>> chosen) {
        box.setLabel(Words.say("filter." + Parameter.STAGE.word()));
        box.setPlaceholder(Words.say("filter.all"));
        box.setItems(stages);
        box.setItemLabelGenerator(stage -> Words.say("stage." + stage.code()));
        box.setClearButtonVisible(true);
        box.addClassName("filter");
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue().stream().sorted().map(Stage::code).toList());
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Scope scope) {
        box.setValue(new LinkedHashSet<>(scope.stages()));
    }
}
