package io.bridgehead.briefing;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Note;
import io.bridgehead.figure.Text;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentAnnotationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:00:00Z"), ZoneOffset.UTC);

    private final Office office = new Office();
    private final AnnotationStore store = new AnnotationStore(office.data.regions(), CLOCK);
    private final CurrentAnnotations annotations = new CurrentAnnotations(store, CLOCK);
    private final Question total = office.catalogue.find("trade.total").orElseThrow();
    private final Question top = office.catalogue.find("partners.top").orElseThrow();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void putsANoteUnderItsFigureInBothLanguagesWithWhoSaidItWhen() {
        store.add(Office.REGION, top, scope(), "MNG", "口径有调整", "王工");

        assertThat(noted(top, scope()))
                .containsExactly(new Text("批注：蒙古国：口径有调整（王工，2026-11-01）", "Note: Mongolia: 口径有调整 (王工, 2026-11-01)"));
    }

    @Test
    void leavesOtherFiguresAndScopesAlone() {
        store.add(Office.REGION, total, scope("flow", "import"), "", "only imports", "Li");
        store.add(Office.REGION, top, null, "", "everywhere", "Li");

        assertThat(noted(total, scope())).isEmpty();
        assertThat(noted(total, scope("flow", "import"))).hasSize(1);
        assertThat(noted(top, scope("flow", "export"))).hasSize(1);
        assertThat(noted(top, scope("region", "CN-HL"))).isEmpty();
    }

    @Test
    void showsWhatIsAddedAndHidesWhatIsWithdrawnAtOnce() {
        assertThat(noted(total, scope())).isEmpty();
        var note = store.add(Office.REGION, total, null, "", "a note", "Li");
        assertThat(noted(total, scope())).hasSize(1);
        store.withdraw(Office.REGION, note.id(), "Li");
        assertThat(noted(total, scope())).isEmpty();
    }

    @Test
    void aFigureHasRoomForAHundredNotesOfTwoThousandCharacters() {
        assertThatThrownBy(() -> store.add(Office.REGION, total, null, "", "a".repeat(2_001), "Li"))
                .hasMessage("A note needs a text of at most 2000 characters.");
        for (var note = 0; note < 100; note++) {
            store.add(Office.REGION, total, null, "", "a", "Li");
        }

        assertThatThrownBy(() -> store.add(Office.REGION, total, null, "", "one more", "Li"))
                .hasMessage("At most 100 notes stand on a figure: withdraw one that has had its time.");
        assertThat(store.add(Office.REGION, top, null, "", "on another", "Li").text())
                .isEqualTo("on another");
    }

    @Test
    void asksOnceForAllTheFiguresOfAPage() {
        var figure = top.ask(scope());
        var before = office.data.statements();

        for (var i = 0; i < 10; i++) {
            annotations.annotated(top, scope(), figure);
        }

        assertThat(office.data.statements() - before).isEqualTo(1);
    }

    private List<Text> noted(Question question, Scope scope) {
        return annotations.annotated(question, scope, question.ask(scope)).notes().stream()
                .filter(note -> note.code().equals("annotation"))
                .map(Note::text)
                .toList();
    }
}
