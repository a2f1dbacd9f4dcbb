package io.bridgehead.operations;

import io.bridgehead.ingest.LoadMeter;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.DiskSpace;
import io.bridgehead.reference.FigureMeter;
import io.bridgehead.reference.KnownFigures;
import io.bridgehead.shell.OpenPages;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The numbers of a copy. What they are called is told in docs/operations.md: names stay. */
@Configuration(proxyBeanMethods = false)
class Meters {
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    /** How long each figure takes to be answered, from what is kept or from the database. */
    @Bean
    FigureMeter figureMeter(MeterRegistry registry) {
        return (question, outcome, took) -> Timer.builder("bridgehead.figure")
                .description("Figures answered")
                .tag("figure", question)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(took);
    }

    /** How many files were loaded or refused, how long that took, and how many rows there were. */
    @Bean
    LoadMeter loadMeter(MeterRegistry registry) {
        return (target, outcome, rows, took) -> {
            var became = outcome.name().toLowerCase(Locale.ROOT);
            Timer.builder("bridgehead.import")
                    .description("Files loaded, or not")
                    .tag("target", target)
                    .tag("outcome", became)
                    .register(registry)
                    .record(took);
            registry.counter("bridgehead.import.rows", "target", target).increment((double) rows);
        };
    }

    @Bean
    MeterBinder stateOfThisCopy(KnownFigures known, OpenPages pages, DataFolder folder) {
        var disk = DiskSpace.of(folder.path());
        return registry -> {
            FunctionCounter.builder("bridgehead.cache.gets", known, KnownFigures::hits)
                    .description("Figures asked for, by whether they were known")
                    .tag("result", "hit")
                    .register(registry);
            FunctionCounter.builder("bridgehead.cache.gets", known, KnownFigures::misses)
                    .tag("result", "miss")
                    .register(registry);
            gauge(registry, "bridgehead.cache.size", "Figures that are known", known::size);
            gauge(registry, "bridgehead.sessions", "Sessions that are open", pages::sessions);
            gauge(registry, "bridgehead.pages", "Pages that are open", pages::pages);
            gauge(registry, "bridgehead.disk.usable", "Bytes free on the disk of the data folder", disk::usable);
        };
    }

    private static void gauge(
            MeterRegistry registry, String name, String description, java.util.function.Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
