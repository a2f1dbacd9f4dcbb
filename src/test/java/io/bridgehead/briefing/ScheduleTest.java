package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.bridgehead.briefing.RunStore.Claim;
import io.bridgehead.briefing.ScheduleClock.Loaded;
import io.bridgehead.figure.Lang;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Catalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final String REGION = FigureData.REGION;
    private static final Instant CREATED = Instant.parse("2026-01-15T00:00:00Z");

    private static FigureData data;
    private static Briefing briefing;

    @BeforeAll
    static void open() {
        data = new FigureData();
        briefing = new BriefingStore(data.regions(), at("2026-01-01T00:00:00Z"))
                .create(
                        REGION,
                        new Draft("a", "", LocalDate.of(2026, 1, 1), "", Lang.ZH, null, Map.of(), List.of()),
                        "Li");
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void isDueFromTheBeginningOfItsDayWhereTheOfficesAre() {
        assertThat(due(Rhythm.MONTH, 20, "2026-02-19T15:59:59Z")).contains("2026-01");
        assertThat(due(Rhythm.MONTH, 20, "2026-02-19T16:00:00Z")).contains("2026-02");
        assertThat(due(Rhythm.MONTH, 31, "2026-02-27T15:59:59Z")).contains("2026-01");
        assertThat(due(Rhythm.MONTH, 31, "2026-02-27T16:00:00Z")).contains("2026-02");
        assertThat(due(Rhythm.QUARTER, 5, "2026-04-04T15:59:00Z")).isEmpty();
        assertThat(due(Rhythm.QUARTER, 5, "2026-04-04T16:00:00Z")).contains("2026-Q2");
        assertThat(due(Rhythm.QUARTER, 5, "2026-12-31T16:00:00Z")).contains("2026-Q4");
    }

    @Test
    void owesNothingFromBeforeItWasMade() {
        assertThat(due(Rhythm.MONTH, 10, "2026-01-20T00:00:00Z")).isEmpty();
        assertThat(due(Rhythm.MONTH, 10, "2026-02-09T15:59:59Z")).isEmpty();
        assertThat(due(Rhythm.MONTH, 10, "2026-02-09T16:00:00Z")).contains("2026-02");
    }

    @Test
    void makesUpForTheLastMissedRunOnly() {
        assertThat(due(Rhythm.MONTH, 10, "2026-09-15T00:00:00Z")).contains("2026-09");
    }

    @Test
    void isDueByABatchThatCameAfterIt() {
        assertThat(due(Rhythm.BATCH, null, "2026-02-01T00:00:00Z", null)).isEmpty();
        assertThat(due(Rhythm.BATCH, null, "2026-02-01T00:00:00Z", new Loaded(7, CREATED.minusSeconds(1))))
                .isEmpty();
        assertThat(due(Rhythm.BATCH, null, "2026-02-01T00:00:00Z", new Loaded(8, CREATED.plusSeconds(1))))
                .contains("batch-8");
    }

    @Test
    void isNeverDueWhilePaused() {
        var schedules = schedules("2026-01-15T00:00:00Z");
        var schedule = schedules.add(REGION, monthly(10), "Li");
        schedules.pause(REGION, schedule.id(), true);
        var paused = schedules.find(REGION, schedule.id()).orElseThrow();

        assertThat(new ScheduleClock(at("2026-02-20T00:00:00Z")).due(paused, null))
                .isEmpty();
        assertThat(dueRuns("2026-02-20T00:00:00Z"))
                .extracting(run -> run.schedule().id())
                .doesNotContain(schedule.id());
        schedules.pause(REGION, schedule.id(), false);
        assertThat(dueRuns("2026-02-20T00:00:00Z"))
                .contains(
                        new DueRuns.DueRun(schedules.find(REGION, schedule.id()).orElseThrow(), "2026-02"));
        schedules.end(REGION, schedule.id());
        assertThat(schedules.find(REGION, schedule.id())).isEmpty();
    }

    @Test
    void givesARunToOneOfTwentyThatClaimIt() throws Exception {
        var schedule = schedules("2026-01-15T00:00:00Z").add(REGION, monthly(10), "Li");
        var runs = runs("2026-02-20T00:00:00Z");
        var start = new CountDownLatch(1);
        var claims = new ArrayList<Future<Optional<Claim>>>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var i = 0; i < 20; i++) {
                claims.add(threads.submit(() -> {
                    start.await();
                    return runs.claim(schedule, "2026-02");
                }));
            }
            start.countDown();
        }
        var claimed = new ArrayList<Claim>();
        for (var claim : claims) {
            claim.get().ifPresent(claimed::add);
        }

        assertThat(claimed).containsExactly(new Claim(REGION, schedule.id(), "2026-02", 1));
        runs.done(claimed.getFirst());
        assertThat(runs("2027-02-20T00:00:00Z").claim(schedule, "2026-02")).isEmpty();
        assertThat(runs.list(REGION, schedule.id(), 10))
                .containsExactly(new Run(schedule.id(), "2026-02", Run.Status.DONE, 1, null, ""));
        assertThat(dueRuns("2026-02-20T00:00:00Z"))
                .extracting(run -> run.schedule().id())
                .doesNotContain(schedule.id());
    }

    @Test
    void triesFiveTimesEverLaterAndThenTellsTheOwnerOnce() {
        var schedule = schedules("2026-01-15T00:00:00Z").add(REGION, monthly(10), "Li");
        var now = Instant.parse("2026-02-20T00:00:00Z");
        for (var minutes : List.of(1, 5, 25, 125)) {
            var runs = runs(now.toString());
            var claim = runs.claim(schedule, "2026-02").orElseThrow();
            assertThat(runs.failed(claim, "no mail")).isEqualTo(Run.Status.WAITING);
            var next = now.plus(Duration.ofMinutes(minutes));
            assertThat(runs(next.minusSeconds(1).toString()).claim(schedule, "2026-02"))
                    .isEmpty();
            assertThat(dueRuns(next.toString())).contains(new DueRuns.DueRun(schedule, "2026-02"));
            now = next;
        }
        var runs = runs(now.toString());
        var last = runs.claim(schedule, "2026-02").orElseThrow();
        assertThat(last.attempt()).isEqualTo(5);
        assertThat(runs.failed(last, "still no mail")).isEqualTo(Run.Status.FAILED);

        var failed = runs.untold(REGION).stream()
                .filter(run -> run.schedule().equals(schedule.id()))
                .findFirst()
                .orElseThrow();
        assertThat(failed.message()).isEqualTo("still no mail");
        assertThat(runs.tell(REGION, failed)).isTrue();
        assertThat(runs.tell(REGION, failed)).isFalse();
        assertThat(runs("2027-01-01T00:00:00Z").claim(schedule, "2026-02")).isEmpty();
    }

    @Test
    void givesUpARunThatBrokeOffWhileItSentInsteadOfBeginningItAgain() {
        var schedule = schedules("2026-01-15T00:00:00Z").add(REGION, monthly(10), "Li");
        var claim = runs("2026-02-20T00:00:00Z").claim(schedule, "2026-02").orElseThrow();
        assertThat(runs("2026-02-20T00:00:00Z").sending(claim)).isTrue();
        var later = runs("2026-02-21T00:00:00Z");

        assertThat(later.claim(schedule, "2026-02")).isEmpty();
        assertThat(broken("2026-02-21T00:00:00Z")
                        .abandon(REGION, Instant.parse("2026-02-20T12:00:00Z"), run -> "broke off"))
                .isPositive();
        later.done(claim);
        assertThat(later.list(REGION, schedule.id(), 10))
                .extracting(Run::status, Run::message)
                .containsExactly(tuple(Run.Status.FAILED, "broke off"));
    }

    @Test
    void beginsARunAgainThatBrokeOffBeforeItSentAnything() {
        var schedule = schedules("2026-01-15T00:00:00Z").add(REGION, monthly(10), "Li");
        var lost = runs("2026-02-20T00:00:00Z").claim(schedule, "2026-02").orElseThrow();
        var later = runs("2026-02-21T00:00:00Z");

        broken("2026-02-21T00:00:00Z").abandon(REGION, Instant.parse("2026-02-20T12:00:00Z"), run -> "broke off");
        assertThat(later.sending(lost)).isFalse();
        var again = later.claim(schedule, "2026-02").orElseThrow();

        assertThat(again.attempt()).isEqualTo(2);
        assertThat(later.sending(lost)).isFalse();
        later.done(lost);
        assertThat(later.sending(again)).isTrue();
        later.done(again);
        assertThat(later.list(REGION, schedule.id(), 10))
                .extracting(Run::status, Run::message)
                .containsExactly(tuple(Run.Status.DONE, ""));
    }

    @Test
    void triesAgainAfterAnythingUnforeseenUnlessItWasSending() {
        var schedule = schedules("2026-01-15T00:00:00Z").add(REGION, monthly(10), "Li");
        var runs = runs("2026-02-20T00:00:00Z");
        var making = runs.claim(schedule, "2026-02").orElseThrow();
        runs.brokeOff(making, "went wrong", "unsure");
        assertThat(runs.list(REGION, schedule.id(), 1))
                .extracting(Run::status, Run::message)
                .containsExactly(tuple(Run.Status.WAITING, "went wrong"));

        var later = runs("2026-02-20T00:01:00Z");
        var sending = later.claim(schedule, "2026-02").orElseThrow();
        assertThat(later.sending(sending)).isTrue();
        later.brokeOff(sending, "went wrong", "unsure");
        assertThat(later.list(REGION, schedule.id(), 1))
                .extracting(Run::status, Run::message, Run::nextTry)
                .containsExactly(tuple(Run.Status.FAILED, "unsure", null));
    }

    @Test
    void refusesAScheduleThatCannotBe() {
        refused(
                new ScheduleDraft(briefing.id(), Rhythm.MONTH, null, List.of("pdf"), Delivery.ARCHIVE, List.of()),
                "A schedule by month");
        refused(
                new ScheduleDraft(briefing.id(), Rhythm.MONTH, 32, List.of("pdf"), Delivery.ARCHIVE, List.of()),
                "A schedule by month");
        refused(
                new ScheduleDraft(briefing.id(), Rhythm.BATCH, null, List.of(), Delivery.ARCHIVE, List.of()),
                "A schedule needs at least");
        refused(
                new ScheduleDraft(briefing.id(), Rhythm.BATCH, null, List.of("exe"), Delivery.ARCHIVE, List.of()),
                "A schedule needs at least");
        refused(
                new ScheduleDraft(briefing.id(), Rhythm.BATCH, null, List.of("pdf"), Delivery.MAIL, List.of()),
                "Mail needs");
        refused(
                new ScheduleDraft(
                        briefing.id(),
                        Rhythm.BATCH,
                        null,
                        List.of("pdf"),
                        Delivery.MAIL,
                        List.of("a@b.cn\nBcc: c@d.cn")),
                "\"a@b.cn");
        refused(
                new ScheduleDraft(UUID.randomUUID(), Rhythm.BATCH, null, List.of("pdf"), Delivery.ARCHIVE, List.of()),
                "This briefing is not there");
        assertThat(schedules("2026-01-15T00:00:00Z")
                        .add(
                                REGION,
                                new ScheduleDraft(
                                        briefing.id(),
                                        Rhythm.QUARTER,
                                        5,
                                        List.of("docx", "pdf"),
                                        Delivery.MAIL,
                                        List.of("li@nmg.gov.cn")),
                                "Li")
                        .draft()
                        .recipients())
                .containsExactly("li@nmg.gov.cn");
    }

    private static void refused(ScheduleDraft draft, String beginning) {
        assertThatThrownBy(() -> schedules("2026-01-15T00:00:00Z").add(REGION, draft, "Li"))
                .isInstanceOf(BadBriefingException.class)
                .hasMessageStartingWith(beginning);
    }

    private static Optional<String> due(Rhythm every, @Nullable Integer day, String now) {
        return due(every, day, now, null);
    }

    private static Optional<String> due(Rhythm every, @Nullable Integer day, String now, @Nullable Loaded newest) {
        var draft = new ScheduleDraft(briefing.id(), every, day, List.of("pdf"), Delivery.ARCHIVE, List.of());
        return new ScheduleClock(at(now))
                .due(new Schedule(UUID.randomUUID(), REGION, draft, "Li", false, CREATED), newest);
    }

    private static ScheduleDraft monthly(int day) {
        return new ScheduleDraft(briefing.id(), Rhythm.MONTH, day, List.of("pdf"), Delivery.ARCHIVE, List.of());
    }

    private static List<DueRuns.DueRun> dueRuns(String now) {
        return new DueRuns(
                        schedules(now),
                        runs(now),
                        new NewestBatches(data.regions(), new Catalogue(List.of())),
                        new ScheduleClock(at(now)))
                .of(REGION);
    }

    private static ScheduleStore schedules(String now) {
        return new ScheduleStore(data.regions(), at(now));
    }

    private static BrokenRuns broken(String now) {
        return new BrokenRuns(data.regions(), at(now));
    }

    private static RunStore runs(String now) {
        return new RunStore(data.regions(), at(now));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
