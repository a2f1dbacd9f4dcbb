package io.bridgehead.partners.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import io.bridgehead.partners.ReferenceRegions;
import io.bridgehead.reference.Region;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The region that exports are compared with: those that have any; not there where none has. */
class ReferenceField extends Composite<ComboBox<Region>> {
    private final transient ScopeDesk desk;
    private final transient ReferenceRegions references;
    private @Nullable Scope shown;

    /** @param chosen told the code of a region; none to leave it open again */
    ReferenceField(ScopeDesk desk, ReferenceRegions references, Consumer<List<String>> chosen) {
        this.desk = desk;
        this.references = references;
        var box = getContent();
        box.setLabel(Words.say("filter.reference"));
        box.setPlaceholder(Words.say("filter.reference.choose"));
        box.setItemLabelGenerator(region -> Words.say(region.name()));
        box.setClearButtonVisible(true);
        box.addClassNames("filter", "card-control");
        box.setVisible(false);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null
                                ? List.of()
                                : List.of(change.getValue().id()));
            }
        });
    }

    void show(Scope scope) {
        shown = scope;
        desk.fetch("references", () -> references.of(scope), UI.getCurrent(), found -> {
            // Only of what is still shown.
            if (scope.equals(shown)) {
                found.ifPresent(regions -> show(scope, regions));
            }
        });
    }

    private void show(Scope scope, List<Region> regions) {
        var box = getContent();
        box.setItems(regions);
        box.setVisible(!regions.isEmpty());
        // The only one there is is taken without being chosen: there is nothing to take back.
        var only = scope.against() == null && regions.size() == 1;
        box.setClearButtonVisible(!only);
        box.setValue(regions.stream()
                .filter(region -> only || region.id().equals(scope.against()))
                .findFirst()
                .orElse(null));
    }
}
