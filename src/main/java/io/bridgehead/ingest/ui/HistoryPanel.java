package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;

/** The history of a region, and below it the batch that was opened. */
final class HistoryPanel extends Composite<Div> {
    private final transient PageContext page;
    private final transient Runnable changed;
    private final HistoryGrid grid;
    private final Div opened = new Div();
    private String region = DataView.HOME;

    /** @param changed is called when a batch was undone */
    HistoryPanel(PageContext page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        this.grid = new HistoryGrid(page.services(), page.said(), this::open);
        getContent().addClassName("history-panel");
        getContent().add(grid, opened);
    }

    void show(String id) {
        if (!region.equals(id)) {
            close();
        }
        region = id;
        grid.show(id);
    }

    /** Opens a batch of the region shown, where the reader sees it. */
    void open(PastBatch batch) {
        opened.removeAll();
        var panel = new BatchPanel(page, region, batch, by -> undone(batch.id(), by), this::close);
        opened.add(panel);
        grid.mark(batch.id());
        panel.scrollIntoView();
    }

    void close() {
        opened.removeAll();
        grid.mark(null);
    }

    private void undone(long batch, long by) {
        close();
        Notification.show(page.said().text("undone", Long.toString(by), Long.toString(batch)));
        changed.run();
    }
}
