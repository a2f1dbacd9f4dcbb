package io.bridgehead.api;

import io.bridgehead.export.FileNames;
import io.bridgehead.export.Format;
import io.bridgehead.export.files.FigureFiles;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Catalogue;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures as files of every format, each named by what is in it. */
@RestController
class FigureFilesController {
    private final Catalogue catalogue;
    private final FigureFiles files;

    FigureFilesController(Catalogue catalogue, FigureFiles files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    /** Hidden here: each file is described by its own path with its own parameters. */
    @Hidden
    @GetMapping("/api/v1/figures/{id}.{format:pptx|docx|xlsx|pdf|svg|png|csv|json}")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters) {
        var question = AskedFigure.find(catalogue, id);
        var wanted = Format.of(format).orElseThrow();
        var words = new LinkedHashMap<>(parameters);
        var look = LookWord.take(wanted, words);
        var scope = ScopeReader.read(question, words);
        var figure = question.ask(scope);
        var name = FileNames.of(figure, scope.lang(), LocalDate.now(AsOf.ZONE)) + "." + wanted.code();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.write(figure, wanted, scope.lang(), look));
    }
}
