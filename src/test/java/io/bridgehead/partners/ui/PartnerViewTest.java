package io.bridgehead.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Ranking;
import io.bridgehead.shell.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerViewTest extends ViewTest {
    @Test
    void isCalledByItsPartnerAndShowsThatAlone() {
        openPartner("MNG", "");

        assertThat(find(H1.class).single().getText()).isEqualTo("蒙古国");
        assertThat(figure("partners.profile").scope()).containsEntry("partner", List.of("MNG"));
        assertThat(((Facts) figure("partners.profile").shape()).items()).isNotEmpty();
    }

    @Test
    void itsTabsKeepToItsPath() {
        openPartner("MNG", "flow=import");

        assertThat(find(RouterLink.class).withText("数据明细").single().getHref())
                .startsWith("partners/MNG?")
                .contains("flow=import", "section=rows")
                .doesNotContain("partner=");
    }

    @Test
    void itsRowsAddUpToWhatItIsWorthAmongTheLargest() {
        open(PartnersView.class, "partner=MNG&from=2024-01&to=2024-12");
        var total = ((Ranking) figure("partners.top").shape()).total();

        openPartner("MNG", "section=rows&from=2024-01&to=2024-12");

        var summary = awaitRows("trade").summary();
        assertThat(summary.totals().getFirst().value()).isEqualByComparingTo(total);
        assertThat(summary.sample()).isTrue();
    }

    @Test
    void leadsToThePartnersNextToItByValue() {
        openPartner("RUS", "to=2024-12");

        var links = await(
                () -> find(Anchor.class).all().stream().map(Anchor::getText).toList(),
                texts -> texts.stream().anyMatch(text -> text.startsWith("排前一位：")));

        assertThat(links).contains("← 贸易伙伴");
    }

    @Test
    void saysWhichPartnersThereAreInsteadOfOneThereIsNot() {
        openPartner("NOWHERE", "");

        assertThat(cards()).isEmpty();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("partners/MNG"));
    }

    @Test
    void isOpenedFromWhatIsFilteredByIt() {
        open(PartnersView.class, "partner=MNG&flow=import");

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().contains("打开蒙古国"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .startsWith("partners/MNG")
                        .contains("flow=import")
                        .doesNotContain("partner="));
    }

    private static void openPartner(String code, String query) {
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters(new RouteParam("partner", code)),
                        QueryParameters.fromString(query));
    }
}
