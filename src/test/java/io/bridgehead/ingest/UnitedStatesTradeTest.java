package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Provenances;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Published trade of the United States by country: figures of a file that came from outside. The rows of 2010 and 2011
 * are those of the US Census Bureau's table of trade by country, a work of the United States government.
 */
class UnitedStatesTradeTest {
    private static final String REGION = "US";

    private static IngestDatabase database;
    private static PartnerFigures figures;

    @BeforeAll
    static void load() {
        database = new IngestDatabase();
        database.addRegion(REGION, "USA", "USD");
        for (var profile : new String[] {"us-census-partners", "us-census"}) {
            database.imports()
                    .load(ImportRequest.of(
                            ProfileLibrary.builtIn(profile),
                            REGION,
                            "us-census-2010-2011.csv",
                            () -> new ByteArrayInputStream(file()),
                            "tester"));
        }
        var regions = database.database().regions();
        figures = new PartnerFigures(regions, new Answers(new CodeLists(regions), new Provenances(regions)));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void hasTheConcentrationOfItsImportsKnownFor2011() {
        var trend = (Trend) figures.concentration(imports()).shape();

        assertThat(trend.series().getFirst().points())
                .singleElement()
                .satisfies(point -> assertThat(Objects.requireNonNull(point.value()))
                        .isCloseTo(new BigDecimal("0.078590"), within(new BigDecimal("0.0000005"))));
    }

    @Test
    void namesChinaCanadaAndMexicoFirst() {
        var items = ((Ranking) figures.top(imports()).shape()).items();

        assertThat(items.subList(0, 3))
                .extracting(item -> item.name().en() + " "
                        + Objects.requireNonNull(item.value()).setScale(3, RoundingMode.HALF_UP))
                .containsExactly("China 399335.065", "Canada 316510.221", "Mexico 263105.803");
        assertThat(items.subList(0, 3)).extracting(Ranking.Item::rankBefore).containsExactly(1, 2, 3);
    }

    private static Scope imports() {
        return Scope.of(REGION, Lang.EN)
                .with(Parameter.FLOW, "import")
                .with(Parameter.FROM, "2011")
                .with(Parameter.TO, "2011")
                .with(Parameter.UNIT, "USD-million");
    }

    private static byte[] file() {
        try (var in = UnitedStatesTradeTest.class.getResourceAsStream("/us-census-2010-2011.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
