package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.bridgehead.figure.SheetCsv;
import io.bridgehead.ingest.Target;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** How a file of a profile must look: its header and two rows, to be copied or downloaded. */
final class CanonicalForm extends Composite<Details> {
    private final transient Said said;
    private final Code example = new Code();
    private final Anchor download = new Anchor();

    CanonicalForm(Said said) {
        this.said = said;
        var pre = new Pre(example);
        pre.getStyle().set("overflow-x", "auto");
        var copy = new Button(said.text("copy"), event -> {
            var page = event.getSource().getUI().orElseThrow().getPage();
            page.executeJs("navigator.clipboard.writeText($0)", example.getText());
            Notification.show(said.text("copied"));
        });
        download.setText(said.text("template"));
        var actions = new FlexLayout(copy, download);
        actions.setFlexWrap(FlexLayout.FlexWrap.WRAP);
        actions.setAlignItems(FlexLayout.Alignment.CENTER);
        actions.getStyle().set("gap", "var(--vaadin-gap-m, 1rem)");
        var details = getContent();
        details.setSummaryText(said.text("form"));
        details.add(pre, actions);
        details.setWidthFull();
    }

    void show(Target profile) {
        var rows = Examples.of(profile);
        example.setText(rows);
        download.setHref(DownloadHandler.fromInputStream(event -> {
            var bytes = (SheetCsv.BYTE_ORDER_MARK + rows).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), profile.code() + ".csv", "text/csv;charset=utf-8", bytes.length);
        }));
        getContent().setSummaryText(said.text("form") + " · " + profile.title().in(said.lang()));
    }
}
