package io.bridgehead.audit.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the record. */
@Configuration(proxyBeanMethods = false)
public class RecordNavigation {
    static final Destination DESTINATION =
            new Destination(11, "record", VaadinIcon.RECORDS, RecordView.class, Set.of());

    @Bean
    Destination recordDestination() {
        return DESTINATION;
    }
}
