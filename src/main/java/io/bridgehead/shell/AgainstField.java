package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The other side of a comparison: a period, a region or a partner, by what the sides differ by. */
class AgainstField implements FilterField {
    private final ComboBox<Code> box = new ComboBox<>();
    private final CodeLists lists;
    private @Nullable By by;
    private @Nullable String region;
    private List<Code> options = List.of();

    AgainstField(CodeLists lists, Consumer<List<String>> chosen) {
        this.lists = lists;
        box.setLabel(Words.say("filter." + Parameter.AGAINST.word()));
        box.setItemLabelGenerator(code -> Words.say(code.name()));
        box.addClassName("filter");
        box.addCustomValueSetListener(
                typed -> chosen.accept(List.of(typed.getDetail().strip())));
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(List.of(change.getValue().code()));
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Scope scope) {
        if (scope.by() != by || !scope.region().equals(region)) {
            by = scope.by();
            region = scope.region();
            options = options(scope);
            box.setItems(options);
            box.setAllowCustomValue(scope.by() == By.PERIOD);
            box.setTooltipText(scope.by() == By.PERIOD ? Words.say("filter.against.form") : null);
        }
        var against = scope.against();
        box.setValue(against == null ? null : known(against));
    }

    private Code known(String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseGet(() -> plain(code));
    }

    private List<Code> options(Scope scope) {
        return switch (scope.by()) {
            case PERIOD -> Years.latest().stream().map(AgainstField::plain).toList();
            case REGION ->
                lists.regions().stream()
                        .filter(other -> !other.id().equals(scope.region()))
                        .map(other -> new Code(other.id(), other.name(), null))
                        .toList();
            case PARTNER -> lists.of(scope.region()).list(Parameter.PARTNER).in(Words.lang());
        };
    }

    private static Code plain(String code) {
        return new Code(code, Text.same(code), null);
    }
}
