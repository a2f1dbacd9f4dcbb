package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final Standpoint FROM = new Standpoint("CN-NM", Lang.ZH, Map.of("CN-NM", 3L));
    private static final Standpoint ENGLISH = new Standpoint("CN-NM", Lang.EN, Map.of("CN-NM", 3L));

    private static TestDatabase database;
    private static AskedCatalogue asked;
    private static Quotes quotes;
    private static Asker asker;

    @BeforeAll
    static void open() {
        database = SampleDatabase.create();
        asked = new AskedCatalogue(database);
        quotes = new Quotes(asked.catalogue());
        asker = new Asker(asked.catalogue(), 4);
    }

    @AfterAll
    static void close() {
        asked.close();
        database.close();
    }

    @Test
    void quotesPublishedCountsWithTheirUnit() {
        assertThat(said("伙伴数从 {partners.count@2014} 增至 {partners.count/published@2024-08-20}。"))
                .isEqualTo("伙伴数从 164 个国家和地区 增至 187 个国家和地区。");
        assertThat(fill("{partners.count/published@2025-01/2025-09|period}: {partners.count@2014}", ENGLISH)
                        .text())
                .isEqualTo("Jan–Sep 2025: 164 countries and areas");
    }

    @Test
    void quotesThePointOfAPeriodOfAnyLength() {
        var trend = (Trend) ask("trade.total", "every", "month").shape();
        var series = trend.series().getFirst();
        var point = series.points().getLast();
        var quote = "{trade.total/" + series.key() + "@" + point.period().code();

        assertThat(said(quote + "}")).isEqualTo(Numbers.number(point.value(), 1) + " 亿元");
        assertThat(said(quote + "|growth}")).isEqualTo(Numbers.signedPercent(point.growth()));
        assertThat(said("{trade.total/" + series.key() + "@latest-month|period}"))
                .isEqualTo(point.period().label().zh());
        assertThat(said("{trade.total/" + series.key() + "@latest-month|name}"))
                .isEqualTo(series.name().zh());
        assertThat(said("{partners.count/published@latest}")).isEqualTo("179 个国家和地区");
        assertThat(said("{trade.total/" + series.key() + "@2024-Q1}")).endsWith(" 亿元");
    }

    @Test
    void quotesABarByItsKeyOrPlaceForThePeriodAsked() {
        var ranking =
                (Ranking) ask("partners.top", "from", "2024", "to", "2024").shape();
        var first = ranking.items().getFirst();

        assertThat(said("{partners.top/#1@2024|name}: {partners.top/" + first.key() + "@2024}, {partners.top/"
                        + first.key() + "@2024|share}, {partners.top@2024}"))
                .isEqualTo(first.name().zh() + ": " + Numbers.number(first.value(), 1) + " 亿元, "
                        + Numbers.percent(first.share()) + ", " + Numbers.number(ranking.total(), 1) + " 亿元");
    }

    @Test
    void quotesEveryOtherShapeByKey() {
        var facts = (Facts) ask("overview.facts").shape();
        assertThat(said("{overview.facts/trade.total}"))
                .isEqualTo(Numbers.amount(
                        facts.items().getFirst().value(),
                        facts.items().getFirst().unit(),
                        Lang.ZH));
        assertThat(said("{overview.facts/partners.count|period}")).isEqualTo("2025年1–9月");

        var scorecard = (Scorecard) ask("projects.fairs").shape();
        assertThat(scorecard.rows().getFirst().key()).isEqualTo("nof-2023");
        assertThat(said("{projects.fairs/nof-2023/published-amount}")).isEqualTo("3,343.0 亿元");

        var progress = ((Progress) ask("chains.progress").shape()).items().getFirst();
        assertThat(said("{chains.progress/" + progress.key() + "}"))
                .isEqualTo(Numbers.number(progress.actual(), 1) + "%");
        assertThat(said("{chains.progress/" + progress.key() + "/late}")).isEqualTo(progress.late() + " 个里程碑");

        var matrix = (Matrix) ask("projects.sector-cluster").shape();
        assertThat(said("{projects.sector-cluster}")).isEqualTo(Numbers.number(matrix.total(), 0) + " 个项目");
        assertThat(said("{projects.sector-cluster/equipment/new-energy}"))
                .isEqualTo(Numbers.number(
                                matrix.cells().get(row(matrix, "equipment")).get(column(matrix, "new-energy")), 0)
                        + " 个项目");

        var funnel = (Funnel) ask("projects.stages").shape();
        assertThat(said("{projects.stages/signed}")).isEqualTo("604 个项目");
        assertThat(said("{projects.stages/fulfilment}"))
                .isEqualTo(Numbers.percent(funnel.rates().getFirst().value()));

        var places = (Places) ask("projects.by-division").shape();
        assertThat(said("{projects.by-division/150100|share}"))
                .isEqualTo(Numbers.percent(places.places().getFirst().share()));

        var composition = (Composition) ask("trade.chapters").shape();
        assertThat(said("{trade.chapters}"))
                .isEqualTo(Numbers.amount(
                        composition.total(), ask("trade.chapters").unit(), Lang.ZH));

        var waterfall = (Waterfall) ask("trade.growth").shape();
        assertThat(said("{trade.growth/from}"))
                .isEqualTo(Numbers.amount(
                        waterfall.from().value(), ask("trade.growth").unit(), Lang.ZH));

        var slip = (Distribution) ask("chains.slip").shape();
        assertThat(said("{chains.slip/median}")).isEqualTo(Numbers.amount(slip.median(), Unit.DAYS, Lang.ZH));
        assertThat(said("{chains.milestones/beef/midstream/屠宰加工厂投产}")).isEqualTo("30 天");
    }

    @Test
    void saysADashForWhatIsMissing() {
        assertThat(said("{projects.fairs/nof-2024/published-amount}")).isEqualTo("—");
        assertThat(said("{projects.stages/signed|growth}")).isEqualTo("—");
        assertThat(said("{partners.profile/anything}")).isEqualTo("—");
    }

    @Test
    void takesTwoBracesForOne() {
        assertThat(said("a {{b} } c")).isEqualTo("a {b} } c");
        assertThat(said("{{{partners.count@2014}")).isEqualTo("{164 个国家和地区");
    }

    @Test
    void saysWhereWhatIsWrongAndWhatThereIs() {
        assertThat(problem("x {partners.counts@2014}")).isEqualTo("3 There is no figure \"partners.counts\".");
        assertThat(problem("{partners.count@1999}"))
                .startsWith("1 There is no period 1999 in \"Number of trade partners\". There are: 2014, 2024-08-20,");
        assertThat(problem("{partners.count/publshed@2014}"))
                .isEqualTo(
                        "1 There is no \"publshed\" in \"Number of trade partners\". There are: published, computed.");
        assertThat(problem("{partners.count}")).contains("say the period after an @");
        assertThat(problem("{partners.count@14}")).startsWith("1 \"14\" is no period.");
        assertThat(problem("{partners.count@2024-13}")).startsWith("1 \"2024-13\" is no period.");
        assertThat(problem("{partners.count@2024-02-31}")).startsWith("1 \"2024-02-31\" is no period.");
        assertThat(problem("{partners.count@2014|colour}"))
                .isEqualTo("1 There is no \"colour\" of a value. There are: value, share, growth, published-growth,"
                        + " period, name.");
        assertThat(problem("{overview.facts}")).contains("several values", "trade.total, trade.export");
        assertThat(problem("{projects.fairs/nof-2023/projects@2024-08-20}")).contains("isn't asked for a day");
        assertThat(problem("{compare.difference/a}")).contains("can't be quoted");
        assertThat(problem("abc {partners")).startsWith("5 A brace that is never closed.");
        assertThat(problem("{no quote}")).startsWith("1 A quote is written as");
    }

    @Test
    void leavesWhatItCannotSayAsItWasWritten() {
        var filled = fill("{partners.count@2014} {nothing.here@2014}", FROM);

        assertThat(filled.text()).isEqualTo("164 个国家和地区 {nothing.here@2014}");
        assertThat(filled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("{nothing.here@2014}"));
    }

    @Test
    void saysOfEveryValueOfEveryFigureWhatTheFigureSays() {
        for (var question : asked.questions()) {
            var figure = question.ask(FROM.scope());
            var offers = QuoteOffer.of(figure);
            var text = offers.stream().map(QuoteOffer::quote).collect(Collectors.joining("\n"));

            assertThat(said(text).lines().toList())
                    .as(question.id())
                    .isEqualTo(offers.stream().map(offer -> offer.value().zh()).toList());
            assertThat(offers)
                    .as(question.id())
                    .hasSizeGreaterThanOrEqualTo(figure.shape().isEmpty() ? 0 : 1);
        }
    }

    private static int row(Matrix matrix, String key) {
        return matrix.rows().stream().map(Matrix.Header::key).toList().indexOf(key);
    }

    private static int column(Matrix matrix, String key) {
        return matrix.columns().stream().map(Matrix.Header::key).toList().indexOf(key);
    }

    private static Figure ask(String id, String... wordsAndValues) {
        var scope = Scope.of("CN-NM", Lang.ZH);
        for (var i = 0; i < wordsAndValues.length; i += 2) {
            scope = scope.with(Parameter.of(wordsAndValues[i]).orElseThrow(), List.of(wordsAndValues[i + 1]));
        }
        return asked.ask(id, scope);
    }

    private static Quotes.Filled fill(String text, Standpoint from) {
        return quotes.fill(text, from, asker.ask(quotes.asks(text, from)));
    }

    private static String said(String text) {
        var filled = fill(text, FROM);
        assertThat(filled.problems()).isEmpty();
        return filled.text();
    }

    private static String problem(String text) {
        var problems = fill(text, FROM).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().position() + " "
                + problems.getFirst().sentence().en();
    }
}
