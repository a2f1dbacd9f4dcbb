package io.bridgehead.people.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the list of people. */
@Configuration(proxyBeanMethods = false)
public class PeopleNavigation {
    static final Destination DESTINATION = new Destination(10, "people", VaadinIcon.USERS, PeopleView.class, Set.of());

    @Bean
    Destination peopleDestination() {
        return DESTINATION;
    }
}
