package io.bridgehead.briefing;

import io.bridgehead.export.Annotations;
import io.bridgehead.platform.OwnersRights;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Catalogue;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What briefings are kept in and made by. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {
    private static final Clock CLOCK = Clock.systemUTC();

    @Bean
    BriefingStore briefingStore(RegionDatabase regions) {
        return new BriefingStore(regions, CLOCK);
    }

    @Bean
    TemplateStore templateStore(RegionDatabase regions) {
        return new TemplateStore(regions, CLOCK);
    }

    @Bean
    BasketStore basketStore(RegionDatabase regions) {
        return new BasketStore(regions, CLOCK);
    }

    @Bean
    AnnotationStore annotationStore(RegionDatabase regions) {
        return new AnnotationStore(regions, CLOCK);
    }

    @Bean
    Annotations annotations(AnnotationStore store) {
        return new CurrentAnnotations(store, CLOCK);
    }

    @Bean
    Archive archive(RegionDatabase regions) {
        return new Archive(regions, CLOCK);
    }

    /** Half of the connections: pages must go on being answered while a briefing is made. */
    @Bean
    Asker asker(Catalogue catalogue, @Value("${bridgehead.database.connections:16}") int connections) {
        return new Asker(catalogue, Math.max(1, connections / 2));
    }

    @Bean
    NewestBatches newestBatches(RegionDatabase regions, Catalogue catalogue) {
        return new NewestBatches(regions, catalogue);
    }

    @Bean
    BriefingWriter briefingWriter(Catalogue catalogue, Asker asker, AnnotationStore annotations) {
        return new BriefingWriter(catalogue, asker, annotations);
    }

    /** @param address the address people open */
    @Bean
    BriefingMaker briefingMaker(
            BriefingWriter writer, BriefingFiles files, Archive archive, @Value("${bridgehead.url:}") String address) {
        return new BriefingMaker(writer, files, archive, address);
    }

    @Bean
    Refresh refresh(Catalogue catalogue, Asker asker, NewestBatches newest, BriefingStore store) {
        return new Refresh(catalogue, asker, newest, store);
    }

    @Bean
    NextPeriod nextPeriod(BriefingStore store, NewestBatches newest) {
        return new NextPeriod(store, newest);
    }

    @Bean
    ReadyBriefings readyBriefings(NewestBatches newest) {
        return new ReadyBriefings(newest);
    }

    @Bean
    ScheduleStore scheduleStore(RegionDatabase regions, Deliveries deliveries) {
        return new ScheduleStore(regions, CLOCK, deliveries::check);
    }

    @Bean
    Mailing mailing(MailSettings settings) {
        return new Mailing(settings);
    }

    @Bean
    MailSettings mailSettings(Environment settings) {
        return MailSettings.of(settings);
    }

    @Bean
    Deliveries deliveries(Mailing mailing, DeliveryFolder folder, Archive archive) {
        return new Deliveries(mailing, folder, archive);
    }

    /** @param folder where schedules may put files; empty: nowhere */
    @Bean
    DeliveryFolder deliveryFolder(@Value("${bridgehead.briefing.folder:}") String folder) {
        return DeliveryFolder.of(folder);
    }

    @Bean
    RunStore runStore(RegionDatabase regions) {
        return new RunStore(regions, CLOCK);
    }

    @Bean
    DueRuns dueRuns(ScheduleStore schedules, RunStore runs, NewestBatches newest) {
        return new DueRuns(schedules, runs, newest, new ScheduleClock(CLOCK));
    }

    @Bean
    BriefingRunner briefingRunner(
            RegionDatabase regions,
            CodeLists codes,
            DueRuns due,
            RunStore runs,
            ScheduledRun work,
            OwnerLetters owners) {
        return new BriefingRunner(codes, due, runs, new BrokenRuns(regions, CLOCK), work, owners, CLOCK);
    }

    @Bean
    ScheduledRun scheduledRun(
            BriefingStore store,
            NewestBatches newest,
            BriefingMaker maker,
            Deliveries deliveries,
            RunStore runs,
            OwnersRights owners) {
        return new ScheduledRun(store, newest, maker, deliveries, runs, owners, CLOCK);
    }

    @Bean
    OwnerLetters ownerLetters(
            RunStore runs, ScheduleStore schedules, BriefingStore store, Mailing mailing, MailSettings settings) {
        return new OwnerLetters(runs, schedules, store, mailing, settings.failures());
    }
}
