package io.bridgehead.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
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
    void ignoresNothingAUrlSaysWrong() {
        open(PartnersView.class, "partner=NOWHERE");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("partner=NOWHERE");
    }
}
