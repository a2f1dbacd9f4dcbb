package io.bridgehead.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.shell.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectViewTest extends ViewTest {
    @Test
    void showsAProjectWithItsStagesItsChainAndTheBatchItCameWith() {
        project("P2023-001", "");

        assertThat(headings()).contains("鄂尔多斯市风光制氢一体化电源项目（示例）", "数据变更记录");
        assertThat(texts())
                .contains("已签约", "2023-09-06", "示例数据", "12.16亿元", "示例投资方 113")
                .anyMatch(text -> text.startsWith("批次 "));
        assertThat(find(ListItem.class).all()).anyMatch(item -> item.hasClassName("now"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("chains/wind?region=CN-NM");
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("鄂尔多斯市风光制氢一体化电源项目（示例）");
    }

    @Test
    void leadsBackToTheListAsItWasLeft() {
        project("P2023-001", "region=CN-NM&sector=new-energy&section=where&list.name=%E9%A1%B9%E7%9B%AE");

        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .anySatisfy(href -> assertThat(href)
                        .startsWith("projects?")
                        .contains("sector=new-energy", "section=where", "list.name="));
    }

    @Test
    void saysPlainlyThatThereIsNoSuchProject() {
        for (var part : new String[] {"none", "~***", "~UDE", "P2023-001'"}) {
            project(part, "");

            assertThat(headings()).as(part).containsExactly("没有这个项目");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.contains("内蒙古"));
        }
    }

    @Test
    void refusesARegionThereIsNot() {
        project("P2023-001", "region=XX-99");

        assertThat(headings()).contains("链接中的筛选条件无法识别");
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        project("P2023-001", "");

        assertThat(texts()).contains("CNY 1.216 billion", "Sample data", "Signed");
    }

    private void project(String part, String query) {
        UI.getCurrent().navigate("projects/" + part, QueryParameters.fromString(query));
        roundTrip();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> texts() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(ProjectViewTest::all)
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ProjectViewTest::all));
    }
}
