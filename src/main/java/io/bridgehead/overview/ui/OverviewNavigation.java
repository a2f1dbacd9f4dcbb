package io.bridgehead.overview.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the overview. */
@Configuration(proxyBeanMethods = false)
public class OverviewNavigation {
    static final Destination DESTINATION = new Destination(
            1,
            "overview",
            VaadinIcon.DASHBOARD,
            OverviewView.class,
            Set.of(
                    Parameter.FROM,
                    Parameter.TO,
                    Parameter.FLOW,
                    Parameter.PARTNER,
                    Parameter.SECTOR,
                    Parameter.CLUSTER,
                    Parameter.CHAIN,
                    Parameter.DIVISION));

    @Bean
    Destination overviewDestination() {
        return DESTINATION;
    }
}
