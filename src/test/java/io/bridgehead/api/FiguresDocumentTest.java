package io.bridgehead.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.scope.Catalogue;
import io.bridgehead.shell.ViewTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds docs/figures.md to the catalogue; with the system property {@code bridgehead.figures-doc=write} makes it. */
class FiguresDocumentTest extends ViewTest {
    private static final Path PAGE = Path.of("docs/figures.md");

    @Autowired
    private Catalogue catalogue;

    @Test
    void describesEveryQuestionOfTheCatalogue() throws IOException {
        var page = FiguresDocument.of(catalogue);
        if ("write".equals(System.getProperty("bridgehead.figures-doc"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(catalogue.all()).allSatisfy(question -> assertThat(page).contains("\n## " + question.id() + "\n"));
        assertThat(PAGE)
                .as("docs/figures.md is not what the catalogue says; ./bridgehead figures-doc makes it again")
                .hasContent(page);
    }
}
