package io.bridgehead.api;

import io.bridgehead.export.office.OfficeForm;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.ScopeCodec;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked over HTTP: the same figures that the pages show. */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "figures")
class CatalogueController {
    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(summary = "The catalogue: every figure with its title, shape and parameters")
    @GetMapping
    CatalogueAnswer all(@RequestParam(defaultValue = "zh") String lang) {
        var said = ScopeCodec.read(Map.of(Parameter.LANG.word(), List.of(lang))).lang();
        return new CatalogueAnswer(catalogue.all().stream()
                .map(question -> Entry.of(question, said))
                .toList());
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
