package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Region;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.function.Consumer;

/** The region, where there is more than one. */
class RegionField implements FilterField {
    private final Select<Region> select = new Select<>();
    private final CodeLists lists;
    private List<Region> options = List.of();

    RegionField(CodeLists lists, Consumer<String> chosen) {
        this.lists = lists;
        select.setLabel(Words.say("filter." + Parameter.REGION.word()));
        select.setItemLabelGenerator(region -> Words.say(region.name()));
        select.addClassName("filter");
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().id());
            }
        });
    }

    @Override
    public Component component() {
        return select;
    }

    @Override
    public void show(Scope scope) {
        var regions = lists.regions();
        if (!regions.equals(options)) {
            options = regions;
            select.setItems(regions);
        }
        select.setVisible(regions.size() > 1);
        regions.stream()
                .filter(region -> region.id().equals(scope.region()))
                .findFirst()
                .ifPresent(select::setValue);
    }
}
