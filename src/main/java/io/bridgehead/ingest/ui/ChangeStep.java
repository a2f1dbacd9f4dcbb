package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.ImportReport;
import java.util.List;

/** What loading the file would replace. */
final class ChangeStep extends Step {
    private final transient Said said;

    ChangeStep(Said said) {
        super(5, said.text("step-change"));
        this.said = said;
    }

    void show(ImportReport report) {
        if (changesNothing(report)) {
            show(
                    report.rowsUnchanged() == 0
                            ? said.text("nothing-to-load")
                            : said.text("changes-nothing", said.number(report.rowsUnchanged())),
                    List.of());
        } else {
            show(
                    said.text(
                            "would-change",
                            said.number(report.rowsLoaded()),
                            said.number(report.rowsReplaced()),
                            said.number(report.rowsUnchanged())),
                    List.of(new ChangePanel(report.change(), said)));
        }
    }

    static boolean changesNothing(ImportReport report) {
        return report.rowsLoaded() == 0 && report.rowsReplaced() == 0;
    }
}
