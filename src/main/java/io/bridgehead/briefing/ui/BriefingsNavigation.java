package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the briefings. */
@Configuration(proxyBeanMethods = false)
public class BriefingsNavigation {
    static final Destination DESTINATION =
            new Destination(8, "briefings", VaadinIcon.FILE_PRESENTATION, BriefingsView.class, Set.of());

    @Bean
    Destination briefingsDestination() {
        return DESTINATION;
    }
}
