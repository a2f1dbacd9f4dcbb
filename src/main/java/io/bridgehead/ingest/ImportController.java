package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Scope;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Loads files over HTTP, and tells what was loaded. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private static final String HOME = Scope.FIRST_REGION;
    private static final int MOST = 200;

    private final Imports imports;
    private final ImportHistory history;

    ImportController(Imports imports, ImportHistory history) {
        this.imports = imports;
        this.history = history;
    }

    /** 201 with the report of a file that was loaded, 422 with the report of one that has problems. */
    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<ReportAnswer> load(
            @RequestParam String profile,
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            Principal principal) {
        var known = Profile.of(profile).orElseThrow(() -> new UnknownProfileException(profile));
        var name = file.getOriginalFilename();
        var report = imports.load(ImportRequest.of(
                known,
                region,
                name == null || name.isBlank() ? known.code() + ".csv" : name,
                file::getInputStream,
                principal.getName()));
        return ResponseEntity.status(report.loaded() ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(ReportAnswer.of(report, language(lang, locale)));
    }

    @GetMapping
    List<LoadedBatch> history(
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return history.of(region, Math.max(0, offset), Math.clamp(limit, 1, MOST));
    }

    static Lang language(@Nullable String lang, Locale locale) {
        return lang == null ? Lang.of(locale) : Lang.of(lang).orElseGet(() -> Lang.of(locale));
    }
}
