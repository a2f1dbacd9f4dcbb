package io.bridgehead.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.audit.AuditHead;
import io.bridgehead.audit.AuditTrail.Verdict;
import io.bridgehead.scope.AsOf;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.Numbers;
import java.time.Instant;
import java.util.Optional;

/** Whether the record is whole, where that is asked: it takes reading all of it. And its head, to be kept elsewhere. */
final class HeadPanel extends Composite<Div> {
    private final transient RecordDesk desk;
    private final Button check = new Button(Said.text("check"), click -> check());
    private final Paragraph state = new Paragraph(Said.text("unchecked"));
    private final Code head = new Code();

    HeadPanel(RecordDesk desk) {
        this.desk = desk;
        check.addClassName("check-record");
        check.setAriaLabel(Said.text("check.about"));
        state.addClassName("record-state");
        state.getElement().setAttribute("role", "status");
        var checking = new Div(check, state);
        checking.addClassName("actions");

        head.addClassName("hash");
        var copy = new Button(Said.text("copy"), click -> copy());
        copy.setAriaLabel(Said.text("copy.about"));
        var all = new Anchor();
        all.setText(Said.text("download"));
        all.setHref(new RecordDownload(desk, Said.text("file")));
        all.addClassName("download-record");
        var line = new Div(new Span(Said.text("head")), head, copy, all);
        line.addClassName("hash-line");
        var explained = new Paragraph(Said.text("head.explained"));
        explained.addClassName("hint");

        getContent().addClassName("head-panel");
        getContent().add(checking, line, explained);
    }

    void show(AuditHead now) {
        head.setText(now.written());
    }

    private void check() {
        check.setEnabled(false);
        state.removeClassName("refusal");
        state.setText(Said.text("checking"));
        desk.verify(this::tell);
    }

    /** @param found nothing where it could not be read */
    private void tell(Optional<Verdict> found) {
        check.setEnabled(true);
        state.setText(found.map(HeadPanel::said).orElseGet(() -> Said.text("unread")));
        found.filter(Verdict::holds).ifPresentOrElse(whole -> show(whole.head()), () -> state.addClassName("refusal"));
    }

    private static String said(Verdict verdict) {
        var entries = Numbers.said(verdict.head().seq());
        return verdict.holds() ? Said.text("whole", entries, AsOf.said(Instant.now())) : Said.text("broken", entries);
    }

    private void copy() {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0)", head.getText())
                .then(done -> Notices.done(Said.text("copied")), refused -> Notices.problem(Said.text("copy.refused")));
    }
}
