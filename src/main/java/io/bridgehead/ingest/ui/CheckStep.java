package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.problem.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the file, before any of it is stored. */
final class CheckStep extends Step {
    private final transient PageContext page;
    private final transient Runnable again;
    private final UnknownNames names;

    CheckStep(PageContext page, UnknownNames.MapName mapped, Runnable again) {
        super(4, page.said().text("step-check"));
        this.page = page;
        this.again = again;
        this.names = new UnknownNames(page, mapped);
    }

    /** What an earlier check found stays to be worked on while the next one runs. */
    void checking(Follower follower) {
        busy(page.said().text("checking"));
        add(new ProgressLine(page, follower, 0));
    }

    /** @param problemsFile writes all problems as a CSV */
    void show(ImportReport report, DownloadHandler problemsFile) {
        var said = page.said();
        var all = report.problems().size() + report.moreProblems();
        var parts = new ArrayList<Component>();
        names.show(report.region(), report.unknownNames());
        if (!report.isSound()) {
            var download = new Anchor();
            download.setText(said.text("problems-download"));
            download.setHref(problemsFile);
            download.addClassName("download");
            parts.add(names);
            parts.add(new ProblemKinds(report, said));
            parts.add(download);
        }
        var warnings = report.warnings().size() + report.moreWarnings();
        if (warnings > 0) {
            var details = new Details(said.text("warnings", said.number(warnings)));
            details.addClassName("warnings");
            details.add(new Lines(report.warnings(), warnings, said));
            parts.add(details);
        }
        if (report.isSound()) {
            show(
                    said.text(
                            "sound",
                            said.number(report.rowsRead()),
                            said.number(report.rowsLeftOut()),
                            said.seconds(report.millis())),
                    parts);
        } else {
            fail(
                    said.text(
                            "unsound",
                            said.number(all),
                            said.number(report.kinds().size()),
                            said.number(report.rowsRead())),
                    parts.toArray(Component[]::new));
        }
    }

    void failed(Phrase reason) {
        fail(reason.in(page.said().lang()), new Button(page.said().text("check-again"), click -> again.run()));
    }

    void cancelled() {
        show(
                page.said().text("check-cancelled"),
                List.of(new Button(page.said().text("check-again"), click -> again.run())));
    }
}
