package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;

/** Takes a batch back, once the user has read what will happen. */
final class UndoButton extends Composite<Button> {
    UndoButton(PageContext page, String region, PastBatch batch, Consumer<Outcome<Long>> done) {
        var said = page.said();
        var id = Long.toString(batch.id());
        var button = getContent();
        button.setText(said.text("undo"));
        button.addClickListener(click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(said.text("undo-title", id));
            dialog.setText(said.text(
                    "undo-confirm",
                    HistoryGrid.fileName(batch, said),
                    said.number(batch.batch().rowsLoaded()),
                    said.number(batch.batch().rowsReplaced())));
            dialog.setCancelable(true);
            dialog.setCancelText(said.text("cancel"));
            dialog.setConfirmText(said.text("undo-title", id));
            dialog.addConfirmListener(confirmed -> {
                button.setEnabled(false);
                page.run(() -> page.services().undo(region, batch.id(), page.user()), outcome -> {
                    button.setEnabled(true);
                    done.accept(outcome);
                });
            });
            dialog.open();
        });
    }
}
