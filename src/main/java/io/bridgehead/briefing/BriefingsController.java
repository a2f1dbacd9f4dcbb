package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The briefings over HTTP: as they were written, and as files. */
@RestController
@RequestMapping("/api/v1/briefings")
@Tag(name = "briefings")
class BriefingsController {
    private static final String HOME = Scope.FIRST_REGION;
    private static final int MOST = 200;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final BriefingStore store;
    private final BriefingMaker maker;
    private final NewestBatches newest;
    private final Archive archive;
    private final CodeLists codes;

    BriefingsController(
            BriefingStore store, BriefingMaker maker, NewestBatches newest, Archive archive, CodeLists codes) {
        this.store = store;
        this.maker = maker;
        this.newest = newest;
        this.archive = archive;
        this.codes = codes;
    }

    @Operation(summary = "The briefings of a region, those saved last first")
    @GetMapping
    List<BriefingLine> all(
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return store.list(known(region), Math.max(0, offset), Math.clamp(limit, 1, MOST));
    }

    @Operation(summary = "A briefing as it was written")
    @GetMapping(path = "/{id:[^.]+}", produces = MediaType.APPLICATION_JSON_VALUE)
    String one(@PathVariable String id, @RequestParam(defaultValue = HOME) String region) {
        return BriefingJson.write(find(region, id));
    }

    @Operation(summary = "A briefing as a file: it is made, and put into the archive")
    @GetMapping("/{id}.{format:pptx|docx|pdf|zip}")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(defaultValue = HOME) String region,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean notes,
            Principal principal) {
        var briefing = find(region, id);
        var said = lang == null ? briefing : briefing.in(language(lang));
        var formats = List.of(BriefingFormat.of(format).orElseThrow());
        var made = maker.make(said, formats, notes, principal.getName()).getFirst();
        return Downloads.of(archive, region, made);
    }

    /** 201; the batches it is seen at are the newest where it doesn't say any. */
    @Operation(summary = "Makes a briefing from what is written")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> create(
            InputStream body, @RequestParam(defaultValue = HOME) String region, Principal principal)
            throws IOException {
        var written = BriefingJson.read(text(body), LocalDate.now(AsOf.ZONE));
        var draft = written.pinned() ? written.draft() : newest.pinned(known(region), written.draft());
        var briefing = store.create(known(region), draft, principal.getName());
        return ResponseEntity.created(URI.create("/api/v1/briefings/" + briefing.id() + "?region=" + region))
                .body(BriefingJson.write(briefing));
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadBriefingException("json.large", MOST_BYTES / 1024 / 1024);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String known(String region) {
        return codes.region(region).id();
    }

    private Briefing find(String region, String id) {
        return Ids.read(id)
                .flatMap(known -> store.find(region, known))
                .orElseThrow(() -> new UnknownBriefingException("gone"));
    }

    private static Lang language(String code) {
        return Lang.of(code).orElseThrow(() -> new BadBriefingException("bad-lang"));
    }
}
