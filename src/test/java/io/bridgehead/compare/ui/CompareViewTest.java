package io.bridgehead.compare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.shell.ViewTest;
import org.junit.jupiter.api.Test;

class CompareViewTest extends ViewTest {
    @Test
    void saysInASentenceThatThereIsNoOtherRegion() {
        open(CompareView.class, "by=region");

        assertThat(find(Paragraph.class).withClassName("empty-state").single().getText())
                .contains("只有一个地区");
        assertThat(cards()).isEmpty();
    }

    @Test
    void comparesTheLastWholeYearWithTheOneBefore() {
        open(CompareView.class, "");

        assertThat(((Scorecard) figure("compare.difference").shape()).columns())
                .extracting(column -> column.name().zh())
                .startsWith("2024年", "2023年");
    }
}
