package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.bridgehead.ingest.LoadedBatch;
import io.bridgehead.ingest.PlainName;
import java.io.IOException;

/** The file a batch came from, where it was kept. */
final class OriginalLink extends Composite<Div> {
    private final transient PageContext page;
    private final String region;
    private final transient LoadedBatch batch;

    OriginalLink(PageContext page, String region, LoadedBatch batch) {
        this.page = page;
        this.region = region;
        this.batch = batch;
        if (!batch.sha256().isEmpty()) {
            page.run(this::isKept, this::show);
        }
    }

    private boolean isKept() throws IOException {
        try (var in = page.services().original(region, batch.sha256()).orElse(null)) {
            return in != null;
        }
    }

    private void show(Outcome<Boolean> outcome) {
        switch (outcome) {
            case Outcome.Done<Boolean>(var kept)
            when kept -> {
                var link = new Anchor();
                link.setText(page.said().text("download-original"));
                link.setHref(this::send);
                getContent().add(link);
            }
            case Outcome.Done<Boolean> none ->
                getContent().add(new Span(page.said().text("not-kept")));
            case Outcome.Failed<Boolean> failed ->
                getContent().add(new Span(page.said().text("not-kept")));
        }
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName(PlainName.of(batch.file()));
        event.setContentType("application/octet-stream");
        try (var in = page.services()
                .original(region, batch.sha256())
                .orElseThrow(() -> new IOException("the file of batch " + batch.id() + " is gone"))) {
            in.transferTo(event.getOutputStream());
        }
    }
}
