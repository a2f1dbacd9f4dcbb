package io.bridgehead.compare.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the comparisons. */
@Configuration(proxyBeanMethods = false)
public class CompareNavigation {
    static final Destination DESTINATION = new Destination(
            6,
            "compare",
            VaadinIcon.SPLIT_H,
            CompareView.class,
            Set.of(
                    Parameter.FIGURE,
                    Parameter.BY,
                    Parameter.AGAINST,
                    Parameter.FROM,
                    Parameter.TO,
                    Parameter.EVERY,
                    Parameter.FLOW,
                    Parameter.PARTNER,
                    Parameter.CHAPTER,
                    Parameter.GROUP,
                    Parameter.SECTOR,
                    Parameter.CLUSTER,
                    Parameter.CHAIN,
                    Parameter.DIVISION,
                    Parameter.STAGE,
                    Parameter.PORT,
                    Parameter.MEASURE));

    @Bean
    Destination compareDestination() {
        return DESTINATION;
    }
}
