package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.scope.Scope;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Loads files over HTTP, tells what was loaded, and takes it back. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private static final String HOME = Scope.FIRST_REGION;
    private static final int MOST = 200;

    private final Imports imports;
    private final ImportHistory history;
    private final BatchChanges changes;
    private final FileStore files;
    private final Undo undo;
    private final ProfileLibrary profiles;

    ImportController(
            Imports imports,
            ImportHistory history,
            BatchChanges changes,
            FileStore files,
            Undo undo,
            ProfileLibrary profiles) {
        this.imports = imports;
        this.history = history;
        this.changes = changes;
        this.files = files;
        this.undo = undo;
        this.profiles = profiles;
    }

    /** A batch and what it changed. */
    record BatchAnswer(LoadedBatch batch, ChangeAnswer change) {}

    /**
     * 201 with the report of a file that was loaded, 422 with the report of one that has problems. A dry run answers 200
     * where the file could be loaded, and stores nothing.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReportAnswer> load(
            @RequestParam String profile,
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            Principal principal) {
        var known = profiles.find(profile).orElseThrow(() -> new UnknownProfileException(profile, profiles));
        var name = file.getOriginalFilename();
        var request = ImportRequest.of(
                known,
                region,
                name == null || name.isBlank() ? known.name() : name,
                file::getInputStream,
                principal.getName());
        var report = dryRun ? imports.check(request) : imports.load(request);
        var status = dryRun ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(report.isSound() ? status : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(ReportAnswer.of(report, language(lang, locale)));
    }

    @GetMapping
    List<LoadedBatch> history(
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return history.of(region, Math.max(0, offset), Math.clamp(limit, 1, MOST));
    }

    @GetMapping("/{id}")
    BatchAnswer batch(
            @PathVariable long id,
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale) {
        var batch = known(region, id);
        return new BatchAnswer(batch, ChangeAnswer.of(changes.of(region, id), language(lang, locale)));
    }

    /** The file as it was loaded; 404 where it wasn't kept. */
    @GetMapping("/{id}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable long id, @RequestParam(defaultValue = HOME) String region) {
        var batch = known(region, id);
        InputStream in = files.open(region, batch.sha256()).orElseThrow(() -> new UnknownBatchException(id, "file"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(PlainName.of(batch.file()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(in));
    }

    /** 201 with the batch that undoes it, 409 with the reason why it can't be undone. */
    @PostMapping("/{id}/undo")
    ResponseEntity<LoadedBatch> undo(
            @PathVariable long id, @RequestParam(defaultValue = HOME) String region, Principal principal)
            throws UndoRefusedException {
        known(region, id);
        return ResponseEntity.status(HttpStatus.CREATED).body(undo.undo(region, id, principal.getName()));
    }

    private LoadedBatch known(String region, long id) {
        return history.find(region, id).orElseThrow(() -> new UnknownBatchException(id, "batch"));
    }

    static Lang language(@Nullable String lang, Locale locale) {
        return lang == null ? Lang.of(locale) : Lang.of(lang).orElseGet(() -> Lang.of(locale));
    }
}
