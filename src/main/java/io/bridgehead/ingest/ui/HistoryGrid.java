package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import io.bridgehead.ingest.ImportHistory;
import io.bridgehead.ingest.LoadedBatch;
import io.bridgehead.ingest.Profile;
import io.bridgehead.ingest.SampleContent;

/** What was loaded into a region, the latest first. */
final class HistoryGrid extends Composite<Grid<LoadedBatch>> {
    private final transient ImportHistory history;
    private final transient Said said;

    HistoryGrid(ImportHistory history, Said said) {
        this.history = history;
        this.said = said;
        var grid = getContent();
        grid.addColumn(batch -> said.time(batch.loadedAt()))
                .setHeader(said.text("when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::profile).setHeader(said.text("profile")).setAutoWidth(true);
        grid.addColumn(this::file).setHeader(said.text("file")).setWidth("12rem");
        grid.addColumn(batch -> said.number(batch.rowsLoaded()))
                .setHeader(said.text("rows-loaded"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(batch -> said.number(batch.rowsReplaced()))
                .setHeader(said.text("rows-replaced"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addComponentColumn(
                        batch -> new Badge(said.text("status-" + batch.status().code())))
                .setHeader(said.text("status"))
                .setAutoWidth(true);
        grid.addColumn(LoadedBatch::loadedBy).setHeader(said.text("who")).setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(said.text("nothing-loaded"));
        grid.setWidthFull();
    }

    void show(String region) {
        getContent()
                .setItems(
                        query -> history.of(region, query.getOffset(), query.getLimit()).stream(),
                        query -> history.count(region));
    }

    private String profile(LoadedBatch batch) {
        return Profile.of(batch.profile())
                .map(profile -> profile.title().in(said.lang()))
                .orElse(batch.profile());
    }

    private String file(LoadedBatch batch) {
        return batch.file().equals(SampleContent.REMOVED) ? said.text("sample-removed") : batch.file();
    }
}
