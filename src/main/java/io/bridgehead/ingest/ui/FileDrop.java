package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.bridgehead.ingest.Content;
import io.bridgehead.ingest.ImportFailedException;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.Profile;
import io.bridgehead.ingest.UnknownRegionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes one file at a time. It is kept on disk while it is read and deleted afterwards, whatever became of it; the
 * browser shows the progress of the transfer, then that the file is being checked.
 */
final class FileDrop extends Composite<Upload> {
    /** Where a file goes; replaced as a whole, since a file is received on another thread than the one that chooses. */
    private record Target(Profile profile, String region) {}

    private final transient Imports imports;
    private final transient Consumer<LoadResult> done;
    private transient volatile Target target = new Target(Profile.TRADE, DataView.HOME);

    FileDrop(Imports imports, Said said, Consumer<LoadResult> done) {
        this.imports = imports;
        this.done = done;
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv");
        upload.setDropLabel(new Span(said.text("drop")));
        upload.setI18n(words(said));
        upload.setWidthFull();
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    void into(Profile profile, String region) {
        target = new Target(profile, region);
    }

    private void receive(UploadEvent event) throws IOException {
        var into = target;
        var ui = event.getUI();
        var file = Files.createTempFile("bridgehead-", ".csv");
        try {
            try (var in = event.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            var result = load(event, into, file);
            // Shown with the answer to this upload; what goes wrong there is the session's error handler's.
            var unused = ui.access(() -> done.accept(result));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private LoadResult load(UploadEvent event, Target into, Path file) {
        var principal = event.getRequest().getUserPrincipal();
        var user = principal == null ? "" : principal.getName();
        try {
            return new LoadResult.Reported(imports.load(
                    ImportRequest.of(into.profile(), into.region(), event.getFileName(), Content.of(file), user)));
        } catch (ImportFailedException e) {
            return new LoadResult.Failed(e.phrase());
        } catch (UnknownRegionException e) {
            return new LoadResult.Failed(e.phrase());
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
                        .setIncorrectFileType(said.text("not-csv")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(said.text("connecting"))
                                .setStalled(said.text("stalled"))
                                .setProcessing(said.text("checking"))
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
