package io.bridgehead.ingest.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.bridgehead.ingest.ImportRequest;
import java.io.IOException;
import java.util.concurrent.Callable;

/** All problems of a file as a CSV, made when it is asked for. */
final class ProblemsDownload implements DownloadHandler {
    private final transient PageContext page;
    private final transient DroppedFile file;
    private final transient ImportRequest request;

    ProblemsDownload(PageContext page, DroppedFile file, ImportRequest request) {
        this.page = page;
        this.file = file;
        this.request = request;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(page.said().text("problems-file", stem(file.name())));
        event.setContentType("text/csv;charset=utf-8");
        Callable<Boolean> write = file.kept(() -> {
            page.services()
                    .writeProblems(request, event.getOutputStream(), page.said().lang());
            return true;
        });
        try {
            write.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
