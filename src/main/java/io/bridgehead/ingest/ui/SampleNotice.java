package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import io.bridgehead.ingest.SampleContent;

/** Says that there is sample data, and removes it. Not there where there is none. */
final class SampleNotice extends Composite<Card> {
    private final transient SampleContent sample;
    private final transient Said said;
    private final transient Runnable removed;
    private String region = DataView.HOME;

    SampleNotice(SampleContent sample, Said said, Runnable removed) {
        this.sample = sample;
        this.said = said;
        this.removed = removed;
        var card = getContent();
        card.setTitle(said.text("sample"), 2);
        card.add(new Paragraph(said.text("sample-explained")));
        card.add(new Button(said.text("sample-remove"), event -> confirm()));
        card.setWidthFull();
    }

    void show(String of) {
        region = of;
        setVisible(sample.isPresent(of));
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(said.text("sample-remove"));
        dialog.setText(said.text("sample-confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(said.text("cancel"));
        dialog.setConfirmText(said.text("sample-remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> {
            var rows = sample.remove(region);
            Notification.show(said.text("sample-gone", said.number(rows)));
            removed.run();
        });
        dialog.open();
    }
}
