package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING_RUN;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/**
 * The runs of schedules. A run is claimed by one statement, so that however many nodes and threads try, one of them has
 * it. A run that broke off with its node is begun again, unless it had begun to hand out what it made: nobody knows what
 * had gone out. Thread-safe.
 */
public final class RunStore {
    static final int MOST_ATTEMPTS = 5;

    private final RegionDatabase regions;
    private final Clock clock;

    public RunStore(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** An attempt at a run that is one's own. */
    public record Claim(String region, UUID schedule, String key, int attempt) {}

    /** Empty where somebody else has the run, or had it, or it isn't to be tried again yet. */
    public Optional<Claim> claim(Schedule schedule, String key) {
        var r = BRIEFING_RUN;
        var now = Stamps.column(Stamps.now(clock));
        return regions.write(
                schedule.region(),
                transaction -> transaction
                        .insertInto(r)
                        .set(r.REGION_ID, schedule.region())
                        .set(r.SCHEDULE_ID, schedule.id())
                        .set(r.DUE_KEY, key)
                        .set(r.STATUS, Run.Status.RUNNING.code())
                        .set(r.ATTEMPTS, 1)
                        .set(r.CLAIMED_AT, now)
                        .set(r.MESSAGE, "")
                        .onConflict(r.REGION_ID, r.SCHEDULE_ID, r.DUE_KEY)
                        .doUpdate()
                        .set(r.STATUS, Run.Status.RUNNING.code())
                        .set(r.ATTEMPTS, r.ATTEMPTS.plus(1))
                        .set(r.CLAIMED_AT, now)
                        .setNull(r.NEXT_TRY)
                        .where(r.STATUS.eq(Run.Status.WAITING.code()))
                        .and(r.NEXT_TRY.le(now))
                        .returningResult(r.ATTEMPTS)
                        .fetchOptional(row -> new Claim(schedule.region(), schedule.id(), key, row.value1())));
    }

    /**
     * What was made is to be handed out from now on. Answers whether the run is still one's own: else somebody else has
     * it, and nothing may be handed out.
     */
    public boolean sending(Claim claim) {
        var r = BRIEFING_RUN;
        return regions.write(
                claim.region(),
                transaction -> transaction
                                .update(r)
                                .set(r.STATUS, Run.Status.SENDING.code())
                                .set(r.CLAIMED_AT, Stamps.column(Stamps.now(clock)))
                                .where(one(claim.region(), claim.schedule(), claim.key()))
                                .and(r.STATUS.eq(Run.Status.RUNNING.code()))
                                .and(r.ATTEMPTS.eq(claim.attempt()))
                                .execute()
                        > 0);
    }

    /** What was claimed was done. */
    public void done(Claim claim) {
        end(claim, Run.Status.DONE, "", null);
        regions.change(
                claim.region(),
                transaction -> AuditTrail.record(
                        transaction,
                        new AuditEvent(
                                "bridgehead",
                                AuditEvent.Action.BRIEFING_SENT,
                                claim.region(),
                                AuditSubject.SCHEDULE.of(claim.schedule(), claim.key()))));
    }

    /**
     * What was claimed went wrong: it is tried again after 1, 5, 25 and 125 minutes, and then no more. Answers what
     * became of the run.
     *
     * @param message why, as its owner is told
     */
    public Run.Status failed(Claim claim, String message) {
        if (claim.attempt() >= MOST_ATTEMPTS) {
            end(claim, Run.Status.FAILED, message, null);
            return Run.Status.FAILED;
        }
        end(claim, Run.Status.WAITING, message, Stamps.now(clock).plus(pause(claim.attempt())));
        return Run.Status.WAITING;
    }

    /**
     * What was claimed went wrong nobody knows when: where it was being handed out already, it has failed for good, for
     * something may have gone out; else like {@link #failed}.
     *
     * @param unsure why, where something may have gone out
     */
    public void brokeOff(Claim claim, String message, String unsure) {
        if (isSending(claim)) {
            gaveUp(claim, unsure);
        } else {
            failed(claim, message);
        }
    }

    private boolean isSending(Claim claim) {
        var r = BRIEFING_RUN;
        return regions.read(
                claim.region(),
                transaction -> transaction.fetchExists(
                        r,
                        one(claim.region(), claim.schedule(), claim.key())
                                .and(r.STATUS.eq(Run.Status.SENDING.code()))));
    }

    /** What was claimed went wrong in a way that trying again doesn't mend, or must not be tried again. */
    public void gaveUp(Claim claim, String message) {
        end(claim, Run.Status.FAILED, message, null);
    }

    /** The last claimed first. */
    public List<Run> list(String region, UUID schedule, int most) {
        return runs(region, BRIEFING_RUN.SCHEDULE_ID.eq(schedule), most);
    }

    /** Those that are to be tried again by now. */
    List<Run> again(String region) {
        var now = Stamps.column(Stamps.now(clock));
        return runs(
                region,
                BRIEFING_RUN.STATUS.eq(Run.Status.WAITING.code()).and(BRIEFING_RUN.NEXT_TRY.le(now)),
                Integer.MAX_VALUE);
    }

    /** Whether a run was ever begun, whatever became of it. */
    boolean exists(String region, UUID schedule, String key) {
        return !runs(region, BRIEFING_RUN.SCHEDULE_ID.eq(schedule).and(BRIEFING_RUN.DUE_KEY.eq(key)), 1)
                .isEmpty();
    }

    /** Those that failed for good and whose owners don't know it yet. */
    public List<Run> untold(String region) {
        return runs(
                region,
                BRIEFING_RUN.STATUS.eq(Run.Status.FAILED.code()).and(BRIEFING_RUN.TOLD_OWNER.isFalse()),
                Integer.MAX_VALUE);
    }

    /** Answers whether it is oneself who is to tell the owner: one of all that ask. */
    public boolean tell(String region, Run run) {
        var r = BRIEFING_RUN;
        return regions.write(
                region,
                transaction -> transaction
                                .update(r)
                                .set(r.TOLD_OWNER, true)
                                .where(one(region, run.schedule(), run.key()))
                                .and(r.TOLD_OWNER.isFalse())
                                .execute()
                        > 0);
    }

    private static Duration pause(int attempts) {
        return Duration.ofMinutes((long) Math.pow(5, attempts - 1));
    }

    /** Whoever lost the run meanwhile changes nothing. */
    private void end(Claim claim, Run.Status status, String message, @Nullable Instant nextTry) {
        var r = BRIEFING_RUN;
        regions.change(
                claim.region(),
                transaction -> transaction
                        .update(r)
                        .set(r.STATUS, status.code())
                        .set(r.MESSAGE, message)
                        .set(r.NEXT_TRY, nextTry == null ? null : Stamps.column(nextTry))
                        .set(r.ENDED_AT, Stamps.column(Stamps.now(clock)))
                        .where(one(claim.region(), claim.schedule(), claim.key()))
                        .and(r.STATUS.in(Run.Status.RUNNING.code(), Run.Status.SENDING.code()))
                        .and(r.ATTEMPTS.eq(claim.attempt()))
                        .execute());
    }

    static Condition one(String region, UUID schedule, String key) {
        return BRIEFING_RUN
                .REGION_ID
                .eq(region)
                .and(BRIEFING_RUN.SCHEDULE_ID.eq(schedule))
                .and(BRIEFING_RUN.DUE_KEY.eq(key));
    }

    List<Run> runs(String region, Condition which, int most) {
        var r = BRIEFING_RUN;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                r.SCHEDULE_ID,
                                r.DUE_KEY,
                                r.STATUS.convertFrom(Run.Status::of),
                                r.ATTEMPTS,
                                r.NEXT_TRY.convertFrom(Stamps::orNull),
                                r.MESSAGE)
                        .from(r)
                        .where(r.REGION_ID.eq(region))
                        .and(which)
                        .orderBy(r.CLAIMED_AT.desc(), r.SCHEDULE_ID, r.DUE_KEY)
                        .limit(most)
                        .fetch(Records.mapping(Run::new)));
    }
}
