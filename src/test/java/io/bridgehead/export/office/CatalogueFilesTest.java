package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.reference.CatalogueFigures;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the catalogue in every office format and language, read again and compared with the figure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueFilesTest {
    private final OfficeFilesTest files = new OfficeFilesTest();
    private final Map<String, Figure> figures = CatalogueFigures.all();

    Stream<Arguments> figures() {
        return figures.entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Lang.values()).map(lang -> Arguments.of(entry.getKey(), lang, entry.getValue())));
    }

    @Test
    void isAboutTheWholeCatalogue() {
        assertThat(figures).hasSizeGreaterThanOrEqualTo(38);
        assertThat(figures.values())
                .filteredOn(figure -> !figure.shape().isEmpty())
                .hasSizeGreaterThanOrEqualTo(36);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void officeFilesHoldTheFigure(String id, Lang lang, Figure figure) throws Exception {
        files.slidesHoldTheFigure(id, lang, figure);
        files.documentsHoldTheFigure(id, lang, figure);
        files.workbooksHoldTheFigure(id, lang, figure);
    }
}
