package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** Takes one file at a time and hands it on from the disk; the browser shows the progress of the transfer. */
final class FileDrop extends Composite<Upload> {
    private final transient Consumer<DroppedFile> dropped;

    FileDrop(Said said, Consumer<DroppedFile> dropped) {
        this.dropped = dropped;
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx", ".xls");
        upload.setDropLabel(new Span(said.text("drop")));
        upload.setI18n(words(said));
        upload.setWidthFull();
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    private void receive(UploadEvent event) throws IOException {
        var path = Files.createTempFile("bridgehead-", ".upload");
        var handedOn = false;
        try (var in = event.getInputStream()) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            handedOn = handOn(event, new DroppedFile(event.getFileName(), path));
        } finally {
            if (!handedOn) {
                Files.deleteIfExists(path);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    private boolean handOn(UploadEvent event, DroppedFile file) {
        try {
            event.getUI().access(() -> {
                if (isAttached()) {
                    dropped.accept(file);
                } else {
                    file.discard();
                }
            });
            return true;
        } catch (UIDetachedException e) {
            return false;
        }
    }

    private static UploadI18N words(Said said) {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(said.text("drop")).setMany(said.text("drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(said.text("choose")).setMany(said.text("choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(said.text("too-many"))
                        .setFileIsTooBig(said.text("too-big"))
                        .setIncorrectFileType(said.text("not-table")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(said.text("connecting"))
                                .setStalled(said.text("stalled"))
                                .setProcessing(said.text("receiving"))
                                .setHeld(said.text("waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(said.text("remaining"))
                                .setUnknown(said.text("remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(said.text("no-server"))
                                .setUnexpectedServerError(said.text("server-error"))
                                .setForbidden(said.text("forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(said.text("retry"))
                        .setStart(said.text("start"))
                        .setRemove(said.text("remove-file")))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }
}
