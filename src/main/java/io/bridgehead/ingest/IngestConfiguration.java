package io.bridgehead.ingest;

import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads, and the content that ships, which is there before the first request is taken. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    Imports imports(RegionDatabase regions, @Value("${bridgehead.import.max-bytes:2147483648}") long maxBytes) {
        return new Imports(regions, Clock.systemUTC(), maxBytes);
    }

    @Bean
    ImportHistory importHistory(RegionDatabase regions) {
        return new ImportHistory(regions);
    }

    @Bean
    RegionList regionList(RegionDatabase regions) {
        return new RegionList(regions);
    }

    @Bean
    SampleContent sampleContent(Imports imports, RegionDatabase regions) {
        return new SampleContent(imports, regions, Clock.systemUTC());
    }

    @Bean
    @DependsOnDatabaseInitialization
    SmartInitializingSingleton shippedContent(
            RegionDatabase regions, SampleContent sample, @Value("${bridgehead.sample:true}") boolean wanted) {
        return () -> {
            new ReferenceContent(regions, Clock.systemUTC()).load();
            if (wanted) {
                sample.load();
            } else {
                sample.removeShipped();
            }
        };
    }
}
