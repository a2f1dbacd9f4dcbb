package io.bridgehead.chains.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.shell.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainViewTest extends ViewTest {
    @Test
    void isCalledByItsChainAndShowsThatAlone() {
        openChain("dairy", "");

        assertThat(find(H1.class).single().getText()).isEqualTo("奶业产业链");
        assertThat(((Scorecard) figure("chains.health").shape()).rows())
                .extracting(Scorecard.Row::key)
                .containsExactly("dairy");
        assertThat(((Schedule) figure("chains.milestones").shape()).tasks())
                .extracting(Schedule.Task::group)
                .containsOnly("dairy");
    }

    @Test
    void listsItsMilestonesAndItsProjects() {
        openChain("dairy", "");
        var milestones = ((Schedule) figure("chains.milestones").shape()).tasks();

        near();
        assertThat(awaitRows("milestones").summary().rows())
                .isEqualTo(milestones.size())
                .isPositive();
        assertThat(awaitRows("chain-projects").summary().rows()).isPositive();
        assertThat(awaitRows("chain-projects").summary().sample()).isTrue();
    }

    @Test
    void leadsFromEachSegmentToItsProjectsAndMarksTheGap() {
        openChain("dairy", "to=2024-06");
        var segments = await(() -> find(ListItem.class).all(), items -> items.size() == 3);

        assertThat(segments)
                .extracting(segment -> segment.hasClassName("segment-gap"))
                .containsExactly(false, false, true);
        assertThat(segments.getFirst().getElement().getTextRecursively()).contains("5 个项目", "亿元", "个里程碑完成");
        assertThat(segments.getLast().getElement().getTextRecursively()).contains("缺口", "没有项目", "个里程碑完成");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("projects?") && href.contains("list.segment=upstream"))
                .singleElement()
                .satisfies(href -> assertThat(href).contains("chain=dairy").doesNotContain("to="));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("链长未公布");
    }

    @Test
    void looksBackWhenTheUrlDoesAndKeepsToItsPath() {
        openChain("dairy", "to=2024-06&chain=corn");

        assertThat(figure("chains.health").scope())
                .containsEntry("chain", List.of("dairy"))
                .containsEntry("to", List.of("2024-06"));
    }

    @Test
    void leadsBackAndToTheNextChain() {
        openChain("dairy", "to=2024-06");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("chains?") && href.contains("to=2024-06"))
                .anyMatch(href -> href.startsWith("chains/") && !href.contains("chain="));
    }

    @Test
    void saysWhichChainsThereAreInsteadOfOneThereIsNot() {
        openChain("nowhere", "");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("奶业", "稀土新材料");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("chains/dairy"));
    }

    @Test
    void isOpenedFromWhatIsFilteredByIt() {
        open(ChainsView.class, "chain=dairy");

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().contains("打开奶业产业链"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).startsWith("chains/dairy"));
    }

    @Test
    void theRowsOfAllChainsAreASectionOfTheirOwn() {
        open(ChainsView.class, "section=rows&to=2024-06");

        assertThat(cards()).isEmpty();
        near();
        assertThat(awaitRows("milestones").summary().rows()).isPositive();
    }

    private static void openChain(String code, String query) {
        UI.getCurrent()
                .navigate(
                        ChainView.class,
                        new RouteParameters(new RouteParam("chain", code)),
                        QueryParameters.fromString(query));
    }
}
