package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells owners that a run of theirs won't be made: by mail where there is any and the owner has an address, else whoever
 * the operator named. It is in the log and beside the run in any case. Thread-safe.
 */
final class OwnerLetters {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerLetters.class);

    private final RunStore runs;
    private final ScheduleStore schedules;
    private final BriefingStore store;
    private final Mailing mailing;
    private final String otherwise;

    /** @param otherwise an address; empty: nobody */
    OwnerLetters(RunStore runs, ScheduleStore schedules, BriefingStore store, Mailing mailing, String otherwise) {
        this.runs = runs;
        this.schedules = schedules;
        this.store = store;
        this.mailing = mailing;
        this.otherwise = otherwise;
    }

    /** Each is told once, by one of all that try: better not at all than twice. */
    void tell(String region) {
        for (var run : runs.untold(region)) {
            if (runs.tell(region, run)) {
                LOG.warn("The run {} of schedule {} failed for good: {}", run.key(), run.schedule(), run.message());
                schedules.find(region, run.schedule()).ifPresent(schedule -> write(schedule, run));
            }
        }
    }

    /** What an owner is told is said as their briefing is. */
    Lang lang(String region, UUID schedule) {
        return schedules
                .find(region, schedule)
                .flatMap(this::briefing)
                .map(Draft::lang)
                .orElse(Lang.ZH);
    }

    private Optional<Draft> briefing(Schedule schedule) {
        return store.find(schedule.region(), schedule.draft().briefing()).map(Briefing::draft);
    }

    private void write(Schedule schedule, Run run) {
        var to = address(schedule);
        if (to.isEmpty() || !mailing.isConfigured()) {
            return;
        }
        var draft = briefing(schedule);
        var lang = draft.map(Draft::lang).orElse(Lang.ZH);
        var title = draft.map(Draft::title).orElse("");
        var texts = BadBriefingException.TEXTS;
        var letter = new Letter(
                "failed." + schedule.id() + "." + run.key(),
                List.of(to.get()),
                texts.in(lang, "mail.failed.subject", title),
                texts.in(lang, "mail.failed.text", title, run.key(), run.message()),
                List.of());
        try {
            mailing.send(letter, () -> true);
        } catch (UnsentException | UnsureException e) {
            LOG.warn("The owner of schedule {} could not be told by mail", schedule.id(), e);
        }
    }

    /** An owner's own address must be among those mail may go to; the operator's needn't. */
    private Optional<MailAddress> address(Schedule schedule) {
        return MailAddress.of(schedule.owner()).filter(mailing::allows).or(() -> MailAddress.of(otherwise));
    }
}
