package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.reference.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of filters come when the figures are drawn, or when a reader wants one before. */
class FilterBarTest extends ViewTest {
    @Test
    void saysWhatEachFilterIsSetToBeforeItsFieldComes() {
        open("projects", "sector=new-energy&from=2022");

        assertThat(faces().stream().map(FilterBarTest::said))
                .containsExactly(
                        List.of("起始", "2022"),
                        List.of("截止", "最新"),
                        List.of("行业", "新能源"),
                        List.of("产业集群", "全部"),
                        List.of("产业链", "全部"),
                        List.of("盟市", "全部"),
                        List.of("经贸活动", "全部"),
                        List.of("阶段", "全部"),
                        List.of("统计量", "项目数"));
        assertThat(find(ComboBox.class).exists()).isFalse();
    }

    @Test
    void putsTheFieldsInTheirPlaceWhenOneIsTouched() {
        open("projects", "sector=new-energy");

        var sector = faces().stream()
                .filter(face -> said(face).getFirst().equals("行业"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(sector, new ClickEvent<>(sector));
        roundTrip();

        assertThat(faces().stream().filter(Div::isVisible)).isEmpty();
        @SuppressWarnings("unchecked")
        var field = (MultiSelectComboBox<Code>)
                find(MultiSelectComboBox.class).withCaption("行业").single();
        assertThat(field.getValue()).extracting(Code::code).containsExactly("new-energy");
    }

    @Test
    void hasTheFieldsAtOnceWhereSidesAreCompared() {
        open("compare", "");

        assertThat(faces()).isEmpty();
        assertThat(find(ComboBox.class).withCaption("图表").exists()).isTrue();
    }

    private void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
        roundTrip();
    }

    private List<Div> faces() {
        return find(Div.class).withClassName("filter-face").all();
    }

    private static List<String> said(Div face) {
        return face.getChildren().map(part -> part.getElement().getText()).toList();
    }
}
