package io.bridgehead.projects.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the projects. */
@Configuration(proxyBeanMethods = false)
public class ProjectsNavigation {
    static final Destination DESTINATION = new Destination(
            3,
            "projects",
            VaadinIcon.HANDSHAKE,
            ProjectsView.class,
            Set.of(
                    Parameter.FROM,
                    Parameter.TO,
                    Parameter.SECTOR,
                    Parameter.CLUSTER,
                    Parameter.CHAIN,
                    Parameter.DIVISION,
                    Parameter.FAIR,
                    Parameter.STAGE,
                    Parameter.MEASURE));

    @Bean
    Destination projectsDestination() {
        return DESTINATION;
    }
}
