package io.bridgehead.api;

import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Questions;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what every feature can be asked. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
    @Bean
    Catalogue catalogue(List<Questions> features) {
        return new Catalogue(features);
    }
}
