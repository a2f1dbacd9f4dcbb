package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.overview.OverviewFigures;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.projects.ProjectFigures;
import io.bridgehead.projects.ProjectGroupFigures;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static FigureData data;
    private static Catalogue catalogue;
    private static ProjectList list;

    @BeforeAll
    static void loads() {
        data = new FigureData();
        var restated = new RestatedData(data);
        var codes = new CodeLists(data.regions());
        var answers = new Answers(codes, new Provenances(data.regions()));
        var partners = new PartnerFigures(data.regions(), answers);
        var trade = new TradeFigures(data.regions(), answers);
        var revisions = new Revisions(data.regions(), codes);
        catalogue = new Catalogue(List.of(
                        partners,
                        trade,
                        new ProjectFigures(data.regions(), answers),
                        new ProjectGroupFigures(data.regions(), answers),
                        new ChainFigures(data.regions(), answers),
                        new OverviewFigures(data.regions(), answers, partners, trade))
                .stream()
                .map(revisions::watching)
                .toList());
        list = new ProjectList(data.regions(), codes);

        // 1: sample; 2: two months of the office's own, one in place of the sample; 3: restates one; 4: only adds.
        data.trade("sample", "2024-01,MNG,import,27,100000000,CNY", "2024-02,MNG,import,27,110000000,CNY");
        restated.trade(
                "loaded",
                "2024-02,MNG,import,27,1230000000,CNY",
                "2024-03,MNG,import,27,1230000000,CNY",
                "2024-03,RUS,import,27,100000000,CNY");
        restated.trade("loaded", "2024-03,MNG,import,27,1280000000,CNY", "2024-03,RUS,import,27,100000000,CNY");
        restated.trade("loaded", "2024-04,MNG,import,27,900000000,CNY", "2024-04,USA,import,27,10,CNY");
        restated.loadedAt(1, "2026-11-18T10:00+08:00");
        restated.loadedAt(2, "2026-11-20T10:00+08:00");
        restated.loadedAt(3, "2026-11-24T23:30+08:00");
        restated.loadedAt(4, "2026-11-25T09:00+08:00");

        // 5: two projects and a milestone; 6: another amount, another progress.
        data.batch("projects", "loaded");
        data.owner().execute("""
                INSERT INTO chain VALUES ('CN-NM', 'dairy', '奶业', 'Dairy', 1, 'agri', 'first', 'equipment', NULL, NULL,
                  NULL, NULL, 'first');
                INSERT INTO project (region_id, id, name, sector, cluster, amount, currency, signed_on, stage, stage_on,
                  batch_id) VALUES
                  ('CN-NM', 'P1', 'One', 'equipment', 'agri', 100000000, 'CNY', '2024-01-01', 'signed', '2024-01-01', 5),
                  ('CN-NM', 'P2', 'Two', 'digital', 'agri', 200000000, 'CNY', '2024-01-01', 'signed', '2024-01-01', 5);
                INSERT INTO milestone VALUES ('CN-NM', 'dairy', 'upstream', 'built', 1, '2024-01-01', '2024-12-31',
                  '2024-01-01', NULL, 5);
                INSERT INTO milestone_report VALUES
                  ('CN-NM', 'dairy', 'upstream', 'built', '2024-06-30', 0.4, 5)""");
        restated.replace("project", "id = 'P1'", restated.next());
        restated.replace("milestone_report", "milestone = 'built'", restated.next());
        data.batch("projects", "loaded");
        data.owner().execute("""
                UPDATE project SET amount = 150000000, batch_id = 6 WHERE id = 'P1';
                UPDATE milestone_report SET progress = 0.5, batch_id = 6 WHERE milestone = 'built'""");
        // 7 only adds.
        data.batch("projects", "loaded");
        data.owner().execute("""
                INSERT INTO project (region_id, id, name, sector, cluster, amount, currency, signed_on, stage, stage_on,
                  batch_id) VALUES
                  ('CN-NM', 'P3', 'Three', 'digital', 'new-energy', 5, 'CNY', '2024-01-01', 'signed', '2024-01-01', 7)""");
        data.rollUpProjects();
        for (var batch = 5; batch <= 7; batch++) {
            restated.loadedAt(batch, "2026-11-26T10:0" + batch + "+08:00");
        }
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void answersAsItStoodAfterABatch() {
        assertThat(imports("2")).containsExactly("1", "12.3", "13.3");
        assertThat(imports("3")).containsExactly("1", "12.3", "13.8");
        assertThat(imports("4")).containsExactly("1", "12.3", "13.8", "9.0000001");
        assertThat(imports(null)).isEqualTo(imports("6"));
    }

    @Test
    void takesADayToItsEndAndATimeToTheSecond() {
        assertThat(imports("2026-11-24")).isEqualTo(imports("3"));
        assertThat(imports("2026-11-23")).isEqualTo(imports("2"));
        assertThat(imports("2026-11-20T10:00:00+08:00")).isEqualTo(imports("2"));
        assertThat(imports("2026-11-20T01:59:59Z")).isEqualTo(imports("1"));
    }

    @Test
    void countsAndRanksPartnersAsTheyStood() {
        assertThat(((Ranking) ask("partners.top", "as-of", "3").shape()).items())
                .extracting(Ranking.Item::key)
                .containsExactly("MNG", "RUS");
        assertThat(((Ranking) ask("partners.top").shape()).items())
                .extracting(Ranking.Item::key)
                .contains("USA");
        assertThat(((Trend) ask("partners.count", "as-of", "1").shape())
                        .series()
                        .getLast()
                        .points()
                        .getLast()
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void sumsAndListsProjectsAsTheyStood() {
        assertThat(((Matrix) ask("projects.sector-cluster", "as-of", "5", "measure", "amount")
                                .shape())
                        .total())
                .isEqualByComparingTo("3");
        assertThat(list.selection(scope("as-of", "5"), ProjectListing.USUAL).projects())
                .isEqualTo(2);
        assertThat(list.page(scope("as-of", "5"), ProjectListing.USUAL, 0, 3)
                        .getFirst()
                        .amount())
                .isEqualByComparingTo("100000000");
        assertThat(list.selection(scope(), ProjectListing.USUAL).projects()).isEqualTo(3);
        assertThat(list.page(scope(), ProjectListing.USUAL, 0, 3).getFirst().amount())
                .isEqualByComparingTo("150000000");
    }

    @Test
    void showsTheProgressReportedBy() {
        assertThat(progress("as-of", "5")).isEqualByComparingTo("40");
        assertThat(progress()).isEqualByComparingTo("50");
    }

    @Test
    void saysWhichBatchItStandsAt() {
        var figure = ask("trade.total", "as-of", "2026-11-24");

        assertThat(note(figure, "as-of"))
                .isEqualTo("As of batch 3, 2026-11-24 23:30: what was loaded later is not in it.");
        assertThat(figure.subtitle().en()).endsWith("as of batch 3");
        assertThat(figure.scope()).containsEntry("as-of", List.of("2026-11-24"));
        assertThat(note(ask("trade.total"), "as-of")).isNull();
    }

    @Test
    void refusesABatchThatIsNotThere() {
        assertThatThrownBy(() -> ask("trade.total", "as-of", "99"))
                .isInstanceOfSatisfying(BadScopeException.class, e -> {
                    assertThat(e.parameter()).isEqualTo("as-of");
                    assertThat(e.sentence().en())
                            .isEqualTo("as-of=99: this region has no batch of that number."
                                    + " The earliest is 1 of 2026-11-18 10:00, the latest 7 of 2026-11-26 10:07.");
                });
    }

    @Test
    void refusesATimeBeforeTheFirstLoad() {
        assertThatThrownBy(() -> ask("trade.total", "as-of", "2025-12-31"))
                .isInstanceOfSatisfying(
                        BadScopeException.class,
                        e -> assertThat(e.sentence().en())
                                .startsWith("as-of=2025-12-31: nothing had been loaded for this region by then."));
        assertThatThrownBy(() -> ask("trade.total", "region", "CN-HL", "as-of", "1"))
                .isInstanceOfSatisfying(
                        BadScopeException.class,
                        e -> assertThat(e.sentence().en())
                                .isEqualTo("as-of=1: nothing has been loaded for this region yet."));
    }

    @Test
    void saysOnceWhatWasRevisedAndNotWhatWasAddedOrSample() {
        var figure = ask("trade.total", "every", "month", "lang", "en");

        assertThat(figure.notes())
                .filteredOn(note -> note.code().equals("revised"))
                .hasSize(1);
        assertThat(note(figure, "revised"))
                .isEqualTo("Revised by batch 3 on 2026-11-24: Mar 2024 imports was 1.33 CNY billion,"
                        + " is 1.38 CNY billion.");
    }

    @Test
    void revisesNothingWithinAPeriodThatWasLeftAlone() {
        assertThat(note(ask("trade.total", "every", "month", "to", "2024-02"), "revised"))
                .isNull();
        assertThat(note(ask("trade.total", "every", "month", "flow", "export"), "revised"))
                .isNull();
        assertThat(note(ask("partners.count", "every", "month"), "revised")).isNull();
    }

    @Test
    void saysNothingOfRevisionsUnderAnEarlierState() {
        assertThat(note(ask("trade.total", "every", "month", "as-of", "3"), "revised"))
                .isNull();
    }

    @Test
    void tellsARevisionOfProjectsAndOfProgress() {
        assertThat(note(ask("projects.by-sector", "measure", "amount"), "revised"))
                .isEqualTo("Revised by batch 6 on 2026-11-26: Equipment manufacturing was 1.0 CNY 100 million,"
                        + " is 1.5 CNY 100 million (and 1 more).");
        assertThat(note(ask("chains.progress", "to", "2024-12"), "revised"))
                .isEqualTo("Revised by batch 6 on 2026-11-26: Dairy was 40.0 %, is 50.0 %.");
    }

    @Test
    void asksOnlyOnceMoreWhereNothingWasEverReplaced() {
        try (var untouched = new FigureData()) {
            new RestatedData(untouched);
            untouched.trade("loaded", "2024-01,MNG,import,27,100000000,CNY");
            var codes = new CodeLists(untouched.regions());
            var trade = new TradeFigures(untouched.regions(), new Answers(codes, new Provenances(untouched.regions())));
            trade.total(scope());
            var alone = untouched.statements();
            trade.total(scope());
            alone = untouched.statements() - alone;
            var watched = new Catalogue(List.of(new Revisions(untouched.regions(), codes).watching(trade)))
                    .find("trade.total")
                    .orElseThrow();
            var before = untouched.statements();
            watched.ask(scope());

            assertThat(untouched.statements() - before).isEqualTo(alone + 1);
        }
    }

    private static List<String> imports(@Nullable String asOf) {
        var figure = asOf == null
                ? ask("trade.total", "every", "month", "flow", "import")
                : ask("trade.total", "every", "month", "flow", "import", "as-of", asOf);
        return ((Trend) figure.shape())
                .series().getFirst().points().stream()
                        .map(point -> String.valueOf(point.value()))
                        .toList();
    }

    private static @Nullable BigDecimal progress(String... wordsAndValues) {
        return ((Progress) ask("chains.progress", wordsAndValues).shape())
                .items()
                .getFirst()
                .actual();
    }

    private static Figure ask(String id, String... wordsAndValues) {
        return catalogue.find(id).orElseThrow().ask(scope(wordsAndValues));
    }

    private static @Nullable String note(Figure figure, String code) {
        return figure.notes().stream()
                .filter(note -> note.code().equals(code))
                .map(Note::text)
                .map(text -> text.in(Lang.EN))
                .findFirst()
                .orElse(null);
    }
}
