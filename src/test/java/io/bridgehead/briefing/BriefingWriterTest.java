package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.briefing.BriefingWriter.Extras;
import io.bridgehead.export.Brief;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.Provenances;
import io.bridgehead.reference.RestatedData;
import io.bridgehead.reference.Revisions;
import io.bridgehead.scope.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefingWriterTest {
    private static final String REGION = FigureData.REGION;
    private static final List<Part> PARTS = List.of(
            new Part.Heading("Trade of {trade.total/import@2024-03|period}", 1),
            new Part.Paragraph("March: {trade.total/import@2024-03}."),
            new Part.Bullets(List.of("first {partners.top/#1@2024-03|name}", "none")),
            new Part.Pictured("trade.total", "every=month&flow=import", "fell to {trade.total/import@2024-03}"),
            new Part.Pictured("partners.count", "", ""));

    private FigureData data;
    private RestatedData restated;
    private Catalogue catalogue;
    private BriefingStore store;
    private AnnotationStore annotations;
    private BriefingWriter writer;
    private Refresh refresh;
    private NewestBatches newest;

    @BeforeEach
    void load() {
        data = new FigureData();
        restated = new RestatedData(data);
        restated.trade("loaded", "2024-03,MNG,import,27,1230000000,CNY", "2024-03,RUS,import,27,100000000,CNY");
        var codes = new CodeLists(data.regions());
        var answers = new Answers(codes, new Provenances(data.regions()));
        var revisions = new Revisions(data.regions(), codes);
        catalogue = new Catalogue(
                Stream.of(new PartnerFigures(data.regions(), answers), new TradeFigures(data.regions(), answers))
                        .map(revisions::watching)
                        .toList());
        var asker = new Asker(catalogue, 2);
        store = new BriefingStore(data.regions(), Clock.systemUTC());
        annotations = new AnnotationStore(data.regions(), Clock.systemUTC());
        writer = new BriefingWriter(catalogue, asker, annotations);
        newest = new NewestBatches(data.regions(), catalogue);
        refresh = new Refresh(catalogue, asker, newest, store);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void refusesToAskMoreThanSixHundredFigures() {
        var quotes = IntStream.rangeClosed(1, 601)
                .mapToObj(number -> "{partners.top/#1@%d-%02d}".formatted(1980 + number / 12, 1 + number % 12))
                .collect(Collectors.joining(" "));

        assertThatThrownBy(() -> writer.compose(briefing(List.of(new Part.Paragraph(quotes))), Extras.NONE))
                .hasMessage("The briefing asks 601 figures, those it quotes included; 600 are allowed.");
    }

    @Test
    void refusesToSayMoreThanABriefingMayOnceItsQuotesAreFilled() {
        var note = "n".repeat(2_000);
        for (var i = 0; i < 100; i++) {
            annotations.add(REGION, catalogue.find("trade.total").orElseThrow(), null, "", note, "Li");
        }
        var parts = Collections.nCopies(3, (Part) new Part.Pictured("trade.total", "every=month&flow=import", ""));

        assertThat(writer.compose(briefing(parts), Extras.NONE).problems()).isEmpty();
        assertThatThrownBy(() -> writer.compose(briefing(parts), new Extras(true, "")))
                .hasMessageContaining("at most 400000 characters of text, quotes and notes included");
    }

    @Test
    void refusesToShowMoreValuesThanItsFilesHaveRoomFor() {
        var figure = Samples.figure(Samples.RANKING);
        var values = QuotedValues.of(figure).size();
        var most = Limits.VALUES / values;

        Limits.values(Collections.nCopies(most, figure).stream());
        assertThatThrownBy(() -> Limits.values(Collections.nCopies(most + 1, figure).stream()))
                .hasMessage(
                        "The figures of this briefing have %d values; 30000 are allowed. Filter some of them, or make two briefings of it."
                                .formatted((most + 1) * values));
    }

    @Test
    void isTheSameAfterALaterLoad() {
        var briefing = briefing(PARTS);
        var before = writer.compose(briefing, Extras.NONE);

        restated.trade("loaded", "2024-03,MNG,import,27,9000000000,CNY", "2024-03,USA,import,27,1,CNY");
        var after = writer.compose(briefing, Extras.NONE);

        assertThat(before.problems()).isEmpty();
        assertThat(after).isEqualTo(before);
        assertThat(after.brief().pieces().subList(0, 3))
                .containsExactly(
                        new Brief.Heading("Trade of Mar 2024", 1),
                        new Brief.Paragraph("March: 1.33 CNY billion."),
                        new Brief.Bullets(List.of("first Mongolia", "none")));
        assertThat(after.brief().cover())
                .isEqualTo(new Brief.Cover("Monthly", "Office", LocalDate.of(2024, 4, 1), "", ""));
        assertThat(values(after)).containsExactly("13.3");
        assertThat(values(writer.compose(REGION, newest.pinned(REGION, briefing.draft()), Extras.NONE)))
                .containsExactly("90.00000001");
    }

    @Test
    void tellsWhatChangedBeforeItTakesIt() {
        var briefing = briefing(PARTS);
        restated.trade("loaded", "2024-03,MNG,import,27,1500000000,CNY", "2024-03,RUS,import,27,100000000,CNY");

        var seen = refresh.look(briefing);

        assertThat(seen.asOf()).isEqualTo(Map.of(REGION, 2L));
        assertThat(seen.changes())
                .extracting(Refreshed.FigureChange::question)
                .contains("trade.total", "partners.top")
                .doesNotContain("partners.count");
        assertThat(seen.changes().getFirst().differences())
                .extracting(Difference::said)
                .extracting(Text::en)
                .contains("Mar 2024 imports: 1.33 → 1.60 CNY billion");
        assertThat(store.find(REGION, briefing.id())).contains(briefing);

        var accepted = refresh.accept(briefing, seen, "Wang");

        assertThat(accepted.draft().asOf()).isEqualTo(Map.of(REGION, 2L));
        assertThat(refresh.look(accepted).changes()).isEmpty();
        assertThat(values(writer.compose(accepted, Extras.NONE))).containsExactly("16");
    }

    @Test
    void leavesALineWhereAFigureCannotBeAsked() {
        var composed = writer.compose(
                briefing(List.of(
                        new Part.Pictured("trade.nothing", "", ""),
                        new Part.Pictured("partners.top", "partner=XXX", ""),
                        new Part.Paragraph("{trade.total@1999}"))),
                Extras.NONE);

        assertThat(composed.problems()).extracting(Problem::part).containsExactly(1, 2, 3);
        assertThat(composed.brief().pieces().getFirst())
                .isEqualTo(new Brief.Paragraph(
                        "The figure trade.nothing is missing here: There is no figure \"trade.nothing\"."));
        assertThat(composed.brief().pieces()).hasSize(3);
    }

    @Test
    void putsTheNotesThatStandBesideTheirFigure() {
        var question = catalogue.find("trade.total").orElseThrow();
        var monthly = FigureData.scope("every", "month", "flow", "import", "lang", "en", "as-of", "1");
        var onPoint = annotations.add(REGION, question, monthly, "2024-03", "Port closed", "Li");
        annotations.add(REGION, question, null, "import", "Any scope", "Li");
        annotations.add(REGION, question, FigureData.scope("every", "quarter"), "", "Elsewhere", "Li");
        var withdrawn = annotations.add(REGION, question, null, "", "Wrong", "Li");
        assertThat(annotations.withdraw(REGION, withdrawn.id(), "Wang")).isTrue();

        var composed = writer.compose(briefing(PARTS), new Extras(true, "https://example.org"));

        var pictured = (Brief.Pictured) composed.brief().pieces().get(3);
        assertThat(pictured.remarks())
                .extracting(remark -> remark.about() + ": " + remark.text() + " (" + remark.author() + ")")
                .containsExactly("Mar 2024: Port closed (Li)", "imports: Any scope (Li)");
        assertThat(onPoint.query()).isEqualTo("region=CN-NM&every=month&flow=import");
        assertThat(annotations.history(REGION, "trade.total"))
                .hasSize(4)
                .last()
                .satisfies(last -> assertThat(last.withdrawn())
                        .isNotNull()
                        .satisfies(stamp -> assertThat(stamp.by()).isEqualTo("Wang")));
        assertThat(annotations.history("CN-HL", "trade.total")).isEmpty();
    }

    @Test
    void keepsEveryFileAsItWasMade() {
        var archive = new Archive(data.regions(), Clock.systemUTC());
        var briefing = briefing(PARTS);
        var file = archive.keep(briefing, "docx", "月报.docx", new byte[] {1, 2, 3}, "Li");

        assertThat(archive.list(REGION, briefing.id(), 0, 10)).containsExactly(file);
        assertThat(file.asOf()).isEqualTo(Map.of(REGION, 1L));
        assertThat(file.sha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThat(archive.find(REGION, file.id())).contains(file);
        assertThat(archive.open(REGION, file.id()))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
        assertThat(archive.open("CN-HL", file.id())).isEmpty();
    }

    @Test
    void makesTheNextMonthsOfTheLastOneAsEverythingIsNow() {
        var briefing = briefing(PARTS);
        restated.trade("loaded", "2024-04,MNG,import,27,2000000000,CNY");

        var next = new NextPeriod(store, newest).make(briefing, "Li");

        assertThat(next.id()).isNotEqualTo(briefing.id());
        assertThat(next.draft().date()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(next.draft().asOf()).isEqualTo(Map.of(REGION, 2L));
        assertThat(writer.compose(next, Extras.NONE).brief().pieces())
                .contains(new Brief.Paragraph("March: 2.00 CNY billion."));
    }

    private Briefing briefing(List<Part> parts) {
        var draft = new Draft("Monthly", "Office", LocalDate.of(2024, 4, 1), "", Lang.EN, null, Map.of(), parts);
        return store.create(REGION, newest.pinned(REGION, draft), "Li");
    }

    private static List<String> values(Composed composed) {
        return composed.brief()
                .figures()
                .filter(figure -> figure.id().equals("trade.total"))
                .flatMap(figure -> ((Trend) figure.shape()).series().getFirst().points().stream())
                .map(point -> point.value() == null
                        ? ""
                        : point.value().movePointRight(1).toPlainString())
                .map(number -> number.contains(".") ? number.replaceAll("\\.?0+$", "") : number)
                .toList();
    }
}
