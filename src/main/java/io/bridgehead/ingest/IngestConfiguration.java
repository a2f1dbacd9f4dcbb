package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.profile.ProfileGuess;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.platform.DiskGuard;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Loads, and the content that ships, which is there before the first request is taken. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    ImportSettings importSettings(Environment environment) {
        return ImportSettings.of(environment);
    }

    @Bean
    FileStore fileStore(RegionDatabase regions, ImportSettings settings) {
        return new FileStore(regions, settings.keptBytes());
    }

    @Bean
    Imports imports(RegionDatabase regions, ImportSettings settings, FileStore files, DiskGuard disk, LoadMeter meter) {
        return new Imports(regions, Clock.systemUTC(), settings.limits(), files, disk, meter);
    }

    @Bean
    ProblemsCsv problemsCsv(Imports imports) {
        return new ProblemsCsv(imports);
    }

    @Bean
    ProfileLibrary profileLibrary(RegionDatabase regions, ImportSettings settings) {
        return new ProfileLibrary(Target.columnsByCode(), regions, settings.profiles(), Clock.systemUTC());
    }

    @Bean
    ProfileGuess profileGuess(ProfileLibrary profiles) {
        return new ProfileGuess(profiles);
    }

    @Bean
    ImportHistory importHistory(RegionDatabase regions) {
        return new ImportHistory(regions);
    }

    @Bean
    BatchChanges batchChanges(RegionDatabase regions) {
        return new BatchChanges(regions);
    }

    @Bean
    Undo undo(RegionDatabase regions) {
        return new Undo(regions, Clock.systemUTC());
    }

    @Bean
    Aliases aliases(RegionDatabase regions) {
        return new Aliases(regions);
    }

    @Bean
    OwnGroups ownGroups(RegionDatabase regions, Imports imports) {
        return new OwnGroups(regions, imports, Clock.systemUTC());
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
                load(sample);
            } else {
                sample.removeShipped();
            }
        };
    }

    private static void load(SampleContent sample) {
        try {
            sample.load();
        } catch (ImportFailedException e) {
            throw new PlainException(
                    "The sample data can't be loaded. " + e.phrase().in(Lang.EN) + " --no-sample starts without them.",
                    e);
        }
    }
}
