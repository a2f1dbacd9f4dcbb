package io.bridgehead.briefing;

import io.bridgehead.export.FigureCsv;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.FigureWorkbook;
import io.bridgehead.figure.Lang;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.Provenances;
import io.bridgehead.reference.RestatedData;
import io.bridgehead.reference.Revisions;
import io.bridgehead.scope.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.mock.env.MockEnvironment;

/** Everything briefings are made by, as the product puts it together, on a region with a little trade. */
final class Office implements AutoCloseable {
    static final String REGION = FigureData.REGION;
    static final String ADDRESS = "https://bridgehead.example.org";
    static final List<Part> PARTS = List.of(
            new Part.Heading("Trade of {trade.total/import@2024-03|period}", 1),
            new Part.Paragraph("March: {trade.total/import@2024-03}."),
            new Part.Pictured("trade.total", "every=month&flow=import", ""),
            new Part.Pictured("trade.total", "every=month&flow=import", "again"),
            new Part.Pictured("partners.top", "", ""));

    final FigureData data = new FigureData();
    final RestatedData loads = new RestatedData(data);
    final Catalogue catalogue;
    final CodeLists codes = new CodeLists(data.regions());
    final BriefingStore store = new BriefingStore(data.regions(), Clock.systemUTC());
    final Archive archive = new Archive(data.regions(), Clock.systemUTC());
    final NewestBatches newest;
    final BriefingMaker maker;

    Office() {
        loads.trade("loaded", "2024-03,MNG,import,27,1230000000,CNY", "2024-03,RUS,import,27,100000000,CNY");
        var answers = new Answers(codes, new Provenances(data.regions()));
        var revisions = new Revisions(data.regions(), codes);
        catalogue = new Catalogue(
                Stream.of(new PartnerFigures(data.regions(), answers), new TradeFigures(data.regions(), answers))
                        .map(revisions::watching)
                        .toList());
        newest = new NewestBatches(data.regions(), catalogue);
        var annotations = new AnnotationStore(data.regions(), Clock.systemUTC());
        var writer = new BriefingWriter(catalogue, new Asker(catalogue, 4), annotations);
        maker = new BriefingMaker(
                writer, files(new TemplateStore(data.regions(), Clock.systemUTC())), archive, ADDRESS);
    }

    static BriefingFiles files(TemplateStore templates) {
        return new BriefingFiles(
                templates,
                new FigureSlides(),
                new FigureDocument(),
                new FigurePictures(""),
                new FigureCsv(),
                new FigureWorkbook());
    }

    Briefing briefing(String title, List<Part> parts) {
        var draft = new Draft(title, "Office", LocalDate.of(2024, 4, 1), "", Lang.EN, null, Map.of(), parts);
        return store.create(REGION, newest.pinned(REGION, draft), "Li");
    }

    ScheduleStore schedules(Instant now) {
        return new ScheduleStore(data.regions(), at(now));
    }

    RunStore runs(Instant now) {
        return new RunStore(data.regions(), at(now));
    }

    BriefingRunner runner(Instant now, MailSettings mail, String folder) {
        var clock = at(now);
        var runs = runs(now);
        var schedules = schedules(now);
        var mailing = new Mailing(mail);
        var deliveries = new Deliveries(mailing, DeliveryFolder.of(folder), archive);
        return new BriefingRunner(
                codes,
                new DueRuns(schedules, runs, newest, new ScheduleClock(clock)),
                runs,
                new BrokenRuns(data.regions(), clock),
                new ScheduledRun(store, newest, maker, deliveries, runs, (owner, region) -> true, clock),
                new OwnerLetters(runs, schedules, store, mailing, mail.failures()),
                clock);
    }

    /** @param namesAndValues settings as {@code host}, {@code smtp.example.org} … */
    static MailSettings mail(String... namesAndValues) {
        var settings = new MockEnvironment();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            settings.setProperty("bridgehead.mail." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return MailSettings.of(settings);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        data.close();
    }
}
