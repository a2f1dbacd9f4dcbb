package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import io.bridgehead.ingest.Change;
import java.util.function.LongConsumer;

/** One batch of the history: what it changed, the file it came from, and the way back. */
final class BatchPanel extends Composite<Section> {
    private final transient Said said;
    private final transient LongConsumer undone;
    private final Paragraph status = new Paragraph();
    private final Div difference = new Div();

    /** @param undone is told the batch that undoes it */
    BatchPanel(PageContext page, String region, PastBatch batch, LongConsumer undone, Runnable closed) {
        this.said = page.said();
        this.undone = undone;
        var id = Long.toString(batch.id());
        var close = new Button(said.text("close"), click -> closed.run());
        var head = new Div(new H3(said.text("batch-title", id, HistoryGrid.fileName(batch, said))), close);
        head.addClassName("batch-head");
        var asOf = new Anchor("./?region=" + region + "&as-of=" + id, said.text("see-as-of"));
        var actions = new Div(asOf, new OriginalLink(page, region, batch.batch()));
        actions.addClassName("actions");
        if (batch.changedSomething()) {
            actions.add(new UndoButton(page, region, batch, this::undone));
        }
        status.getElement().setAttribute("role", "status");
        status.setText(said.text("loading-change"));
        var content = getContent();
        content.addClassName("batch-panel");
        content.getElement().setAttribute("aria-label", said.text("batch-title", id, ""));
        content.add(head, hash(batch), actions, status, difference);
        page.run(() -> page.services().changeOf(region, batch.id()), this::show);
    }

    private void show(Outcome<Change> outcome) {
        switch (outcome) {
            case Outcome.Done<Change>(var change)
            when change.equals(Change.NONE) -> status.setText(said.text("changed-nothing"));
            case Outcome.Done<Change>(var change) -> {
                status.setText("");
                difference.add(new ChangePanel(change, said));
            }
            case Outcome.Failed<Change>(var reason) -> status.setText(reason.in(said.lang()));
        }
    }

    private void undone(Outcome<Long> outcome) {
        switch (outcome) {
            case Outcome.Done<Long>(var by) -> undone.accept(by);
            case Outcome.Failed<Long>(var reason) -> {
                status.setText(reason.in(said.lang()));
                status.addClassName("refusal");
            }
        }
    }

    private Div hash(PastBatch batch) {
        var sha256 = batch.batch().sha256();
        var code = new Code(sha256);
        code.addClassName("hash");
        var copy = new Button(said.text("copy"), click -> {
            click.getSource().getUI().orElseThrow().getPage().executeJs("navigator.clipboard.writeText($0)", sha256);
            Notification.show(said.text("copied"));
        });
        copy.setAriaLabel(said.text("copy-hash"));
        var line = new Div(code, copy);
        line.addClassName("hash-line");
        line.setVisible(!sha256.isEmpty());
        return line;
    }
}
