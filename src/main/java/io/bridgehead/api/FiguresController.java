package io.bridgehead.api;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.export.Annotations;
import io.bridgehead.export.FileNames;
import io.bridgehead.export.Format;
import io.bridgehead.export.files.FigureFiles;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.ScopeCodec;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures over HTTP: as JSON, and as files of every format, each named by what is in it. */
@RestController
class FiguresController {
    private final Catalogue catalogue;
    private final FigureFiles files;
    private final Annotations annotations;
    private final Consumer<AuditEvent> record;

    @Autowired
    FiguresController(Catalogue catalogue, FigureFiles files, Annotations annotations, AuditTrail trail) {
        this(catalogue, files, annotations, trail::add);
    }

    /** @param record of who took what along */
    FiguresController(Catalogue catalogue, FigureFiles files, Annotations annotations, Consumer<AuditEvent> record) {
        this.catalogue = catalogue;
        this.files = files;
        this.annotations = annotations;
        this.record = record;
    }

    /** Hidden here: each figure, and each of its files, is described by its own path with its own parameters. */
    @Hidden
    @GetMapping("/api/v1/figures/{name}")
    ResponseEntity<byte[]> figure(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @Nullable Principal asker) {
        var asked = AskedFigure.of(catalogue, name);
        var format = asked.file().orElse(Format.JSON);
        var words = new LinkedHashMap<>(parameters);
        var look = LookWord.take(format, words);
        var scope = ScopeReader.read(asked.question(), words);
        var plain = asked.question().ask(scope);
        var figure = look.notes() ? annotations.annotated(asked.question(), scope, plain) : plain;
        var answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType()));
        if (asked.file().isPresent()) {
            var day = LocalDate.now(AsOf.ZONE);
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(
                                    FileNames.of(figure, scope.lang(), day) + "." + format.code(),
                                    StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        var written = files.write(figure, format, scope.lang(), look);
        if (asked.file().isPresent()) {
            record.accept(new AuditEvent(
                    asker == null ? "?" : asker.getName(),
                    AuditEvent.Action.EXPORT,
                    scope.region(),
                    name + "?" + ScopeCodec.query(scope.only(asked.question().parameters()))));
        }
        return answer.body(written);
    }
}
