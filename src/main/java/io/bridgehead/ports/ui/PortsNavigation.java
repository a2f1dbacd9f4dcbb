package io.bridgehead.ports.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the ports. */
@Configuration(proxyBeanMethods = false)
public class PortsNavigation {
    static final Destination DESTINATION = new Destination(
            5,
            "ports",
            VaadinIcon.TRUCK,
            PortsView.class,
            Set.of(Parameter.FROM, Parameter.TO, Parameter.EVERY, Parameter.PORT));

    @Bean
    Destination portsDestination() {
        return DESTINATION;
    }
}
