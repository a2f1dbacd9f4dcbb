package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Drop a file, or put another in its place. */
final class FileStep extends Step {
    private final transient Said said;
    private final FileDrop drop;
    private final Span name = new Span();
    private final Div line;

    FileStep(Said said, Consumer<DroppedFile> dropped, Runnable left) {
        super(1, said.text("step-file"));
        this.said = said;
        this.drop = new FileDrop(said, dropped);
        name.addClassName("file-name");
        line = new Div(name, new Button(said.text("remove-file"), click -> left.run()));
        line.addClassName("file-line");
        showNone();
    }

    void show(DroppedFile file) {
        name.setText(said.text("file-size", file.name(), said.bytes(file.bytes())));
        line.setVisible(true);
        show(said.text("drop-other"), List.of(line, drop));
    }

    void showNone() {
        line.setVisible(false);
        show(said.text("drop-first"), List.of(line, drop));
    }

    /** While a load runs, its file is not exchanged for another. */
    void hold(boolean held) {
        drop.getContent().setEnabled(!held);
        line.setEnabled(!held);
    }
}
