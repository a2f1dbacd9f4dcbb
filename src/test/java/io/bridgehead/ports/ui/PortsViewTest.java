package io.bridgehead.ports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.bridgehead.figure.Trend;
import io.bridgehead.shell.ViewTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PortsViewTest extends ViewTest {
    @Test
    void showsBothCountsOfTheTrainsOf2023() {
        open(PortsView.class, "from=2023&to=2023");

        var trend = (Trend) figure("ports.trains").shape();

        assertThat(trend.series())
                .flatExtracting(Trend.Series::points)
                .extracting(Trend.Point::value)
                .contains(new BigDecimal("8295"), new BigDecimal("8324"));
    }

    @Test
    void asksForThePortOfTheUrlAlone() {
        open(PortsView.class, "port=ceke-road");

        var trend = (Trend) figure("ports.cargo").shape();

        assertThat(trend.series())
                .extracting(Trend.Series::key)
                .containsExactly("published:port:ceke/fjsen-2024-10-15");
    }

    @Test
    void takesNoSectionWhereItHasNone() {
        open(PortsView.class, "section=trade");

        assertThat(cards()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("section");
    }

    @Test
    void isCalledPorts() {
        open(PortsView.class, "");

        assertThat(find(H1.class).withText("口岸").all()).hasSize(1);
    }
}
