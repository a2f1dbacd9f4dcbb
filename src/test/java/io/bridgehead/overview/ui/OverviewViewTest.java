package io.bridgehead.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.shell.ViewTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends ViewTest {
    @Test
    void showsTheKeyFiguresTheThreeMainQuestionsAndWhatIsLateOrNew() {
        open(OverviewView.class, "");

        assertThat(cards())
                .extracting(card -> card.getElement().getAttribute("data-figure"))
                .containsExactly(
                        "overview.facts",
                        "partners.count",
                        "trade.total",
                        "projects.sector-cluster",
                        "chains.progress",
                        "overview.late",
                        "overview.changes");
    }

    @Test
    void countsWhatIsLateAsTheProgressOfChainsDoes() {
        open(OverviewView.class, "");

        var late = (Ranking) figure("overview.late").shape();
        var progress = (Progress) figure("chains.progress").shape();

        assertThat(late.total())
                .isEqualByComparingTo(BigDecimal.valueOf(
                        progress.items().stream().mapToInt(Progress.Item::late).sum()))
                .isPositive();
    }

    @Test
    void listsTheLatestLoads() {
        open(OverviewView.class, "");

        var changes = (Scorecard) figure("overview.changes").shape();

        assertThat(changes.rows()).extracting(Scorecard.Row::status).contains(Status.SAMPLE);
    }

    @Test
    void leadsFromALoadToItsBatch() {
        open(OverviewView.class, "from=2024");
        var batch = ((Scorecard) figure("overview.changes").shape()).rows().getFirst();

        choose("overview.changes", batch.key());

        assertThat(location())
                .startsWith("data?")
                .contains("region=CN-NM")
                .contains("batch=" + batch.key().replace("batch:", ""))
                .doesNotContain("from=");
    }

    @Test
    void leadsWithThePublishedTotal() {
        open(OverviewView.class, "");

        var facts = (Facts) figure("overview.facts").shape();

        var total = facts.items().getFirst();
        assertThat(total.value()).isEqualByComparingTo(new BigDecimal("1963.3"));
        assertThat(total.status()).isEqualTo(Status.PUBLISHED);
        assertThat(total.change()).isNotNull().satisfies(change -> {
            assertThat(change.published()).isTrue();
            assertThat(change.value()).isEqualByComparingTo("4.2");
        });
    }

    @Test
    void saysItsNameAboveThePage() {
        open(OverviewView.class, "");

        assertThat(find(H1.class).withText("总览").all()).hasSize(1);
    }

    @Test
    void asksEveryFigureWithTheFilterOfTheUrl() {
        open(OverviewView.class, "sector=new-energy");

        assertThat(figure("projects.sector-cluster").scope()).containsEntry("sector", java.util.List.of("new-energy"));
    }
}
