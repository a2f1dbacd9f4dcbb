package io.bridgehead.api;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as a page in Markdown: a table of all questions, and each with its formula in both languages. */
final class FiguresDocument {
    private static final String HEAD = """
            # Figures
            Every question the catalogue has, as the page and `GET /api/v1/figures` answer it. Made from the catalogue by `./bridgehead figures-doc`; what is wrong here is put right in the bundle `figures`.

            All questions also take %s. What the others mean is in the API's own description.

            """;

    private FiguresDocument() {}

    static String of(Catalogue catalogue) {
        var questions = catalogue.all().stream()
                .sorted(Comparator.comparing(Question::id))
                .toList();
        var page = new StringBuilder(HEAD.formatted(parameters(
                Arrays.stream(Parameter.values()).filter(Parameter::universal).toList())));
        page.append("| id | 问题 | question | shape |\n|---|---|---|---|\n");
        for (var question : questions) {
            page.append("| [`%s`](#%s) | %s | %s | %s |%n"
                    .formatted(
                            question.id(),
                            question.id().replace(".", ""),
                            cell(question.title(), Lang.ZH),
                            cell(question.title(), Lang.EN),
                            ShapeName.of(question.shape())));
        }
        questions.forEach(question -> page.append(section(question)));
        return page.toString().replace("\r\n", "\n");
    }

    private static String section(Question question) {
        var rows = new LinkedHashMap<String, Text>();
        rows.put("question", question.title());
        rows.put("definition", question.definition());
        rows.put("formula", question.formula());
        rows.put("reference", question.reference());
        return "%n## %s%nShape: %s. Parameters: %s.%n%n| | 中文 | English |%n|---|---|---|%n%s"
                .formatted(
                        question.id(),
                        ShapeName.of(question.shape()),
                        parameters(question.parameters().stream().sorted().toList()),
                        rows.entrySet().stream()
                                .map(row -> "| %s | %s | %s |%n"
                                        .formatted(
                                                row.getKey(),
                                                cell(row.getValue(), Lang.ZH),
                                                cell(row.getValue(), Lang.EN)))
                                .collect(Collectors.joining()));
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? "none"
                : parameters.stream()
                        .map(parameter -> "`" + parameter.word() + "`")
                        .collect(Collectors.joining(", "));
    }

    /** What Markdown would take for its own is said with a backslash. */
    private static String cell(Text text, Lang lang) {
        return text.in(lang).replaceAll("([\\\\`*_|<>#\\[\\]])", "\\\\$1");
    }
}
