package io.bridgehead.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.chains.CurveFigures;
import io.bridgehead.chains.HealthFigures;
import io.bridgehead.chains.MilestoneFigures;
import io.bridgehead.overview.OverviewFigures;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.projects.FairFigures;
import io.bridgehead.projects.ProjectFigures;
import io.bridgehead.projects.ProjectGroupFigures;
import io.bridgehead.projects.StageFigures;
import io.bridgehead.projects.StalledFigures;
import io.bridgehead.projects.TimelineFigures;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Provenances;
import io.bridgehead.scope.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/texts");

    @TestFactory
    Stream<DynamicTest> everyBundleSaysTheSameInBothLanguages() throws IOException {
        return bundles().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(new Texts(name).bundle(Lang.ZH).keySet())
                                .isNotEmpty()
                                .isEqualTo(new Texts(name).bundle(Lang.EN).keySet())));
    }

    @TestFactory
    Stream<DynamicTest> everySentenceTakesArgumentsInBothLanguagesOrInNeitherAndLosesNoWord() throws IOException {
        return bundles().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var texts = new Texts(name);
                    for (var key : texts.bundle(Lang.ZH).keySet()) {
                        var zh = texts.bundle(Lang.ZH).getString(key);
                        var en = texts.bundle(Lang.EN).getString(key);
                        assertThat(zh).as("%s zh", key).isNotBlank();
                        assertThat(en).as("%s en", key).isNotBlank();
                        assertThat(new MessageFormat(zh).getFormatsByArgumentIndex().length == 0)
                                .as("arguments of %s", key)
                                .isEqualTo(new MessageFormat(en).getFormatsByArgumentIndex().length == 0);
                        // A single quote by itself swallows what follows it.
                        assertThat(zh.replace("''", "").replaceAll("'[{}]'", ""))
                                .as("%s zh", key)
                                .doesNotContain("'");
                        assertThat(en.replace("''", "").replaceAll("'[{}]'", ""))
                                .as("%s en", key)
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void everyQuestionHasATitleADefinitionAFormulaAndAReference() {
        try (var database = TestDatabase.create()) {
            var regions = database.regions();
            var answers = new Answers(new CodeLists(regions), new Provenances(regions));
            var partners = new PartnerFigures(regions, answers);
            var trade = new TradeFigures(regions, answers);
            var catalogue = new Catalogue(List.of(
                    partners,
                    trade,
                    new ProjectFigures(regions, answers),
                    new ProjectGroupFigures(regions, answers),
                    new StageFigures(regions, answers),
                    new FairFigures(regions, answers),
                    new StalledFigures(regions, answers),
                    new TimelineFigures(regions, answers),
                    new ChainFigures(regions, answers),
                    new HealthFigures(regions, answers),
                    new MilestoneFigures(regions, answers),
                    new CurveFigures(regions, answers),
                    new OverviewFigures(regions, answers, partners, trade)));

            assertThat(catalogue.all()).hasSizeGreaterThan(30).allSatisfy(question -> {
                for (var text :
                        List.of(question.title(), question.definition(), question.formula(), question.reference())) {
                    assertThat(text.zh()).isNotBlank();
                    assertThat(text.en()).isNotBlank().isNotEqualTo(text.zh());
                }
            });
        }
    }

    private static List<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_zh.properties"))
                    .map(name -> name.substring(0, name.length() - "_zh.properties".length()))
                    .sorted()
                    .toList();
        }
    }
}
