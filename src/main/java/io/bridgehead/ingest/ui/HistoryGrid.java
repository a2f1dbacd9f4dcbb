package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import io.bridgehead.ingest.OwnGroups;
import io.bridgehead.ingest.SampleContent;
import io.bridgehead.ingest.Target;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was loaded into a region, the latest first; each batch can be opened. */
final class HistoryGrid extends Composite<Grid<PastBatch>> {
    private static final int SHORT_HASH = 8;

    /** So many rows are shown without scrolling within the grid; more are loaded as they are scrolled to. */
    private static final int SHORT = 8;

    private final transient DataServices services;
    private final transient Said said;
    private @Nullable Long marked;

    HistoryGrid(DataServices services, Said said, Consumer<PastBatch> opened) {
        this.services = services;
        this.said = said;
        var grid = getContent();
        component("batch", batch -> open(batch, opened)).setWidth("7rem");
        component(
                        "when",
                        batch -> two(
                                said.time(batch.batch().loadedAt()),
                                batch.batch().loadedBy()))
                .setWidth("10rem");
        component("file", this::file).setWidth("14rem").setFlexGrow(2);
        component("profile", this::profile).setWidth("9rem").setFlexGrow(1);
        number("rows-loaded", batch -> batch.batch().rowsLoaded());
        number("rows-replaced", batch -> batch.batch().rowsReplaced());
        number("rows-unchanged", batch -> batch.batch().rowsUnchanged());
        number("rows-left-out", PastBatch::rowsLeftOut);
        grid.setEmptyStateText(said.text("nothing-loaded"));
        grid.addClassName("history-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setWidthFull();
        grid.setPartNameGenerator(batch -> Objects.equals(batch.id(), marked) ? "opened" : null);
    }

    /** Makes the row of an opened batch stand out; null: none. */
    void mark(@Nullable Long batch) {
        marked = batch;
        getContent().getDataProvider().refreshAll();
    }

    void show(String region) {
        getContent().setAllRowsVisible(services.historySize(region) <= SHORT);
        getContent()
                .setItems(
                        query -> services.history(region, query.getOffset(), query.getLimit()).stream(),
                        query -> services.historySize(region));
    }

    static String fileName(PastBatch batch, Said said) {
        var file = batch.batch().file();
        if (file.startsWith(OwnGroups.REMOVED)) {
            return said.text("group-removed", file.substring(OwnGroups.REMOVED.length()));
        }
        return file.equals(SampleContent.REMOVED) ? said.text("sample-removed") : file;
    }

    private Grid.Column<PastBatch> component(String key, ValueProvider<PastBatch, Component> part) {
        return getContent()
                .addComponentColumn(part)
                .setKey(key)
                .setHeader(said.text(key))
                .setFlexGrow(0)
                .setResizable(true);
    }

    private void number(String key, ValueProvider<PastBatch, Long> value) {
        getContent()
                .addColumn(batch -> said.number(value.apply(batch)))
                .setKey(key)
                .setHeader(said.text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private Component open(PastBatch batch, Consumer<PastBatch> opened) {
        var open = new Button(Long.toString(batch.id()), click -> opened.accept(batch));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(said.text("open-batch", Long.toString(batch.id())));
        return open;
    }

    private Component file(PastBatch batch) {
        var name = fileName(batch, said);
        var cell = two(name, shortHash(batch.batch().sha256()));
        cell.setTitle(name + "\n" + batch.batch().sha256());
        return cell;
    }

    private Component profile(PastBatch batch) {
        var undoes = batch.undoes();
        var code = batch.batch().profile();
        var title =
                Target.of(code).map(target -> target.title().in(said.lang())).orElse(code);
        var status = new Badge(said.text("status-" + batch.batch().status().code()));
        return undoes == null
                ? new Div(new Div(title), status)
                : new Div(new Div(title), new Badge(said.text("undoes", Long.toString(undoes))));
    }

    static String shortHash(String sha256) {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }

    private static Div two(String first, String second) {
        var below = new Div(new Span(second));
        below.addClassName("hint");
        var cell = new Div(new Div(first), below);
        cell.addClassName("two-lines");
        return cell;
    }
}
