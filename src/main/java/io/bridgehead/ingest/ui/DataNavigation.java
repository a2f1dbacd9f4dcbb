package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the page where data come in. */
@Configuration(proxyBeanMethods = false)
public class DataNavigation {
    static final Destination DESTINATION = new Destination(9, "data", VaadinIcon.DATABASE, DataView.class, Set.of());

    @Bean
    Destination dataDestination() {
        return DESTINATION;
    }
}
