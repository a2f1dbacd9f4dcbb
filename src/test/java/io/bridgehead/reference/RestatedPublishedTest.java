package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Note;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published value that its own source, or an office, says otherwise is revised; a later vintage stands beside it. */
class RestatedPublishedTest {
    private static final String EXPORTS_2022 = "trade_export,,2022-01-01,2022-12-31,year,first,630.3,CNY-yi,published,";

    private FigureData data;
    private RestatedData restated;

    @BeforeEach
    void publishes() {
        data = new FigureData();
        restated = new RestatedData(data);
        data.published(EXPORTS_2022);
        data.batch("observations", "sample");
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void saysWhatCameWithTheProgramAndWhatItIsNow() {
        restate("value = 613.5");

        assertThat(revised())
                .singleElement()
                .asString()
                .startsWith("Revised by batch 2 on ")
                .contains("2022", " was 630.3 CNY 100 million, is 613.5 CNY 100 million.");
    }

    @Test
    void saysNothingOfAnotherNoteOrOfALaterVintageOfAnotherSource() {
        restate("note_en = 'about'");
        assertThat(revised()).isEmpty();
        data.published("trade_export,,2022-01-01,2022-12-31,year,second,613.5,CNY-yi,published,");
        data.owner().execute("UPDATE observation SET batch_id = 2 WHERE source_id = 'second'");

        assertThat(revised()).isEmpty();
    }

    @Test
    void saysNothingOfSampleRowsThatGiveWay() {
        data.owner().execute("UPDATE observation SET batch_id = 1");
        restate("value = 613.5");

        assertThat(revised()).isEmpty();
    }

    @Test
    void looksBehindALaterRestatementThatDoesNotConcernTheFigure() {
        restated.trade("loaded", "2021-03,MNG,export,27,1230000000,CNY");
        restate("value = 613.5");
        restated.trade("loaded", "2021-03,MNG,export,27,1280000000,CNY");

        assertThat(revised("from", "2022", "to", "2022"))
                .singleElement()
                .asString()
                .startsWith("Revised by batch 3 ")
                .contains(" was 630.3 CNY 100 million");
    }

    /** A further batch that says something else of the value. */
    private void restate(String what) {
        var batch = restated.next();
        restated.replace("observation", "source_id = 'first'", batch);
        data.batch("observations", "loaded");
        data.owner().execute("UPDATE observation SET " + what + ", batch_id = " + batch + " WHERE source_id = 'first'");
    }

    private List<String> revised(String... words) {
        var codes = new CodeLists(data.regions());
        var trade = new TradeFigures(data.regions(), new Answers(codes, new Provenances(data.regions())));
        return new Catalogue(List.of(new Revisions(data.regions(), codes).watching(trade)))
                .find("trade.total").orElseThrow().ask(scope(words).with(Parameter.FLOW, "export")).notes().stream()
                        .filter(note -> note.code().equals("revised"))
                        .map(Note::text)
                        .map(text -> text.en())
                        .toList();
    }
}
