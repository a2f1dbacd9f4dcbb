package io.bridgehead.partners.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the partners. */
@Configuration(proxyBeanMethods = false)
public class PartnersNavigation {
    static final Destination DESTINATION = new Destination(
            2,
            "partners",
            VaadinIcon.GLOBE,
            PartnersView.class,
            Set.of(
                    Parameter.FROM,
                    Parameter.TO,
                    Parameter.EVERY,
                    Parameter.FLOW,
                    Parameter.PARTNER,
                    Parameter.SECTOR,
                    Parameter.CHAPTER,
                    Parameter.GROUP,
                    Parameter.AGAINST,
                    Parameter.SHOW));

    /** The page of one partner. */
    static final Destination OF_ONE = new Destination(
            2,
            "partners",
            VaadinIcon.GLOBE,
            PartnerView.class,
            Set.of(Parameter.FROM, Parameter.TO, Parameter.EVERY, Parameter.FLOW, Parameter.SECTOR, Parameter.CHAPTER));

    @Bean
    Destination partnersDestination() {
        return DESTINATION;
    }
}
