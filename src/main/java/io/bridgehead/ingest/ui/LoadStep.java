package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.problem.Phrase;
import java.util.List;

/** Load the file or leave it, and what came of it. */
final class LoadStep extends Step {
    private final transient PageContext page;
    private final transient Said said;
    private final transient Runnable load;
    private final transient Runnable leave;

    LoadStep(PageContext page, Runnable load, Runnable leave) {
        super(6, page.said().text("step-load"));
        this.page = page;
        this.said = page.said();
        this.load = load;
        this.leave = leave;
    }

    /** After a check without problems. */
    void ready(ImportReport report) {
        if (ChangeStep.changesNothing(report)) {
            show(said.text("loaded-already"), List.of(leaveButton()));
        } else {
            show(said.text("ready", report.fileName()), List.of(actions(loadButton("load-now"), leaveButton())));
        }
    }

    /** After a check with problems. */
    void refused() {
        show(said.text("not-ready"), List.of(leaveButton()));
    }

    void loading(Follower follower, long rows) {
        show(said.text("loading"), List.of(new ProgressLine(page, follower, rows)));
        busy(said.text("loading"));
    }

    void failed(Phrase reason) {
        fail(reason.in(said.lang()), actions(loadButton("try-again"), leaveButton()));
    }

    void cancelled() {
        show(said.text("load-cancelled"), List.of(actions(loadButton("load-now"), leaveButton())));
    }

    void loaded(ImportReport report) {
        var overview = new Anchor("./?region=" + report.region(), said.text("to-overview"));
        overview.addClassName("next");
        var counts = new Div(said.text(
                "loaded-counts",
                said.number(report.rowsLoaded()),
                said.number(report.rowsReplaced()),
                said.number(report.rowsUnchanged()),
                said.number(report.rowsLeftOut()),
                said.seconds(report.millis())));
        show(
                said.text(
                        "loaded",
                        report.fileName(),
                        Long.toString(report.batch().orElse(0))),
                List.of(counts, overview));
        getContent().getElement().setAttribute("data-state", "loaded");
    }

    private Button loadButton(String key) {
        var button = new Button(said.text(key), click -> load.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Button leaveButton() {
        return new Button(said.text("leave"), click -> leave.run());
    }

    private static Component actions(Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("actions");
        return actions;
    }
}
