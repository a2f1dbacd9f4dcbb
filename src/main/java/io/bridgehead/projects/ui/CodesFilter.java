package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.projects.ListingCodec;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.reference.Code;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.shell.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters by any number of the codes a column may have. */
class CodesFilter implements ListFilter {
    private final ProjectColumn column;
    private final MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
    private @Nullable RegionCodes codes;

    CodesFilter(ProjectColumn column, Choice choice) {
        this.column = column;
        var label = Words.say("projects.list.any-of", Words.say("project." + column.code()));
        box.setPlaceholder(Words.say("filter.all"));
        box.setAriaLabel(label);
        box.setTooltipText(label);
        // No button to clear: in a narrow column what is chosen needs the room.
        box.setItemLabelGenerator(this::name);
        box.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
        box.addClassName("list-filter");
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var values = change.getValue().stream().sorted().toList();
                choice.take(values.isEmpty() ? Optional.empty() : Optional.of(new ColumnFilter.AnyOf(values)));
            }
        });
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Optional<ColumnFilter> filter, RegionCodes known) {
        if (codes == null || !codes.equals(known)) {
            codes = known;
            box.setItems(column.list()
                    .map(list -> known.list(list).in(Words.lang()).stream()
                            .map(Code::code)
                            .toList())
                    .orElseGet(() -> ListingCodec.choices(column, known)));
        }
        box.setValue(new LinkedHashSet<>(filter.map(
                        there -> there instanceof ColumnFilter.AnyOf any ? any.codes() : List.<String>of())
                .orElse(List.of())));
    }

    private String name(String code) {
        var known = codes;
        return column.list()
                .map(list -> known == null ? code : Words.say(known.name(list, code)))
                .orElseGet(() -> Words.say(column.keyOf(code)));
    }
}
