package io.bridgehead.api;

import io.bridgehead.reference.KnownFigures;
import io.bridgehead.reference.Revisions;
import io.bridgehead.reference.TimedFigures;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Questions;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what every feature can be asked: each answer says what of it was revised, is worked out once, and timed. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
    @Bean
    Catalogue catalogue(List<Questions> features, Revisions revisions, KnownFigures known, TimedFigures timed) {
        return new Catalogue(features.stream()
                .map(revisions::watching)
                .map(known::keeping)
                .map(timed::timing)
                .toList());
    }
}
