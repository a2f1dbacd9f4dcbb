package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.shell.Notices;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What every part of one open page has in common.
 *
 * @param user who loads, maps and undoes; kept with each
 */
record PageContext(DataServices services, DataDesk desk, Said said, String user) {
    /** Does some work off the page's lock and calls back on it. To be called by the page itself. */
    <T> void run(Callable<T> work, Consumer<Outcome<T>> told) {
        desk.run(UI.getCurrent(), work, told);
    }

    /** Says in a notice why something didn't work out. */
    void complain(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> done -> {}
            case Outcome.Failed<?> failed -> Notices.problem(failed.reason().in(said.lang()));
        }
    }

    /** Says on whichever page the user is by now what became of a load. */
    void announce(String fileName, Outcome<ImportReport> outcome) {
        complain(outcome);
        if (outcome instanceof Outcome.Done<ImportReport>(var report)) {
            Notification.show(said.text(
                    report.loaded() ? "loaded" : "refused",
                    fileName,
                    Long.toString(report.batch().orElse(0))));
        }
    }
}
