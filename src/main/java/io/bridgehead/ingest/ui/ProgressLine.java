package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a check or a load is, in rows and seconds, and a way to end it. Not there for what takes no second. */
final class ProgressLine extends Composite<Div> {
    private static final long PATIENCE_MILLIS = 1000;

    private final transient PageContext page;
    private final transient Follower follower;
    private final long expectedRows;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button cancel;

    /** @param expectedRows of the file, where they were counted before; else 0 */
    ProgressLine(PageContext page, Follower follower, long expectedRows) {
        this.page = page;
        this.follower = follower;
        this.expectedRows = expectedRows;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", page.said().text("progress"));
        cancel = new Button(page.said().text("cancel"), click -> cancel());
        var line = new Div(words, cancel);
        line.addClassName("progress-words");
        var content = getContent();
        content.addClassName("progress-line");
        content.add(bar, line);
        setVisible(false);
        addAttachListener(attached -> page.desk().follow(attached.getUI(), follower, this::show));
    }

    private void cancel() {
        follower.cancel();
        cancel.setEnabled(false);
        show();
    }

    private void show() {
        var elapsed = follower.elapsed();
        setVisible(!follower.hasEnded() && elapsed.toMillis() >= PATIENCE_MILLIS);
        var said = page.said();
        var step = said.text("progress-" + follower.step().name().toLowerCase(java.util.Locale.ROOT));
        words.setText(
                follower.isCancelled()
                        ? said.text("cancelling")
                        : said.text(
                                "progress-words",
                                step,
                                said.number(follower.rows()),
                                said.number(elapsed.toSeconds())));
        var known = switch (follower.step()) {
            case READING -> expectedRows > 0 && follower.rows() > 0;
            case CHECKING, STORING -> false;
        };
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue(Math.min(1.0, follower.rows() / (double) expectedRows));
        }
    }
}
