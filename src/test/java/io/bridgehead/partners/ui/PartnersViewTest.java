package io.bridgehead.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.shell.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnersViewTest extends ViewTest {
    @Test
    void showsPublishedAndComputedPartnersAsTwoSeries() {
        open(PartnersView.class, "");

        var trend = (Trend) figure("partners.count").shape();

        assertThat(trend.series()).extracting(Trend.Series::key).containsExactly("published", "computed");
    }

    @Test
    void ranksTheOnePartnerOfTheUrlAlone() {
        open(PartnersView.class, "partner=MNG");

        var ranking = (Ranking) figure("partners.top").shape();

        assertThat(ranking.items()).extracting(Ranking.Item::key).containsExactly("MNG");
    }

    @Test
    void takingAChipBackAsksAgainWithoutItsFilter() {
        open(PartnersView.class, "partner=RUS&flow=import");
        assertThat(figure("partners.top").scope()).containsEntry("partner", List.of("RUS"));

        test(find(Button.class).withText("贸易伙伴：俄罗斯").single()).click();

        assertThat(figure("partners.top").scope())
                .doesNotContainKey("partner")
                .containsEntry("flow", List.of("import"));
    }

    @Test
    void asksOnlyForTheSectionThatIsShown() {
        open(PartnersView.class, "");
        assertThat(ids())
                .containsExactly(
                        "partners.count",
                        "partners.turnover",
                        "partners.top",
                        "partners.map",
                        "partners.concentration",
                        "partners.margins");

        open(PartnersView.class, "section=trade&flow=import");

        assertThat(ids())
                .containsExactly(
                        "trade.total", "trade.ytd", "trade.balance", "trade.growth", "trade.groups", "trade.season");
        assertThat(figure("trade.total").scope())
                .containsEntry("flow", List.of("import"))
                .doesNotContainKey("section");
    }

    @Test
    void staysInItsSectionWhenAFilterIsTakenBack() {
        open(PartnersView.class, "section=trade&flow=import&partner=RUS");

        test(find(Button.class).withText("贸易伙伴：俄罗斯").single()).click();

        assertThat(ids())
                .containsExactly(
                        "trade.total", "trade.ytd", "trade.balance", "trade.growth", "trade.groups", "trade.season");
        assertThat(figure("trade.total").scope()).doesNotContainKey("partner").containsKey("flow");
    }

    @Test
    void linksToEverySectionWithTheSameFilter() {
        open(PartnersView.class, "section=trade&flow=import");

        assertThat(find(RouterLink.class).withText("伙伴").single().getHref())
                .contains("flow=import")
                .doesNotContain("section");
        assertThat(find(RouterLink.class).withText("贸易").single().getHref())
                .contains("flow=import")
                .contains("section=trade");
    }

    @Test
    void refusesASectionThereIsNot() {
        open(PartnersView.class, "section=nowhere");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("section=nowhere")
                .contains("trade");
    }

    private List<String> ids() {
        return cards().stream()
                .map(card -> card.getElement().getAttribute("data-figure"))
                .toList();
    }

    @Test
    void saysWhatToLoadWhereNoRegionCanBeTheReference() {
        open(PartnersView.class, "section=goods");

        assertThat(figure("trade.rca").notes()).extracting(Note::code).contains("rca-reference-needed");
        assertThat(find(ReferenceField.class).exists()).isFalse();
    }

    @Test
    void ignoresNothingAUrlSaysWrong() {
        open(PartnersView.class, "partner=NOWHERE");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("partner=NOWHERE");
    }
}
