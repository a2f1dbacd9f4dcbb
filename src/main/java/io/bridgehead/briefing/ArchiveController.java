package io.bridgehead.briefing;

import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive over HTTP. */
@RestController
@RequestMapping("/api/v1/archive")
@Tag(name = "briefings")
class ArchiveController {
    private static final String HOME = Scope.FIRST_REGION;
    private static final int MOST = 200;

    private final Archive archive;
    private final CodeLists codes;

    ArchiveController(Archive archive, CodeLists codes) {
        this.archive = archive;
        this.codes = codes;
    }

    @Operation(summary = "Every file that was made of a region's briefings, the newest first")
    @GetMapping
    List<ArchivedFile> all(
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(required = false) @Nullable String briefing,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return archive.list(
                codes.region(region).id(),
                briefing == null ? null : id(briefing, "gone"),
                Math.max(0, offset),
                Math.clamp(limit, 1, MOST));
    }

    @Operation(summary = "A file as it was made")
    @GetMapping("/{file}")
    ResponseEntity<byte[]> file(@PathVariable String file, @RequestParam(defaultValue = HOME) String region) {
        var found = archive.find(region, id(file, "no-archived-file"))
                .orElseThrow(() -> new UnknownBriefingException("no-archived-file"));
        return Downloads.of(archive, region, found);
    }

    private static UUID id(String text, String missing) {
        return Ids.read(text).orElseThrow(() -> new UnknownBriefingException(missing));
    }
}
