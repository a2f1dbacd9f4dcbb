package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question of the catalogue, of those that can be asked on two sides. */
class QuestionField implements FilterField {
    private final ComboBox<Question> box = new ComboBox<>();
    private final FigureDesk figures;
    private @Nullable By by;

    QuestionField(FigureDesk figures, Consumer<List<String>> chosen) {
        this.figures = figures;
        box.setLabel(Words.say("filter." + Parameter.FIGURE.word()));
        box.setItemLabelGenerator(question -> Words.say(question.title()));
        box.addClassNames("filter", "filter-long");
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(List.of(change.getValue().id()));
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Scope scope) {
        if (scope.by() != by) {
            by = scope.by();
            box.setItems(figures.questions().stream()
                    .filter(question -> !question.isComparison())
                    .filter(scope.by()::fits)
                    .toList());
        }
        var asked = scope.figure();
        box.setValue(asked == null ? null : figures.question(asked));
    }
}
