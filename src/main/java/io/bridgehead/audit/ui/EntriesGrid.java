package io.bridgehead.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import io.bridgehead.audit.AuditEntry;
import io.bridgehead.audit.EntryFilter;
import io.bridgehead.audit.FoundEntries;
import io.bridgehead.scope.AsOf;
import io.bridgehead.shell.Words;
import java.util.Map;
import java.util.stream.Stream;

/** Entries of the record, the newest first, loaded as they are scrolled to. What is added meanwhile moves none of them. */
final class EntriesGrid extends Composite<Grid<AuditEntry>> {
    /** So many need no room to scroll in. */
    private static final int FEW = 12;

    private final transient RecordDesk desk;
    private transient FoundEntries found = FoundEntries.NOTHING;
    private transient Map<String, String> regions = Map.of();

    EntriesGrid(RecordDesk desk) {
        this.desk = desk;
        var grid = getContent();
        column("when", "8rem", entry -> AsOf.said(entry.at()));
        column("who", "8rem", entry -> Said.actor(entry.actor()));
        column("what", "7.5rem", entry -> Said.action(entry.action()));
        column("about", "20rem", entry -> Said.about(entry.subject(), regions)).setFlexGrow(1);
        column("region", "8rem", this::region);
        column("number", "6rem", entry -> Long.toString(entry.seq())).setTextAlign(ColumnTextAlign.END);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(Words.say("view.record"));
        grid.setDataProvider(new CallbackDataProvider<>(this::page, query -> Math.toIntExact(found.entries())));
    }

    void show(FoundEntries now) {
        found = now;
        regions = desk.regions();
        getContent().setAllRowsVisible(now.entries() > 0 && now.entries() <= FEW);
        getContent().setEmptyStateText(Said.text(now.filter().equals(EntryFilter.ALL) ? "none" : "none-found"));
        getContent().getDataProvider().refreshAll();
    }

    private Grid.Column<AuditEntry> column(String key, String width, ValueProvider<AuditEntry, String> value) {
        return getContent()
                .addColumn(value)
                .setKey(key)
                .setHeader(Said.text(key))
                .setTooltipGenerator(value::apply)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(0);
    }

    /** What it is called; one that isn't there any more is its code. */
    private String region(AuditEntry entry) {
        var code = entry.region();
        return code == null ? "" : regions.getOrDefault(code, code);
    }

    private Stream<AuditEntry> page(Query<AuditEntry, Void> query) {
        return desk.page(found, query.getOffset(), query.getLimit()).stream();
    }
}
