package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.access.Role;
import io.bridgehead.briefing.BasketItem;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The figures the reader put aside, in the order they would have in a briefing. */
@Route("briefings/basket")
@RolesAllowed(Role.Names.PLANNER)
class BasketView extends RegionPage {
    private final Div list = new Div();
    private final Button make = new Button(Said.text("basket.make"), click -> make());
    private final Button clear = new Button(Said.text("basket.clear"), click -> clear());
    private final RouterLink back = new RouterLink(Said.text("back"), BriefingsView.class);

    BasketView(BriefingDesk desk) {
        super(desk);
        back.addClassName("way-back");
        list.addClassName("briefing-list");
        list.getElement().setAttribute("role", "list");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(make, clear);
        buttons.addClassName("briefing-buttons");
        getContent()
                .add(back, new H2(Said.text("basket")), new Paragraph(Said.text("basket.explained")), list, buttons);
    }

    @Override
    void open(BeforeEnterEvent event) {
        back.setQueryParameters(query());
        refresh();
    }

    private void refresh() {
        var reader = desk().reader();
        var lang = Words.lang();
        list.getElement().setAttribute("aria-busy", "true");
        desk().run(
                        "basket",
                        page(),
                        () -> desk().basket().list(region(), reader).stream()
                                .map(item -> PutAside.read(desk().catalogue(), item, region(), lang))
                                .toList(),
                        this::show);
        desk().scopes().countBasket(region(), page());
    }

    private void show(List<PutAside> items) {
        list.getElement().removeAttribute("aria-busy");
        list.removeAll();
        make.setEnabled(!items.isEmpty());
        clear.setVisible(!items.isEmpty());
        if (items.isEmpty()) {
            var empty = new Paragraph(Said.text("basket.none"));
            empty.addClassName("empty-state");
            list.add(empty);
        }
        for (var i = 0; i < items.size(); i++) {
            var place = i;
            var id = items.get(i).item().id();
            list.add(new BasketCard(
                    items.get(i),
                    i > 0 ? () -> move(id, place - 1) : null,
                    i < items.size() - 1 ? () -> move(id, place + 1) : null,
                    () -> remove(items.get(place), place)));
        }
    }

    private void move(UUID id, int place) {
        change(reader -> desk().basket().move(region(), reader, id, place));
    }

    private void remove(PutAside removed, int place) {
        change(reader -> desk().basket().remove(region(), reader, removed.item().id()));
        Notices.undoable(
                Said.text("basket.removed", removed.title()),
                () -> change(reader -> putBack(reader, removed.item(), place)));
    }

    private void clear() {
        var reader = desk().reader();
        desk().run(
                        "basket",
                        page(),
                        () -> {
                            var items = desk().basket().list(region(), reader);
                            desk().basket().clear(region(), reader);
                            return items;
                        },
                        items -> {
                            refresh();
                            Notices.undoable(
                                    Said.text("basket.cleared"),
                                    () -> change(who -> items.forEach(item -> putBack(who, item, Integer.MAX_VALUE))));
                        });
    }

    private void putBack(String reader, BasketItem item, int place) {
        var scope = item.part().scope(region());
        var there = desk().basket().add(region(), reader, item.question(), scope);
        desk().basket().move(region(), reader, there.id(), place);
    }

    private void change(Consumer<String> change) {
        var reader = desk().reader();
        desk().run(
                        "basket",
                        page(),
                        () -> {
                            change.accept(reader);
                            return reader;
                        },
                        done -> refresh());
    }

    private void make() {
        var reader = desk().reader();
        var lang = Words.lang();
        var title = Said.text("new.title");
        desk().run(
                        "a new briefing",
                        page(),
                        () -> desk().creation().fromBasket(region(), title, lang, reader),
                        this::goTo);
    }
}
