package io.bridgehead.briefing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.briefing.BasketItem;
import io.bridgehead.briefing.Part;
import io.bridgehead.scope.ScopeCodec;
import io.bridgehead.shell.StillFigure;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefingsViewTest extends BriefingPages {
    @BeforeEach
    void emptyTheBasket() {
        desk.basket().clear(REGION, READER);
    }

    @Test
    void beginsWithAReadyBriefingThatHasItsNumbers() {
        open(BriefingsView.class, "");

        click("月度对外开放简报");

        untilAt("briefings/[0-9a-f-]{36}\\?region=CN-NM");
        assertThat(preview()).contains("月度对外开放简报", "亿元").doesNotContain("{overview");
        assertThat(find(StillFigure.class).all()).hasSizeGreaterThan(4);
    }

    @Test
    void putsAFigureAsideWithItsScopeAndCountsItAtOnce() {
        UI.getCurrent().navigate("partners", QueryParameters.fromString("from=2020"));
        figure("partners.count");
        assertThat(find(Span.class).withClassName("basket-count").exists()).isFalse();

        test(find(NativeButton.class, card("partners.count"))
                        .withClassName("basket-tool")
                        .single())
                .click();

        await(() -> find(Span.class).withClassName("basket-count").all(), counts -> !counts.isEmpty());
        assertThat(find(Span.class).withClassName("basket-count").single().getText())
                .isEqualTo("1");
        assertThat(desk.basket().list(REGION, READER))
                .extracting(BasketItem::question, BasketItem::query)
                .containsExactly(tuple("partners.count", "region=CN-NM&from=2020"));
    }

    @Test
    void makesABriefingOfTheBasketInItsOrder() {
        putAside("partners.count", "from=2020");
        putAside("projects.by-sector", "");
        UI.getCurrent().navigate("briefings/basket");
        untilReads("briefing-card", "贸易伙伴数");

        click("上移：签约项目：按行业");
        await(
                () -> desk.basket().list(REGION, READER),
                items -> items.getFirst().question().equals("projects.by-sector"));
        click("用这些图表新建简报");

        untilAt("briefings/[0-9a-f-]{36}.*");
        untilComposed();
        assertThat(await(() -> find(StillFigure.class).all(), all -> all.size() == 2))
                .extracting(figure -> figure.getElement().getAttribute("data-figure"))
                .containsExactly("projects.by-sector", "partners.count");
    }

    @Test
    void duplicatesABriefingMovedOnByAPeriod() {
        kept("十月月报", new Part.Pictured("trade.total", "from=2026-10&to=2026-10", ""));
        open(BriefingsView.class, "");

        click("复制“十月月报”并将各期间后移一期");

        var id = untilAt("briefings/[0-9a-f-]{36}.*").replaceAll("briefings/|\\?.*", "");
        var next = desk.store().find(REGION, UUID.fromString(id)).orElseThrow().draft();
        assertThat(next.date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(((Part.Pictured) next.parts().getFirst()).query()).contains("from=2026-11", "to=2026-11");
    }

    @Test
    void takesBackThatABriefingWasDeleted() {
        var briefing = kept("待删简报");
        open(BriefingsView.class, "");

        click("删除“待删简报”");
        await(() -> desk.store().find(REGION, briefing.id()).isEmpty(), gone -> gone);
        click("撤销");

        await(() -> desk.store().find(REGION, briefing.id()).isPresent(), back -> back);
        await(
                () -> find(RouterLink.class).all().stream()
                        .map(RouterLink::getText)
                        .toList(),
                titles -> titles.contains("待删简报"));
    }

    private void putAside(String question, String query) {
        desk.basket().add(REGION, READER, question, ScopeCodec.read(query));
    }
}
