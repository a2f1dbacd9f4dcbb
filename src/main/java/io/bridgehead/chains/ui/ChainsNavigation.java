package io.bridgehead.chains.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the chains. */
@Configuration(proxyBeanMethods = false)
public class ChainsNavigation {
    static final Destination DESTINATION = new Destination(
            4,
            "chains",
            VaadinIcon.CLUSTER,
            ChainsView.class,
            Set.of(Parameter.TO, Parameter.SECTOR, Parameter.CLUSTER, Parameter.CHAIN, Parameter.MEASURE));

    /** The page of one chain. */
    static final Destination OF_ONE =
            new Destination(4, "chains", VaadinIcon.CLUSTER, ChainView.class, Set.of(Parameter.TO));

    @Bean
    Destination chainsDestination() {
        return DESTINATION;
    }
}
