package io.bridgehead.api;

import io.bridgehead.export.FigureJson;
import io.bridgehead.export.office.OfficeForm;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.ScopeCodec;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures over HTTP: the same ones the pages show. */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "figures")
class FiguresController {
    private final Catalogue catalogue;
    private final FigureJson json;

    FiguresController(Catalogue catalogue, FigureJson json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    @Operation(summary = "The catalogue: every figure with its title, shape and parameters")
    @GetMapping
    CatalogueAnswer all(@RequestParam(defaultValue = "zh") String lang) {
        var said = ScopeCodec.read(Map.of(Parameter.LANG.word(), List.of(lang))).lang();
        return new CatalogueAnswer(catalogue.all().stream()
                .map(question -> Entry.of(question, said))
                .toList());
    }

    /** Hidden here: each figure is described by its own path with its own parameters. */
    @Hidden
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> asJson(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var question = AskedFigure.find(catalogue, id);
        var scope = ScopeReader.read(question, parameters);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.write(question.ask(scope), scope.lang()));
    }

    record CatalogueAnswer(List<Entry> figures) {}

    /** @param office what it is in an office program: a native chart, a table or a picture */
    record Entry(
            String id,
            String title,
            String question,
            String formula,
            String shape,
            String office,
            List<Accepted> parameters) {
        static Entry of(Question question, Lang lang) {
            return new Entry(
                    question.id(),
                    question.title().in(lang),
                    question.definition().in(lang),
                    question.formula().in(lang),
                    ShapeName.of(question.shape()),
                    OfficeForm.of(question.shape()).code(),
                    ScopeReader.accepted(question).stream()
                            .map(parameter -> new Accepted(
                                    parameter.word(), parameter.repeatable(), ScopeReader.fixedValues(parameter)))
                            .toList());
        }
    }

    /** @param allowed empty where any value of the right form, or any code of the region's lists, is taken */
    record Accepted(String name, boolean repeatable, List<String> allowed) {}
}
