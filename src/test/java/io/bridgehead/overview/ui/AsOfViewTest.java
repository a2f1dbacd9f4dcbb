package io.bridgehead.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.figure.Matrix;
import io.bridgehead.shell.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first batch of the sample is its trade: its projects came later. */
class AsOfViewTest extends ViewTest {
    @Test
    void saysAboveTheFiguresWhichStateTheyShowAndLeadsBack() {
        open(OverviewView.class, "sector=equipment&as-of=1");
        assertThat(banners()).hasSize(1);
        assertThat(banners().getFirst().getElement().getTextRecursively()).startsWith("数据截至批次1（20");

        var back = find(RouterLink.class).withText("回到最新数据").single();
        assertThat(back.getHref()).contains("sector=equipment").doesNotContain("as-of");
        test(back).click();

        assertThat(banners()).isEmpty();
        assertThat(figure("projects.sector-cluster").scope())
                .containsEntry("sector", List.of("equipment"))
                .doesNotContainKey("as-of");
        assertThat(differences("projects.sector-cluster")).isEmpty();
    }

    @Test
    void saysUnderAFigureWhatIsAnotherValueNow() {
        open(OverviewView.class, "as-of=1");

        assertThat(((Matrix) figure("projects.sector-cluster").shape()).total()).isNull();
        assertThat(differences("projects.sector-cluster")).contains("个数值与最新数据不同", "无数值 → ");
        figure("trade.total");
        assertThat(differences("trade.total")).isEqualTo("与最新数据没有差异。");
    }

    @Test
    void listsAllDifferencesOnRequest() {
        open(OverviewView.class, "as-of=1");
        figure("projects.sector-cluster");

        var all = find(Button.class, card("projects.sector-cluster"))
                .withTextContaining("全部")
                .single();
        test(all).click();

        assertThat(find(NativeTableRow.class, find(Dialog.class).single()).all())
                .hasSizeGreaterThan(4);
    }

    @Test
    void takesTheStateAlongToEveryOtherView() {
        open(OverviewView.class, "as-of=1&sector=equipment");

        assertThat(find(SideNavItem.class).all())
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.getElement().getAttribute("path")).contains("as-of=1"));
    }

    @Test
    void saysInAPlainSentenceThatABatchIsNotThere() {
        open(OverviewView.class, "as-of=987654321");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("as-of=987654321：本地区没有这一批次");
    }

    private List<Div> banners() {
        return find(Div.class).withClassName("as-of-banner").all();
    }

    private String differences(String id) {
        return find(Div.class, card(id)).withClassName("figure-difference").all().stream()
                .map(line -> line.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
